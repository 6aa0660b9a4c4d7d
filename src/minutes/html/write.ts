import type { Element, Parents, Properties } from 'hast';
import { safeAddress } from './address.ts';

/**
 * What is in a safe tree, as HTML. It writes elements and text, which is all that such a tree has, and escapes every
 * text and value; a link that may lead nowhere is mere text. It takes a quarter of rehype-stringify's time, with which
 * a test compares it.
 */
export function write({ children }: Parents): string {
	let html = '';
	for (const node of children) {
		if (node.type === 'text') html += TEXT.test(node.value) ? node.value.replace(/[&<>]/g, escaped) : node.value;
		else if (node.type === 'element') html += writeElement(node);
	}
	return html;
}

function writeElement(node: Element): string {
	const { href, title } = node.properties;
	if (href !== undefined && safeAddress(String(href)) === undefined) return `<span${attributes({ title: title ?? href })}>${write(node)}</span>`;
	const start = `<${node.tagName}${attributes(node.properties)}>`;
	return VOID.has(node.tagName) ? start : `${start}${write(node)}</${node.tagName}>`;
}

const TEXT = /[&<>]/;
const VALUE = /[&<>"]/;
const VOID = new Set(['br', 'hr', 'input']);
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function attributes(properties: Properties): string {
	let html = '';
	for (const property in properties) {
		const value = properties[property];
		if (value === undefined || value === null || value === false) continue;
		html += ` ${nameOf(property)}`;
		if (value === true) continue;
		const written = typeof value === 'string' ? value : Array.isArray(value) ? value.join(' ') : String(value);
		html += `="${VALUE.test(written) ? written.replace(/[&<>"]/g, escaped) : written}"`;
	}
	return html;
}

const names = new Map([['className', 'class']]);

/** `dataRef` is `data-ref`, `ariaLabel` `aria-label`, `colSpan` `colspan`. */
function nameOf(property: string): string {
	let name = names.get(property);
	if (name === undefined) {
		const [, prefix, rest] = /^(data|aria)([A-Z].*)$/.exec(property) ?? [];
		name = (prefix === undefined || rest === undefined ? property : `${prefix}-${prefix === 'data' ? rest.replace(/(?<=\w)[A-Z]/g, '-$&') : rest}`).toLowerCase();
		names.set(property, name);
	}
	return name;
}

function escaped(character: string): string {
	return ESCAPES[character] ?? character;
}
