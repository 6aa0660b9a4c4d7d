import type { Element, ElementContent, Parents, Properties, Root, RootContent, Text } from 'hast';
import type { Position } from 'unist';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { element, imageLink } from './handlers.ts';
import { schema } from './schema.ts';

/**
 * A step on a tree with `raw` nodes: a pair of harmless tags among the same siblings becomes an element.
 * All else in angle brackets is somebody's words and stays as written, comments in an element of their own.
 */
export function readMarkup() {
	return (tree: Root): void => read(tree);
}

/** A stretch of a document's own HTML, or a node between. */
type Piece = { node: ElementContent } | Tag;

interface Tag {
	name: string;
	end: boolean;
	properties: Properties;
	written: Text;
	/** Index of the tag that ends what this one starts. */
	partner?: number;
}

/** A comment, or a tag with its name and attributes. */
const TOKEN = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z\d]*)((?:\s+[a-z-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gi;

const VOID = new Set(['br', 'hr', 'img']);
const PHRASING = new Set(['a', 'b', 'br', 'code', 'del', 'em', 'i', 'img', 'ins', 'kbd', 'q', 's', 'samp', 'span', 'strike', 'strong', 'sub', 'sup', 'tt', 'u', 'var']);
const HARMLESS = new Set([...schema.tagNames.filter((name) => name !== 'input'), 'img']);
const HOLDS_PHRASING = new Set(['a', 'del', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'strong', 'td', 'th']);
const IMAGE = ['src', 'alt', 'width', 'height'];

function read(parent: Parents): void {
	const inline = parent.type === 'element' && HOLDS_PHRASING.has(parent.tagName);
	if (parent.children.some(({ type }) => type === 'raw')) {
		const pieces = (parent.children as ElementContent[]).flatMap((node) => (node.type === 'raw' ? split(node.value, node.position, inline) : { node }));
		pair(pieces);
		const built = build(pieces, 0, pieces.length);
		parent.children = inline ? built : paragraphs(built);
	}
	for (const child of parent.children) if (child.type === 'element') read(child);
}

function split(value: string, position: Position | undefined, inline: boolean): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const match of value.matchAll(TOKEN)) {
		const [written, slash, name = '', attributes = ''] = match;
		if (match.index > from) pieces.push({ node: text(decoded(value.slice(from, match.index)), position) });
		from = match.index + written.length;
		if (name) pieces.push(toTag(name.toLowerCase(), slash === '/', attributes, text(written, position), inline));
		else pieces.push({ node: element(inline ? 'span' : 'pre', { className: ['source-comment'] }, [text(written, position)]) });
	}
	if (from < value.length) pieces.push({ node: text(decoded(value.slice(from)), position) });
	return pieces;
}

/** The tag, or its text where it could do harm or where an attribute of it would be lost. */
function toTag(name: string, end: boolean, attributes: string, written: Text, inline: boolean): Piece {
	if (!HARMLESS.has(name) || (inline && !PHRASING.has(name))) return { node: written };
	const properties: Properties = {};
	for (const [, attribute = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
		const known = attributesOf(name).find((property) => property.toLowerCase() === attribute.toLowerCase());
		if (known === undefined) return { node: written };
		properties[known] = decoded(double ?? single ?? bare ?? '');
	}
	return { name, end, properties, written };
}

function attributesOf(name: string): string[] {
	const rules: Record<string, readonly unknown[]> = schema.attributes;
	return [...(rules['*'] ?? []), ...(name === 'img' ? IMAGE : (rules[name] ?? []))].filter((rule) => typeof rule === 'string');
}

/** Finds for each start tag the end tag that closes it, the way brackets pair. */
function pair(pieces: Piece[]): void {
	const open: { tag: Tag; index: number }[] = [];
	pieces.forEach((tag, index) => {
		if ('node' in tag || VOID.has(tag.name)) return;
		if (!tag.end) open.push({ tag, index });
		else {
			const start = open.findLastIndex((candidate) => candidate.tag.name === tag.name);
			if (start < 0) return;
			const [first] = open.splice(start);
			if (first) first.tag.partner = index;
		}
	});
}

function build(pieces: Piece[], from: number, to: number): ElementContent[] {
	const built: ElementContent[] = [];
	for (let index = from; index < to; index++) {
		const piece = pieces[index];
		if (!piece) break;
		if ('node' in piece) built.push(piece.node);
		else if (piece.partner !== undefined) {
			built.push(spanning(element(piece.name, piece.properties, build(pieces, index + 1, piece.partner)), piece.written, pieces[piece.partner]));
			index = piece.partner;
		} else if (VOID.has(piece.name) && !piece.end) {
			const empty = element(piece.name, piece.properties, []);
			built.push(piece.name === 'img' ? imageLink(empty) : empty);
		} else built.push(piece.written);
	}
	return built;
}

function spanning(built: Element, first: Text, last: Piece | undefined): Element {
	if (first.position && last && 'written' in last && last.written.position) built.position = { start: first.position.start, end: last.written.position.end };
	return built;
}

/** Text that stands among blocks, in paragraphs. */
function paragraphs(children: ElementContent[]): ElementContent[] {
	const blocks: ElementContent[] = [];
	let open: Element | undefined;
	for (const child of children) {
		const inline = child.type === 'text' ? open ? !/^\s*\n\s*$/.test(child.value) : child.value.trim() !== '' : child.type === 'element' && PHRASING.has(child.tagName);
		if (!inline) {
			open = undefined;
			blocks.push(child);
		} else if (open) open.children.push(child);
		else blocks.push((open = element('p', {}, [child])));
	}
	return blocks;
}

function text(value: string, position: Position | undefined): Text {
	return { type: 'text', value: value.replace(/\r\n?/g, '\n'), ...(position && { position }) };
}

const parser = unified().use(rehypeRaw).freeze();

/** With entities read; a stray `<` is left to stand for itself. */
function decoded(value: string): string {
	if (!value.includes('&') || value.includes('<')) return value;
	const { children } = parser.runSync({ type: 'root', children: [{ type: 'raw', value }] }) as Root;
	return children.map((child: RootContent) => (child.type === 'text' ? child.value : '')).join('');
}
