import type { Element } from 'hast';
import { slug } from '../anchor.ts';
import type { AgendaItem } from '../model.ts';
import { itemId, take } from './anchors.ts';
import { textOf } from './lines.ts';
import { element, textNode } from './nodes.ts';
import { keptId, type Page } from './page.ts';

/** Sets a heading's level, so that none is skipped, and its id; its permalink, which the document's title has none of. */
export function nameHeading(heading: Element, page: Page, item?: AgendaItem): Element | undefined {
	if (heading === page.title) {
		heading.tagName = `h${top(page)}`;
		return undefined;
	}
	const depth = Number(heading.tagName.slice(1));
	page.sections = page.sections.filter((section) => section.depth < depth);
	const level = Math.min(6, levelOf(page) + 1);
	page.sections.push({ depth, level });
	heading.tagName = `h${level}`;
	return name(heading, page, item);
}

/** Names the heading of an item that is none in the source: one level below the section it stands in. */
export function nameItem(heading: Element, page: Page, item: AgendaItem): Element {
	heading.tagName = `h${Math.min(6, levelOf(page) + 1 + page.nesting)}`;
	return name(heading, page, item);
}

function levelOf(page: Page): number {
	return page.sections.at(-1)?.level ?? top(page);
}

function top({ title, targets }: Page): number {
	return title ? (targets.firstLevel ?? 1) : 1;
}

function name(heading: Element, page: Page, item: AgendaItem | undefined): Element {
	const text = textOf(heading.children).replace(/\s+/g, ' ').trim();
	const id = item ? keptId(page, itemId(item.anchor)) : take(page.ids, `section-${slug(text)}`);
	page.headings.push({ text, id });
	heading.properties = { id, ...(item && { className: ['item'] }) };
	// The space is within it: one before it would keep Pagefind from ending a sentence here.
	const ariaLabel = `Permalink: ${item?.title || text || 'this section'}`;
	return element('a', { className: ['permalink'], href: `#${id}`, ariaLabel, dataPagefindIgnore: true }, [textNode(' #')]);
}
