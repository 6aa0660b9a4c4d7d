/** Elements that do not end a word where they begin or end. */
const INLINE = /<\/?(?:a|abbr|b|code|del|em|i|ins|kbd|mark|q|s|samp|span|strong|sub|sup|u|var)\b[^<>]*>/g;
const TAG = /<[^<>]*>/g;
const ENTITY = /&(?:#x([\da-f]+)|#(\d+)|(lt|gt|amp|quot|apos|nbsp));/gi;
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

/** The words of HTML that rehype wrote, in one line; not for HTML of unknown make. */
export function textOf(html: string): string {
	return html.replace(INLINE, '').replace(TAG, ' ').replace(ENTITY, decode).replace(/\s+/g, ' ').trim();
}

/** A text as the value of an attribute in double quotes. */
export function attributeOf(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function decode(entity: string, hex?: string, decimal?: string, name?: string): string {
	if (name) return NAMED[name.toLowerCase()] ?? entity;
	const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
