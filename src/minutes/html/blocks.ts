import type { Element, ElementContent, Parents } from 'hast';
import type { AgendaItem } from '../model.ts';
import { itemId } from './anchors.ts';
import { nameHeading, nameItem } from './headings.ts';
import { cellOf, itemsIn, partsOf, type Part } from './items.ts';
import { isHeading } from './lines.ts';
import { dressLink, unlinkInside } from './links.ts';
import { markBlock, marksOf, setMark } from './marks.ts';
import { element, textNode } from './nodes.ts';
import { keptId, type Page } from './page.ts';
import { dressSpeaker } from './speakers.ts';
import { dressText } from './text.ts';

/** Goes once through what is in a safe tree, in order, and adds anchors, links, marks and names. */
export function dress(parent: Parents, page: Page): void {
	parent.children = dressAll(parent.children as ElementContent[], page);
}

function dressAll(nodes: readonly ElementContent[], page: Page): ElementContent[] {
	const dressed: ElementContent[] = [];
	for (const node of nodes) {
		if (node.type === 'text') dressText(node, page, dressed);
		else if (node.type === 'element') dressElement(node, page, dressed);
	}
	return dressed;
}

/** Adds to `dressed` what becomes of an element. */
function dressElement(node: Element, page: Page, dressed: ElementContent[]): void {
	if (node.tagName === 'p') dressParagraph(node, page, node, undefined, dressed);
	else dressed.push((BY_TAG.get(node.tagName) ?? dressInside)(node, page));
}

type Dress = (node: Element, page: Page) => Element;

const asWritten: Dress = (node) => node;
const heading: Dress = (node, page) => dressHeading(node, page, nameHeading(node, page, itemAt(node, page)));
const cell: Dress = (node, page) => {
	markBlock(node, page, node);
	return dressInside(node, page);
};

/** What becomes of elements that are more than what is in them. */
const BY_TAG: ReadonlyMap<string, Dress> = new Map([
	['a', (node, page) => {
		dressLink(node, page);
		if (node.tagName !== 'a') return dressInside(node, page);
		unlinkInside(node);
		return node;
	}],
	['code', asWritten],
	...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading] as const),
	['input', (node) => {
		node.properties.ariaLabel = node.properties.checked ? 'done' : 'to do';
		return node;
	}],
	['li', dressListItem],
	['pre', asWritten],
	['table', (node, page) => {
		const properties = { className: ['table'], role: 'region', ariaLabel: `Table ${++page.tables}`, tabIndex: 0 };
		return element('div', properties, [dressInside(node, page)]);
	}],
	['td', cell],
	['th', cell],
	['tr', dressRow],
]);

function dressInside(node: Element, page: Page): Element {
	dress(node, page);
	return node;
}

function dressRow(row: Element, page: Page): Element {
	const item = itemAt(row, page);
	const cell = item && cellOf(row, item);
	if (cell) cell.children = [dressPart({ item, children: cell.children }, page)];
	const dressed: ElementContent[] = [];
	for (const child of row.children) {
		if (child.type === 'element' && child !== cell) dressElement(child, page, dressed);
		else dressed.push(child);
	}
	row.children = dressed;
	return row;
}

function itemAt({ position }: Element, { facts, placed }: Page): AgendaItem | undefined {
	const item = facts.items.get(position?.start.offset ?? -1);
	if (!item || placed.has(item)) return undefined;
	placed.add(item);
	return item;
}

function dressHeading(heading: Element, page: Page, permalink: Element | undefined): Element {
	page.indent = 0;
	markBlock(heading, page, heading);
	dress(heading, page);
	if (permalink) heading.children.push(permalink);
	return heading;
}

/** `whole` is the element that stands for the paragraph, where there is one. */
function dressParagraph(paragraph: Element, page: Page, whole: Element | undefined, own: AgendaItem | undefined, dressed: ElementContent[]): void {
	page.indent = (paragraph.position?.start.column ?? 1) - 1;
	const items = own ? [own] : itemsIn(paragraph, page);
	if (items.length === 0) {
		dressLine(paragraph, page, whole);
		dressed.push(paragraph);
		return;
	}
	for (const [index, part] of partsOf(paragraph, items).entries()) {
		if (index > 0) dressed.push(textNode('\n'));
		dressed.push(dressPart(part, page));
	}
}

function dressPart({ item, children }: Part, page: Page): Element {
	if (!item) {
		const block = element('p', {}, children);
		dressLine(block, page, block);
		return block;
	}
	page.placed.add(item);
	const heading = element('h2', {}, children);
	return dressHeading(heading, page, nameItem(heading, page, item));
}

function dressLine(block: Element, page: Page, whole: Element | undefined): void {
	dressSpeaker(block, page);
	markBlock(block, page, whole);
	dress(block, page);
}

function dressListItem(li: Element, page: Page): Element {
	const index = li.children.findIndex((node) => node.type !== 'text' || node.value.trim() !== '');
	const first = li.children[index];
	if (first?.type !== 'element') return dressInside(li, page);
	const lead = li.children.slice(0, index);
	const rest = li.children.slice(index + 1);
	const item = itemAt(li, page);
	lead.push(...marksOf(li, page).flatMap((mark) => setMark(li, mark, page)));
	// Before its first paragraph, a loose item has a line feed.
	const tight = index === 0 && first.tagName === 'p';
	const head: ElementContent[] = [];
	dressFirst(first, page, item, rest.length === 0 ? li : tight ? undefined : first, head);
	if (item) page.nesting++;
	const under = dressAll(rest, page);
	if (item) page.nesting--;
	const bare = tight && head.length === 1 && head[0] === first ? first.children : head;
	li.children = [...lead, ...bare, ...under];
	return li;
}

function dressFirst(first: Element, page: Page, item: AgendaItem | undefined, whole: Element | undefined, dressed: ElementContent[]): void {
	if (first.tagName === 'p') dressParagraph(first, page, whole, item, dressed);
	else if (item && isHeading(first)) dressed.push(dressHeading(first, page, nameHeading(first, page, item)));
	else {
		if (item) dressed.push(element('span', { id: keptId(page, itemId(item.anchor)), className: ['item'] }, []));
		dressElement(first, page, dressed);
	}
}
