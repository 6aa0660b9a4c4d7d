/** An element: `@name` is an attribute, `#` text, a list the same element again. */
export type Element = { [name: string]: string | Element | readonly Element[] | readonly string[] | undefined };

/** Minutes may hold characters that no XML document may: controls, halves of a character. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A document with one root element, as text that ends with a line feed; a text in it is only ever text, whatever it looks like. */
export function writeXml(root: Element): string {
	return `<?xml version="1.0" encoding="UTF-8"?>${Object.entries(root).map(([name, content]) => write(name, content, '\n')).join('')}\n`;
}

// Own code: libraries that were tried took `&nbsp;` in a text for an entity, or left `]]>` as it is.
function write(name: string, content: Element[string], indent: string): string {
	if (content === undefined) return '';
	if (Array.isArray(content)) return content.map((one: Element | string) => write(name, one, indent)).join('');
	const parts = Object.entries(typeof content === 'string' ? { '#': content } : content);
	const attributes = parts.map(([part, value]) => (part.startsWith('@') && typeof value === 'string' ? ` ${part.slice(1)}="${escaped(value)}"` : ''));
	const text = parts.map(([part, value]) => (part === '#' && typeof value === 'string' ? escaped(value) : ''));
	const elements = parts.map(([part, value]) => (part === '#' || part.startsWith('@') ? '' : write(part, value, `${indent}\t`))).join('');
	const inside = text.join('') || (elements && elements + indent);
	return `${indent}<${name}${attributes.join('')}${inside ? `>${inside}</${name}>` : '/>'}`;
}

function escaped(text: string): string {
	return text.replace(NO_CHARACTER, '\ufffd').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
