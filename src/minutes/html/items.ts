import type { Element, ElementContent } from 'hast';
import type { AgendaItem } from '../model.ts';
import { joined, linesOf, numberOf, textOf } from './lines.ts';
import type { Page } from './page.ts';

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

/** A paragraph in parts: each item's own line, and what stands before and under it. The first of several items on a line has it. */
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
	for (const [index, line] of lines.entries()) {
		const item = byLine.get(index);
		if (!item) {
			between.push(line);
			continue;
		}
		if (between.length > 0) parts.push({ children: joined(between) });
		between = [];
		parts.push({ item, children: line });
	}
	if (between.length > 0) parts.push({ children: joined(between) });
	return parts;
}

/** The cell of a table's row that has the item's title, else the first. */
export function cellOf(row: Element, { title }: AgendaItem): Element | undefined {
	const cells = row.children.filter((child) => child.type === 'element');
	return cells.find((cell) => {
		const text = textOf(cell.children).trim();
		return text !== '' && (text.includes(title) || title.includes(text));
	}) ?? cells[0];
}
