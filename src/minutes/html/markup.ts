import type { Element, ElementContent, Parents, Root } from 'hast';
import { imageLink } from './handlers.ts';
import { element, textNode } from './nodes.ts';
import { schema } from './schema.ts';
import { PHRASING, type Piece, piecesOf, type Tag } from './tags.ts';

/**
 * A step on a tree with `raw` nodes: a pair of harmless tags among the same siblings becomes an element.
 * All else in angle brackets is somebody's words and stays as written; comments, where they are wanted, in an element of their own.
 */
export function readMarkup({ comments }: { comments: boolean }) {
	return (tree: Root): void => read(tree, DEEPEST, comments);
}

const VOID = new Set(['br', 'hr', 'img']);
const HOLDS_PHRASING = new Set(['a', 'del', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'strong', 'td', 'th']);
/** Parts of a table, which elsewhere a browser drops. */
const OF_TABLE: ReadonlySet<string> = new Set(Object.keys(schema.ancestors ?? {}));
/** Tags within tags beyond this stay as written: walking a tree must not end in a stack overflow. */
const DEEPEST = 50;

/** `room` is how deep tags may nest: half of it here, half below. */
function read(parent: Parents, room: number, comments: boolean): void {
	const inline = parent.type === 'element' && HOLDS_PHRASING.has(parent.tagName);
	const marked = parent.children.some(({ type }) => type === 'raw');
	if (marked) {
		const pieces = (parent.children as ElementContent[]).flatMap((node) => (node.type === 'raw' ? piecesOf(node.value, node.position, inline, comments) : { node }));
		pair(pieces, room / 2);
		const built = build(pieces, 0, pieces.length, false);
		parent.children = inline ? built : paragraphs(built);
	}
	for (const child of parent.children) if (child.type === 'element') read(child, marked ? room / 2 : room, comments);
}

/** Finds for each start tag the end tag that closes it, the way brackets pair. */
function pair(pieces: readonly Piece[], deepest: number): void {
	const open: { tag: Tag; index: number }[] = [];
	for (const [index, tag] of pieces.entries()) {
		if ('node' in tag || VOID.has(tag.name)) continue;
		if (!tag.end) {
			if (open.length < deepest) open.push({ tag, index });
			continue;
		}
		const start = open.findLastIndex((candidate) => candidate.tag.name === tag.name);
		const [first] = start < 0 ? [] : open.splice(start);
		if (first) first.tag.partner = index;
	}
}

function build(pieces: readonly Piece[], from: number, to: number, inTable: boolean): ElementContent[] {
	const built: ElementContent[] = [];
	for (let index = from; index < to; index++) {
		const piece = pieces[index];
		if (!piece) break;
		if ('node' in piece) built.push(piece.node);
		else if (piece.partner === undefined) built.push(...alone(piece));
		else {
			const children = build(pieces, index + 1, piece.partner, inTable || piece.name === 'table');
			const last = pieces[piece.partner];
			if (inTable || !OF_TABLE.has(piece.name)) built.push(spanning(element(piece.name, piece.properties, children), piece, last));
			else built.push(piece.written, ...children, ...(last && 'written' in last ? [last.written] : []));
			index = piece.partner;
		}
	}
	return built;
}

function alone({ name, end, properties, written }: Tag): ElementContent[] {
	if (end || !VOID.has(name)) return [written];
	const empty = element(name, properties, []);
	// What a line break parts are two words.
	return name === 'br' ? [empty, textNode('\n')] : [name === 'img' ? imageLink(empty) : empty];
}

function spanning(built: Element, { written }: Tag, last: Piece | undefined): Element {
	if (written.position && last && 'written' in last && last.written.position) built.position = { start: written.position.start, end: last.written.position.end };
	return built;
}

/** Text that stands among blocks, in paragraphs. */
function paragraphs(children: ElementContent[]): ElementContent[] {
	const blocks: ElementContent[] = [];
	let open: Element | undefined;
	for (const child of children) {
		const blank = child.type === 'text' && child.value.trim() === '' && (!open || child.value.includes('\n'));
		if (blank || (child.type === 'element' && !PHRASING.has(child.tagName))) {
			open = undefined;
			blocks.push(child);
		} else if (open) open.children.push(child);
		else blocks.push((open = element('p', {}, [child])));
	}
	return blocks;
}

