import { ASIDE, CANCELLED, INITIATIVES, NO_TOPIC, NOTE, QUESTION, REQUEST, SPEAKER } from '../layouts/topics.ts';
import type { Section, SectionKind } from '../model.ts';
import { type Block, firstLine, type Outline } from '../outline.ts';
import { headingKind, isGrouping } from '../sections.ts';
import { findDays } from './date.ts';
import type { Mention } from './issues.ts';
import { titleOf } from './title.ts';

export interface Candidate {
	block: Block;
	title: string;
	words: Set<string>;
	/** The kind of section it stands in, whatever headings come between. */
	zone: SectionKind;
	ref?: string;
	notes: number;
	/** The section it stands in: what is repeated stands in two. */
	home: Section | undefined;
}

export interface Reading {
	document: Outline;
	refs(block: Block): Mention[];
	/** Whether an agenda lists its items. */
	listed(): boolean;
	/** Whether it is what somebody said. */
	speaks(block: Block): boolean;
	/** Whether it names one of those who were there and nothing else. */
	isPerson(block: Block): boolean;
}

export function headingTopics(ctx: Reading): Candidate[] {
	return ctx.document.blocks.flatMap((block, index) => {
		const section = block.starts;
		if (!section || section.heading === false || section.kind !== 'topic') return [];
		const above = block.path.slice(0, -1);
		if (NO_TOPICS.has(zoneOf(above)) || (index < 3 ? findDays(block.text).length > 0 : zoneOf(above) === 'title' && namesMeeting(block.text)) || CANCELLED.test(block.text)) return [];
		const own = ctx.refs(block);
		if (own.length === 0 && REQUEST.test(block.text)) return [];
		if (own.length === 0 && givesStructure(ctx, block, index)) return [];
		const content = contentOf(ctx.document, index);
		const refs = own.length > 0 ? own : onlyRefs(ctx, content[0]);
		return [candidate(block, refs, content.length, above.at(-1))];
	});
}

/** The refs of a line that holds nothing else: under a heading, the heading's. */
function onlyRefs(ctx: Reading, block: Block | undefined): Mention[] {
	if (!block || block.kind === 'heading') return [];
	const refs = ctx.refs(block);
	const rest = refs.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), block.text);
	return /^[\s[\](),.*_:–—-]*(?:(?:github )?issues?|pr|see(?: also)?|refs?|link|related)?[\s[\](),.*_:–—-]*$/i.test(rest) ? refs : [];
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
	if (content[0]?.kind === 'heading' && content[0].starts?.kind === 'topic') return true;
	const top = content.filter(({ kind, depth }) => kind === 'item' && depth === 1);
	const titled = top.filter((block) => endsInRef(ctx, block));
	return titled.length > 0 && titled.length >= top.length * 0.6 && titled.some(({ nested }) => nested > 0)
		&& content.filter(({ kind, parent }) => kind === 'paragraph' && !parent).length <= top.length;
}

/** A second line of the title: `Meeting 2018-03-08`. */
function namesMeeting(text: string): boolean {
	const days = findDays(text);
	const rest = days.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
	return days.length > 0 && (/\b(?:meeting|minutes|notes|call)\b/i.test(rest) || rest.replace(/\W/g, '') === '');
}

/** `Title [#12](…)`, `Title - https://…`: words, then a ref that ends the line. */
export function endsInRef(ctx: Reading, block: Block): boolean {
	const line = firstLine(block);
	const refs = ctx.refs(block).filter(({ start }) => start < line.length || block.kind === 'item');
	const last = refs.at(-1);
	const first = refs[0];
	if (!last || !first) return false;
	const after = block.text.slice(last.end, Math.max(last.end, line.length)).replace(/\(comment\)|[\s)\].,*_:]+/g, '');
	return after === '' && first.start >= 4 && block.text.slice(0, first.start).replace(/\W/g, '').length > 3;
}

export function lineTopics(ctx: Reading, headings: ReadonlySet<Section | undefined>): Candidate[] {
	const groups = Map.groupBy(ctx.document.blocks.filter((block) => mayBeTopic(block, headings)), (block) => listOf(block));
	return [...groups.values()].flatMap((blocks) => topicsIn(ctx, blocks));
}

/** The list a line belongs to: its section's, or that of the bullet that serves as a heading. */
function listOf(block: Block): unknown {
	return block.parent ?? block.path.at(-1);
}

function mayBeTopic(block: Block, headings: ReadonlySet<Section | undefined>): boolean {
	if (block.kind === 'heading' || block.starts || (block.kind === 'row' && (block.heads || zoneOf(block.path) !== 'agenda'))) return false;
	if (block.path.some((section) => headings.has(section))) return false;
	if (block.path.length === 0) return false;
	const zone = zoneOf(block.path);
	if (NO_TOPICS.has(zone) || (zone === 'title' && block.path.every(({ kind }) => kind === 'title'))) return false;
	return block.parent ? block.kind === 'item' && (structural(block.parent) || isInitiative(block, block.parent)) : true;
}

/** One of what an item gathers: a few words with notes under them. */
function isInitiative(block: Block, parent: Block): boolean {
	const name = firstLine(block).trim();
	return block.nested > 0 && INITIATIVES.test(parent.text.trim()) && name.length <= LONGEST_NAME && !NOTE.test(name.replace(/^./u, (letter) => letter.toUpperCase()));
}

/** An initiative is named in no more characters. */
const LONGEST_NAME = 50;

/** A bullet that only names a repository or a part of the meeting; topics may be nested under it. */
function structural(block: Block): boolean {
	if (block.kind !== 'item' || (block.parent && !structural(block.parent))) return false;
	const text = firstLine(block).trim();
	return text.length < 60 && (headingKind(text) !== 'topic' || isGrouping(text));
}

function topicsIn(ctx: Reading, blocks: readonly Block[]): Candidate[] {
	const path = blocks[0]?.path ?? [];
	const zone = zoneOf(path);
	const items = blocks.filter(({ kind }) => kind === 'item');
	const titled = items.some((block) => endsInRef(ctx, block));
	const generated = path.at(-1)?.kind === 'repo';
	return blocks.flatMap((block) => {
		const refs = ctx.refs(block);
		const bare = refs.length === 0 && block.nested === 0 && block.checked === undefined;
		if (structural(block) || NO_TOPIC.test(block.text.trim())) return [];
		const question = zone === 'qa' && QUESTION.test(block.text.trim());
		if (!question && ((block.nested === 0 && SPEAKER.test(block.text.trim())) || ctx.isPerson(block))) return [];
		if (!question && ctx.speaks(block) && !(MIXED.has(zone) && (block.nested > 0 || refs.length > 0))) return [];
		if (onlyRefs(ctx, block).length > 0 && ASIDE.test(block.text)) return [];
		if (block.kind === 'paragraph') {
			return question || (!titled && isTopicLine(ctx, block)) ? [candidate(block, refs, 1, path.at(-1))] : [];
		}
		if (MIXED.has(zone) && bare && !question) return [];
		if ((generated && bare) || (zone === 'invited' && refs.length === 0 && (bare || isBold(block)))) return [];
		if (zone === 'minutes' && bare && (titled || ctx.listed() || readsAsNote(block.text))) return [];
		if (titled && bare && readsAsNote(block.text)) return [];
		return [candidate(block, refs, block.nested, path.at(-1))];
	});
}

/** A line of its own that names a topic: bold, or words that end in a ref; notes may follow on the next lines. */
function isTopicLine(ctx: Reading, block: Block): boolean {
	const [text = ''] = block.text.trim().split('\n');
	if (text.length > 200) return false;
	return isBold(block) || endsInRef(ctx, block);
}

/** Whether its first line is bold from end to end. */
function isBold(block: Block): boolean {
	const { length } = firstLine(block).trim();
	return block.marks.some(({ of, start, end }) => of === 'strong' && start <= 1 && end >= length - 2);
}

function readsAsNote(text: string): boolean {
	return text.length > 120 || NOTE.test(text.trim());
}

export function candidate(block: Block, refs: readonly Mention[], notes: number, home: Section | undefined): Candidate {
	const line = firstLine(block).length;
	const known = refs.filter(({ ref }) => ref !== undefined);
	const ref = (known.find(({ url, start, block: at }) => url && at === block && start < line) ?? known[0])?.ref;
	const title = titleOf(block, refs);
	return { block, title, words: wordsOf(title), ...(ref && { ref }), notes, home, zone: zoneOf(block.path) };
}

/** Sections whose lines are no topics of this meeting. */
const NO_TOPICS: ReadonlySet<SectionKind> = new Set(['links', 'attendees', 'observers', 'regrets', 'review', 'upcoming', 'standup', 'actions', 'decisions']);

/** Sections where a line is a topic only if it has a ref or notes of its own. */
const MIXED: ReadonlySet<SectionKind> = new Set(['announcements', 'qa']);

export function zoneOf(path: readonly Section[]): SectionKind {
	return path.findLast(({ kind }) => kind !== 'topic' && kind !== 'repo' && kind !== 'title')?.kind ?? 'title';
}

/** What two titles of one topic share. */
function wordsOf(title: string): Set<string> {
	return new Set(title.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1));
}
