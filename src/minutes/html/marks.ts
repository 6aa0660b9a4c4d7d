import type { Element, ElementContent } from 'hast';
import type { Mark } from './facts.ts';
import { spanOf } from './lines.ts';
import { element } from './nodes.ts';
import { keptId, type Page } from './page.ts';
import { compare, cut, indexOf, type Place } from './place.ts';

/**
 * Marks the actions and decisions that a block's text holds: one that is all of it on `whole`, the element
 * that stands for it (where there is none, and for a part, on a `<span>` around the words).
 */
export function markBlock(block: Element, page: Page, whole: Element | undefined): void {
	const span = page.facts.marks.size > 0 && spanOf(block.children);
	if (!span) return;
	let looked: Looked = { after: 0, end: undefined };
	for (const mark of marksIn(span, page)) {
		page.placed.add(mark);
		const { start, end } = mark.position;
		const all = compare(start, span.start) <= 0 && compare(end, span.end) >= 0;
		if (all && whole) block.children.unshift(...setMark(whole, mark, page));
		else if (all || !wrap(block.children, mark, page, looked)) {
			block.children = [spanning(block.children, mark, page)];
			looked = { after: 0, end: undefined };
		}
	}
}

/** Writes a mark on an element. Where that has an id already, the mark's own is on what is returned, to be put into it. */
export function setMark(on: Element, mark: Mark, page: Page): Element[] {
	const { properties } = on;
	const id = keptId(page, mark.id);
	const anchor = properties.id === undefined ? [] : [element('span', { id }, [])];
	const classes = Array.isArray(properties.className) ? properties.className : [];
	on.properties = {
		...properties,
		...(anchor.length === 0 && { id }),
		...(!classes.includes(mark.kind) && { className: [...classes, mark.kind, ...(mark.perhaps ? ['perhaps'] : []), ...(mark.outcome ? [mark.outcome] : [])] }),
		...(mark.done !== undefined && { dataDone: String(mark.done) }),
	};
	return anchor;
}

/** Those that are given as the whole of an element. */
export function marksOf({ position }: Element, { facts, placed }: Page): Mark[] {
	const marks = facts.marks.get(position?.start.line ?? -1) ?? [];
	return marks.filter((mark) => mark.position.start.offset === position?.start.offset && !placed.has(mark)).map((mark) => {
		placed.add(mark);
		return mark;
	});
}

/** Last first: what is put around the later words moves none of the earlier. */
function marksIn({ start, end }: { start: Place; end: Place }, { facts, placed }: Page): Mark[] {
	const marks: Mark[] = [];
	for (let line = start.line; line <= end.line; line++) {
		for (const mark of facts.marks.get(line) ?? []) {
			const from = mark.position.start;
			if (!placed.has(mark) && compare(from, start) >= 0 && compare(from, end) < 0) marks.push(mark);
		}
	}
	return marks.reverse();
}

/** Puts a `<span>` around the words of a mark; false where they are not found. */
function wrap(children: ElementContent[], mark: Mark, page: Page, looked: Looked): boolean {
	const from = startOf(children, mark, page.indent);
	const to = endOf(children, mark, page.indent, looked);
	if (!from || !to || to.child < from.child || (to.child === from.child && to.index <= from.index)) return false;
	const last = to.index === 0 ? to.child : to.child + 1;
	const [head, after] = split(children.slice(from.child, last), { child: to.child - from.child, index: to.index });
	const [before, within] = split(head, { child: 0, index: from.index });
	if (within.length === 0) return false;
	children.splice(from.child, last - from.child, ...before, spanning(within, mark, page), ...after);
	return true;
}

/** How many of the last children start at `end`, where the mark before ended, or after it: the next ends no later, mostly. */
interface Looked {
	after: number;
	end: Place | undefined;
}

/** Between two nodes, or within a text. */
interface Boundary {
	child: number;
	/** In a text; 0 before any other node, 1 after it. */
	index: number;
}

function split(nodes: ElementContent[], { child, index }: Boundary): [ElementContent[], ElementContent[]] {
	const node = nodes[child];
	if (node?.type !== 'text' || index === 0 || index >= node.value.length) {
		const at = index === 0 ? child : child + 1;
		return [nodes.slice(0, at), nodes.slice(at)];
	}
	return [[...nodes.slice(0, child), cut(node, 0, index)], [cut(node, index, node.value.length), ...nodes.slice(child + 1)]];
}

const FIRST_WORDS = /^[\p{L}\p{N}@#][\p{L}\p{N}@#_ ,'’-]{0,24}(?![\p{L}\p{N}])/u;
const LAST_WORDS = /(?<![\p{L}\p{N}])[\p{L}\p{N}@#_ ,'’.:;!?)-]{1,24}$/u;

function startOf(children: readonly ElementContent[], { raw, position }: Mark, indent: number): Boundary | undefined {
	const place = position.start;
	for (const [child, node] of children.entries()) {
		if (!node.position || compare(node.position.end, place) <= 0) continue;
		if (node.type !== 'text' || compare(place, node.position.start) <= 0) return { child, index: 0 };
		const index = indexOf(node, place, words(FIRST_WORDS, raw), indent);
		if (index >= 0) return { child, index };
	}
	return undefined;
}

function endOf(children: readonly ElementContent[], { raw, position: { end } }: Mark, indent: number, looked: Looked): Boundary | undefined {
	const last = words(LAST_WORDS, raw);
	if (looked.end && compare(end, looked.end) > 0) looked.after = 0;
	looked.end = end;
	let isAfter = true;
	for (let child = children.length - 1 - looked.after; child >= 0; child--) {
		const node = children[child];
		if (!node?.position || compare(node.position.start, end) >= 0) {
			if (isAfter) looked.after++;
			continue;
		}
		isAfter = false;
		if (node.type !== 'text') return { child, index: 1 };
		if (compare(end, node.position.end) >= 0) return { child, index: node.value.length };
		const index = indexOf(node, { line: end.line, column: end.column - last.length }, last, indent);
		if (index >= 0) return { child, index: index + last.length };
	}
	return undefined;
}

function words(pattern: RegExp, raw: string): string {
	return pattern.exec(raw)?.[0] ?? '';
}

function spanning(children: ElementContent[], mark: Mark, page: Page): Element {
	const span = element('span', {}, children, spanOf(children));
	setMark(span, mark, page);
	return span;
}
