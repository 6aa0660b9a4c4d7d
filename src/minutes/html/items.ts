import type { Element, ElementContent } from 'hast';
import type { AgendaItem } from '../model.ts';
import { joined, linesOf, numberOf, textOf } from './lines.ts';
import type { Page } from './page.ts';
import { cut } from './place.ts';

/** What a paragraph holds: an item's line, to become a heading, or lines between. */
export interface Part {
	item?: AgendaItem;
	children: ElementContent[];
}

/** The items that are a paragraph, or lines of one. */
export function itemsIn({ position }: Element, { facts, placed }: Page): AgendaItem[] {
	const items: AgendaItem[] = [];
	if (!position || facts.items.size === 0) return items;
	const [from = 0, to = 0] = [position.start.offset, position.end.offset];
	for (let line = position.start.line; line <= position.end.line; line++) {
		for (const item of facts.itemsOn.get(line) ?? []) {
			const { offset = -1 } = item.position.start;
			if (offset >= from && offset < to && !placed.has(item)) items.push(item);
		}
	}
	return items;
}

/** A paragraph in parts: each item's own line, or its sentence, and what stands before and under it. The first of several items on a line has it. */
export function partsOf(paragraph: Element, items: readonly AgendaItem[]): Part[] {
	const lines = linesOf(paragraph.children);
	const numbers = new Map(lines.map((line, index): [number | undefined, number] => [numberOf(line), index]).reverse());
	const byLine = new Map<number, AgendaItem>();
	for (const item of items) {
		// The item is the whole list item, so its title is the first line.
		const index = numbers.get(item.position.start.line) ?? 0;
		if (!byLine.has(index)) byLine.set(index, item);
	}
	const parts: Part[] = [];
	let between: ElementContent[][] = [];
	for (let index = 0; index < lines.length; index++) {
		const [line = [], item] = [lines[index], byLine.get(index)];
		if (!item) {
			between.push(line);
			continue;
		}
		if (between.length > 0) parts.push({ children: joined(between) });
		const after = lines.findIndex((_, at) => at > index && byLine.has(at));
		const own = lines.slice(index, after < 0 ? undefined : after);
		const [title, rest] = sentenceOf(own, item) ?? [line, undefined];
		parts.push({ item, children: title });
		between = rest && textOf(rest).trim() !== '' ? [rest] : [];
		if (rest) index += own.length - 1;
	}
	if (between.length > 0) parts.push({ children: joined(between) });
	return parts;
}

/** An item's title where it is a sentence that its first line does not hold, or not alone, and what follows it. */
function sentenceOf(lines: readonly ElementContent[][], { title }: AgendaItem): [ElementContent[], ElementContent[]] | undefined {
	if (lines.length < 2) return undefined;
	const all = joined(lines);
	const text = textOf(all).replaceAll('\n', ' ');
	const last = title.slice(-LAST);
	const found = text.indexOf(last);
	const stop = found < 0 ? '' : /^[.?!:]/.exec(text.slice(found + last.length))?.[0] ?? '';
	const end = found + last.length + stop.length;
	const first = textOf(lines[0] ?? []).length;
	if (found < 0 || end === first || (end < first && !(/[.?!]$/.test(title) && /\p{L}/u.test(text.slice(end, first))))) return undefined;
	const [head, tail] = splitAt(all, end);
	const [lead] = tail;
	const blank = lead?.type === 'text' ? lead.value.length - lead.value.trimStart().length : 0;
	return [head, lead?.type === 'text' && blank > 0 ? [...(blank < lead.value.length ? [cut(lead, blank, lead.value.length)] : []), ...tail.slice(1)] : tail];
}

/** By so many characters a title's end is found. */
const LAST = 24;

/** Nodes before and after so many characters of their text; an element is in one of them. */
function splitAt(nodes: readonly ElementContent[], length: number): [ElementContent[], ElementContent[]] {
	let left = length;
	for (const [index, node] of nodes.entries()) {
		if (left <= 0) return [nodes.slice(0, index), nodes.slice(index)];
		const own = textOf([node]).length;
		if (node.type === 'text' && own > left) return [[...nodes.slice(0, index), cut(node, 0, left)], [cut(node, left, own), ...nodes.slice(index + 1)]];
		left -= own;
	}
	return [[...nodes], []];
}

/** The cell of a table's row that has the item's title, else the first. */
export function cellOf(row: Element, { title }: AgendaItem): Element | undefined {
	const cells = row.children.filter((child) => child.type === 'element');
	return cells.find((cell) => {
		const text = textOf(cell.children).trim();
		return text !== '' && (text.includes(title) || title.includes(text));
	}) ?? cells[0];
}
