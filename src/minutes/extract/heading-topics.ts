import { findDays, readDays } from '../days.ts';
import { nothingButADay } from '../layouts/dates.ts';
import { isGrouping } from '../layouts/headings.ts';
import { isFirstName } from '../lexicon.ts';
import { CANCELLED, REQUEST } from '../layouts/topics.ts';
import { normalHeading } from '../layouts/vocabulary.ts';
import type { Section, SectionKind } from '../model.ts';
import { type Block, type Outline, zoneOf } from '../outline.ts';
import { nameIs } from '../person.ts';
import { replaced } from '../stretches.ts';
import { candidate, type Candidate, endsInRef, NO_TOPICS, onlyRefs, plainTitle, type Reading } from './candidates.ts';

/** The topics that headings name; headings that only give structure are none. */
export function headingTopics(ctx: Reading): Candidate[] {
	const listed = listedIn(ctx);
	const title = plainTitle(ctx.document.blocks.find(({ starts }) => starts?.kind === 'title')?.text ?? '');
	return ctx.document.blocks.flatMap((block, index) => {
		const section = block.starts;
		if (!section || block.recurs || section.heading === false || section.kind !== 'topic') return [];
		const above = block.path.slice(0, -1);
		if (NO_TOPICS.has(zoneOf(above)) || (index < 6 && (readDays(block.text).some(({ month }) => month === undefined) && (index < 3 || nothingElse(block.text))) ? true : zoneOf(above) === 'title' && namesMeeting(block.text)) || CANCELLED.test(block.text)) return [];
		if (plainTitle(block.text) === title) return [];
		const own = ctx.refs(block);
		if (listed.has(block) ? listed.get(block) === 'gathers' : block.path.some((other) => other !== section && other.heading !== false && listed.has(other))) return [];
		if (own.length === 0 && REQUEST.test(block.text)) return [];
		if (own.length === 0 && givesStructure(ctx, block, index)) return [];
		const content = contentOf(ctx.document, index);
		const refs = own.length > 0 ? own : onlyRefs(ctx, content[0]);
		return [candidate(ctx, block, refs, content.length, above.at(-1))];
	});
}

/** `Date 5/2/24`: a day, whichever, and no topic. */
function nothingElse(text: string): boolean {
	return nothingButADay(text, readDays(text).slice(0, 1));
}

/**
 * The headings that an agenda list names, where it names two and more: what stands deeper below one of them and is not
 * in the list is a part of it. One whose entry has entries below it only gathers those.
 */
function listedIn(ctx: Reading): Map<Block | Section, 'names' | 'gathers'> {
	const headings = ctx.document.blocks.filter(({ starts }) => starts?.kind === 'topic' && starts.heading !== false);
	if (headings.length === 0) return new Map();
	const entries = ctx.document.blocks.filter(({ kind, path }) => kind === 'item' && zoneOf(path) === 'agenda');
	if (entries.length < 2) return new Map();
	const listed = new Map<Block | Section, 'names' | 'gathers'>();
	const titles = new Map(entries.map((entry) => [plainTitle(entry.text), entry]));
	const named = Map.groupBy(headings, ({ text }) => plainTitle(text));
	const nested = Map.groupBy(entries, ({ parent }) => parent);
	for (const heading of headings) {
		const entry = titles.get(plainTitle(heading.text));
		if (!entry || !heading.starts) continue;
		const below = (nested.get(entry) ?? []).map(({ text }) => plainTitle(text));
		const gathers = below.length > 1 && [...new Set(below)].reduce((count, title) => count + (named.get(title)?.length ?? 0), 0) > 1;
		listed.set(heading, gathers ? 'gathers' : 'names');
		if (!gathers) listed.set(heading.starts, 'names');
	}
	const entriesNamed = [...titles.keys()].filter((title) => named.has(title)).length;
	return entriesNamed > 1 && entriesNamed * 2 >= titles.size ? listed : new Map();
}

/** The blocks under a heading. */
function contentOf({ blocks }: Outline, index: number): Block[] {
	const section = blocks[index]?.starts;
	const content: Block[] = [];
	for (let at = index + 1; at < blocks.length; at++) {
		const block = blocks[at];
		if (!block || (section && !block.path.includes(section))) break;
		content.push(block);
	}
	return content;
}

/** A heading without a ref that names a group of topics and not one: by its words, or by what stands under it. */
function givesStructure(ctx: Reading, heading: Block, index: number): boolean {
	if (isGrouping(heading.text)) return true;
	const content = contentOf(ctx.document, index);
	const first = content.find((other) => other.kind !== 'row' && !isOnlyLinks(other));
	if (first?.kind === 'heading' && first.starts && HOLDS.has(first.starts.kind)) return true;
	const top = content.filter(({ kind, depth }) => kind === 'item' && depth === 1);
	if (UPDATES.test(normalHeading(heading.text)) && top.length > 1 && top.every(({ nested }) => nested > 0)) return !top.every(({ text }) => isSomebody(text));
	const titled = top.filter((block) => endsInRef(ctx, block));
	return titled.length > 0 && titled.length >= top.length * 0.6 && titled.some(({ nested }) => nested > 0)
		&& content.filter(({ kind, parent }) => kind === 'paragraph' && !parent).length <= top.length;
}

/** What a heading that goes straight over to one holds other things than notes: topics, or `Annex` over the people. */
const HOLDS: ReadonlySet<SectionKind> = new Set(['topic', 'attendees', 'observers', 'regrets', 'invited', 'links']);

/** A paragraph of nothing but links and their labels. */
function isOnlyLinks({ kind, text, links }: Block): boolean {
	return kind === 'paragraph' && links.length > 0 && replaced(text, links).replace(/[^\p{L}]+/gu, '').length < 30 * links.length;
}

/** `- kyle`, `- Ina Marlow`: whose notes follow, and no topic. */
function isSomebody(text: string): boolean {
	const name = text.trim().replace(/^./u, (letter) => letter.toUpperCase());
	return nameIs(name) === 'sure' && isFirstName(name.split(' ')[0] ?? '');
}

/** Headings over what several bring, each with their own notes: `Client updates`. */
const UPDATES = /(?:updates?|reports?|round table|news)$/;

/** A second line of the title: `Meeting 2018-03-08`. */
function namesMeeting(text: string): boolean {
	const days = findDays(text);
	const rest = replaced(text, days);
	return days.length > 0 && (/\b(?:meeting|minutes|notes|call)\b/i.test(rest) || rest.replace(/\W/g, '') === '');
}
