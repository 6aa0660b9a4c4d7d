import type { Element, ElementContent, Parents } from 'hast';
import type { AgendaItem } from '../model.ts';
import { itemId } from './anchors.ts';
import { element } from './handlers.ts';
import { nameHeading, nameItem } from './headings.ts';
import { cellOf, itemsIn, partsOf, type Part } from './items.ts';
import { isHeading } from './lines.ts';
import { dressLink } from './links.ts';
import { markBlock, marksOf, setMark } from './marks.ts';
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
		if (node.type === 'text') {
			if (node.value === '\n') dressed.push(node);
			// Not spread: a text may hold more mentions than a call takes arguments.
			else for (const part of dressText(node, page)) dressed.push(part);
		} else if (node.type === 'element') dressed.push(...dressElement(node, page));
	}
	return dressed;
}

function dressElement(node: Element, page: Page): ElementContent[] {
	switch (node.tagName) {
		case 'p':
			return dressParagraph(node, page, node);
		case 'li':
			return [dressListItem(node, page)];
		case 'a': {
			const link = dressLink(node, page);
			if (link.tagName === 'a') unlinkInside(link);
			else dress(link, page);
			return [link];
		}
		case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6':
			return [dressHeading(node, page, nameHeading(node, page, itemAt(node, page)))];
		case 'tr': {
			const item = itemAt(node, page);
			const cell = item && cellOf(node, item);
			if (cell) cell.children = [dressPart({ item, children: cell.children }, page)];
			node.children = node.children.flatMap((child) => (child.type === 'element' && child !== cell ? dressElement(child, page) : [child]));
			return [node];
		}
		case 'td': case 'th':
			markBlock(node, page, node);
			break;
		case 'table':
			dress(node, page);
			return [element('div', { className: ['table'], role: 'region', ariaLabel: `Table ${++page.tables}`, tabIndex: 0 }, [node])];
		case 'input':
			node.properties.ariaLabel = node.properties.checked ? 'done' : 'to do';
			return [node];
		case 'code': case 'pre':
			return [node];
	}
	dress(node, page);
	return [node];
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
function dressParagraph(paragraph: Element, page: Page, whole: Element | undefined, own?: AgendaItem): ElementContent[] {
	page.indent = (paragraph.position?.start.column ?? 1) - 1;
	const items = own ? [own] : itemsIn(paragraph, page);
	if (items.length > 0) return inLines(partsOf(paragraph, items).map((part) => dressPart(part, page)));
	dressLine(paragraph, page, whole);
	return [paragraph];
}

function inLines(blocks: readonly Element[]): ElementContent[] {
	return blocks.flatMap((block, index) => (index > 0 ? [{ type: 'text', value: '\n' } as const, block] : block));
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
	if (first?.type !== 'element') {
		dress(li, page);
		return li;
	}
	const lead = li.children.slice(0, index);
	const rest = li.children.slice(index + 1);
	const item = itemAt(li, page);
	lead.push(...marksOf(li, page).flatMap((mark) => setMark(li, mark, page)));
	// Before its first paragraph, a loose item has a line feed.
	const tight = index === 0 && first.tagName === 'p';
	const head = dressFirst(first, page, item, rest.length === 0 ? li : tight ? undefined : first);
	if (item) page.nesting++;
	const under = dressAll(rest, page);
	if (item) page.nesting--;
	const bare = tight && head.length === 1 && head[0] === first ? first.children : head;
	li.children = [...lead, ...bare, ...under];
	return li;
}

function dressFirst(first: Element, page: Page, item: AgendaItem | undefined, whole: Element | undefined): ElementContent[] {
	if (first.tagName === 'p') return dressParagraph(first, page, whole, item);
	if (!item) return dressElement(first, page);
	if (isHeading(first)) return [dressHeading(first, page, nameHeading(first, page, item))];
	return [element('span', { id: keptId(page, itemId(item.anchor)), className: ['item'] }, []), ...dressElement(first, page)];
}

/** A link holds no other: a picture in a link is its text. */
function unlinkInside(parent: Element): void {
	for (const child of parent.children) {
		if (child.type !== 'element') continue;
		if (child.tagName === 'a') Object.assign(child, { tagName: 'span', properties: {} });
		unlinkInside(child);
	}
}
