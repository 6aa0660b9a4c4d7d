const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: '\u00a0' };

/** Written HTML as a reader sees it: without tags, with characters for entities. */
export function textOf(html: string): string {
	return decode(html.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' '));
}

/** Every value of an attribute, in the order of the page. */
export function attributes(html: string, name: string): string[] {
	return [...html.matchAll(new RegExp(`<[^>]*?\\s${name}="([^"]*)"`, 'g'))].map((match) => decode(match[1] ?? ''));
}

/** What stands between the tags of the one element that `open` starts, as `<article`. */
export function inside(html: string, open: string): string {
	const start = html.indexOf(open);
	const end = html.indexOf(`</${open.slice(1)}>`, start);
	return start < 0 || end < 0 ? '' : html.slice(html.indexOf('>', start) + 1, end);
}

function decode(text: string): string {
	return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
		if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
		if (decimal) return String.fromCodePoint(Number(decimal));
		return NAMED[name ?? ''] ?? whole;
	});
}
