import { anchorsOf } from '../anchor.ts';
import { GROUPING, normalHeading } from '../layouts/headings.ts';
import type { AgendaItem, Section, SectionKind } from '../model.ts';
import { type Block, type Outline, positionOf, rawOf } from '../outline.ts';
import type { Roster } from '../roster.ts';
import { headingKind } from '../sections.ts';
import { speakerOf } from '../statements.ts';
import { findDays } from './date.ts';
import type { Mention } from './issues.ts';

/** An agenda item and the block that names it. */
export interface Topic extends AgendaItem {
	block: Block;
}

/** Sections whose lines are no topics of this meeting. */
const NO_TOPICS: ReadonlySet<SectionKind> = new Set(['links', 'attendees', 'observers', 'regrets', 'review', 'upcoming', 'standup', 'actions', 'decisions']);

/** Sections where a line is a topic only if it has a ref or notes of its own. */
const MIXED: ReadonlySet<SectionKind> = new Set(['announcements', 'qa']);

interface Candidate {
	block: Block;
	title: string;
	ref?: string;
	notes: number;
	/** The section it stands in: what is repeated stands in two. */
	home: Section | undefined;
}

/**
 * The topics the meeting took up, once each: bullets, checkboxes, headings or lines. Where an agenda list
 * is repeated as headings over the notes, the headings are the items. Headings that only give structure are none.
 */
export function extractAgenda(document: Outline, mentions: readonly Mention[], roster: Roster): Topic[] {
	const byBlock = Map.groupBy(mentions, ({ block }) => block);
	const ctx: Reading = { document, refs: (block) => byBlock.get(block) ?? [], speaks: (block) => /^[^:]{1,40}:/.test(block.text) && speakerOf(block.text, roster) !== undefined };
	const headings = headingTopics(ctx);
	const taken = new Set(headings.map(({ block }) => block.starts));
	const lines = lineTopics(ctx, taken);
	const order = new Map(document.blocks.map((block, index) => [block, index]));
	const discussed = placesOfDiscussion(ctx, lines, headings, taken);
	const all = [...headings, ...lines, ...discussed].sort((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0));
	const once = all.filter((candidate) => !repeated(candidate, all));
	const anchors = anchorsOf(once);
	return once.map((candidate, index) => topic(document, candidate, anchors[index] ?? '', once[index + 1]?.block));
}

interface Reading {
	document: Outline;
	refs(block: Block): Mention[];
	/** Whether it is what somebody said. */
	speaks(block: Block): boolean;
}

/** Whether this names a topic that another candidate, in another section, names with its notes. */
function repeated(candidate: Candidate, all: readonly Candidate[]): boolean {
	if (candidate.block.kind === 'heading') return false;
	return all.some((other) => other !== candidate && (other.home !== candidate.home || other.block.kind === 'heading')
		&& (other.notes > candidate.notes || (other.notes === candidate.notes && other.block.kind === 'heading')
			|| (candidate.home?.kind === 'agenda' && other.notes === candidate.notes && isLater(other.block, candidate.block))
			|| (zoneOf(other.block.path) === 'minutes' && zoneOf(candidate.block.path) !== 'minutes'))
		&& sameTopic(candidate, other));
}

function isLater(a: Block, b: Block): boolean {
	return (a.position.start.offset ?? 0) > (b.position.start.offset ?? 0);
}

/** Where a topic of the agenda list stands again as a bullet under another topic's heading, that is where it was discussed. */
function placesOfDiscussion(ctx: Reading, listed: readonly Candidate[], headings: readonly Candidate[], taken: ReadonlySet<Section | undefined>): Candidate[] {
	const open = new Set(listed.filter(({ ref, block }) => ref && zoneOf(block.path) === 'agenda').map(({ ref }) => ref?.toLowerCase()));
	for (const { ref } of headings) open.delete(ref?.toLowerCase());
	if (open.size === 0) return [];
	return ctx.document.blocks.flatMap((block) => {
		if (block.kind !== 'item' || zoneOf(block.path) !== 'minutes' || !block.path.some((section) => taken.has(section)) || !endsInRef(ctx, block)) return [];
		const found = candidate(block, ctx.refs(block), block.nested + 1, block.path.at(-1));
		return open.delete(found.ref?.toLowerCase()) ? [found] : [];
	});
}

function sameTopic(a: Candidate, b: Candidate): boolean {
	if (a.ref && b.ref) return a.ref.toLowerCase() === b.ref.toLowerCase();
	const [x, y] = [titleWords(a.title), titleWords(b.title)];
	const shared = [...x].filter((word) => y.has(word)).length;
	return shared > 0 && shared / Math.min(x.size, y.size) >= 0.8 && shared / Math.max(x.size, y.size) >= 0.5;
}

function titleWords(title: string): Set<string> {
	return new Set(title.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1));
}

function zoneOf(path: readonly Section[]): SectionKind {
	return path.findLast(({ kind }) => kind !== 'topic' && kind !== 'repo' && kind !== 'title')?.kind ?? 'title';
}

function headingTopics(ctx: Reading): Candidate[] {
	return ctx.document.blocks.flatMap((block, index) => {
		const section = block.starts;
		if (!section || section.heading === false || section.kind !== 'topic') return [];
		const above = block.path.slice(0, -1);
		if (NO_TOPICS.has(zoneOf(above)) || namesMeeting(block.text) || CANCELLED.test(block.text)) return [];
		const own = ctx.refs(block);
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
	if (GROUPING.test(normalHeading(heading.text))) return true;
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
function endsInRef(ctx: Reading, block: Block): boolean {
	const line = firstLine(block);
	const refs = ctx.refs(block).filter(({ start }) => start < line.length || block.kind === 'item');
	const last = refs.at(-1);
	const first = refs[0];
	if (!last || !first) return false;
	const after = block.text.slice(last.end, Math.max(last.end, line.length)).replace(/\(comment\)|[\s)\].,*_:]+/g, '');
	return after === '' && first.start >= 4 && block.text.slice(0, first.start).replace(/\W/g, '').length > 3;
}

function firstLine(block: Block): string {
	return block.text.split('\n')[0] ?? '';
}

function lineTopics(ctx: Reading, headings: ReadonlySet<Section | undefined>): Candidate[] {
	const groups = Map.groupBy(ctx.document.blocks.filter((block) => mayBeTopic(block, headings)), (block) => listOf(block));
	return [...groups.values()].flatMap((blocks) => topicsIn(ctx, blocks));
}

/** The list a line belongs to: its section's, or that of the bullet that serves as a heading. */
function listOf(block: Block): unknown {
	return block.parent ?? block.path.at(-1);
}

function mayBeTopic(block: Block, headings: ReadonlySet<Section | undefined>): boolean {
	if (block.kind === 'heading' || block.starts || block.kind === 'row') return false;
	if (block.path.some((section) => headings.has(section))) return false;
	if (block.path.length === 0) return false;
	const zone = zoneOf(block.path);
	if (NO_TOPICS.has(zone) || (zone === 'title' && block.path.every(({ kind }) => kind === 'title'))) return false;
	return block.parent ? structural(block.parent) && block.kind === 'item' : true;
}

/** A bullet that only names a repository or a part of the meeting; topics may be nested under it. */
function structural(block: Block): boolean {
	if (block.kind !== 'item' || (block.parent && !structural(block.parent))) return false;
	const text = (block.text.split('\n')[0] ?? '').trim();
	return text.length < 60 && (headingKind(text) !== 'topic' || GROUPING.test(normalHeading(text)));
}

function topicsIn(ctx: Reading, blocks: readonly Block[]): Candidate[] {
	const path = blocks[0]?.path ?? [];
	const zone = zoneOf(path);
	const items = blocks.filter(({ kind }) => kind === 'item');
	const titled = items.some((block) => endsInRef(ctx, block));
	const generated = path.at(-1)?.kind === 'repo';
	const listed = ctx.document.blocks.some(({ kind, path: other, starts }) => kind === 'item' && !starts && zoneOf(other) === 'agenda');
	return blocks.flatMap((block) => {
		const refs = ctx.refs(block);
		const bare = refs.length === 0 && block.nested === 0 && block.checked === undefined;
		if (structural(block) || NO_TOPIC.test(block.text.trim())) return [];
		const question = zone === 'qa' && QUESTION.test(block.text.trim());
		if (!question && block.nested === 0 && SPEAKER.test(block.text.trim())) return [];
		if (!question && ctx.speaks(block) && !(MIXED.has(zone) && (block.nested > 0 || refs.length > 0))) return [];
		if (onlyRefs(ctx, block).length > 0 && ASIDE.test(block.text)) return [];
		if (block.kind === 'paragraph') {
			return question || (!titled && isTopicLine(ctx, block)) ? [candidate(block, refs, 1, path.at(-1))] : [];
		}
		if (MIXED.has(zone) && bare && !question) return [];
		if ((generated || zone === 'invited') && bare) return [];
		if (zone === 'minutes' && bare && (titled || listed || readsAsNote(block.text))) return [];
		if (titled && bare && readsAsNote(block.text)) return [];
		return [candidate(block, refs, block.nested, path.at(-1))];
	});
}

/** Links beside the topic and no topic: `(Related: #12)`. */
const ASIDE = /^\W*(?:related|refs?|see(?: also)?)\b/i;

/** A question from the public. */
const QUESTION = /^\W*Q(?:uestion)?\s*\d*\W*[:.]/;

/** A line of its own that names a topic: bold, or words that end in a ref; notes may follow on the next lines. */
function isTopicLine(ctx: Reading, block: Block): boolean {
	const [text = ''] = block.text.trim().split('\n');
	if (text.length > 200) return false;
	const bold = block.marks.some(({ of, start, end }) => of === 'strong' && start <= 1 && end >= text.length - 2);
	return bold || endsInRef(ctx, block);
}

/** A heading that says there was no meeting. */
const CANCELLED = /\bcancel(?:l?ed|lation)\b/i;

/** Lines that every template has, and what is put where nothing was said. */
const NO_TOPIC = /^(?:extracted from\b|\*?extracted|none\b|nothing\b|no (?:updates?|announcements|items|questions)\b|n\/?a\b|tbd\b|skipped\b|(?:no|ran out of|out of) time\b|\W*$)/i;

/** `Michael: …`, `@mhdawson: …`, `MD: …`, said and not listed. */
const SPEAKER = /^(?:@[\w-]+|[A-Z][\p{L}'’.-]*(?: [A-Z][\p{L}'’.-]*)?)\s?:\s+(?=\S)(?!.*#\d+\W*$)/u;

function readsAsNote(text: string): boolean {
	return text.length > 120 || /[.!]\s*$/.test(text.trim()) || /^[\p{Ll}]/u.test(text.trim())
		|| /^(?:agreed|discussed?|we|i|no|yes|there|this|it|need|please|will|still|some|everyone|just|also|if)\b/i.test(text.trim());
}

function candidate(block: Block, refs: readonly Mention[], notes: number, home: Section | undefined): Candidate {
	const line = firstLine(block).length;
	const known = refs.filter(({ ref }) => ref !== undefined);
	const ref = (known.find(({ url, start, block: at }) => url && at === block && start < line) ?? known[0])?.ref;
	return { block, title: titleOf(block, refs), ...(ref && { ref }), notes, home };
}

/** The first line without its references and what only joined them to it; words that a link hangs on stay. */
function titleOf(block: Block, refs: readonly Mention[]): string {
	const line = firstLine(block);
	let text = line;
	for (const { block: at, start, end } of refs.toReversed()) {
		if (at !== block || start >= line.length) continue;
		const words = text.slice(start, end);
		if (!/^https?:/i.test(words) && words.replace(/[\w./-]*#\d+|\W/g, '').length > 8) continue;
		text = `${text.slice(0, start)}${HOLE}${text.slice(end)}`;
	}
	const bare = text.replace(/https?:\/\/\S+/g, HOLE).replace(BRACKETED_HOLE, HOLE).replaceAll(HOLE, '').replace(/\s+/g, ' ').replace(/ (?=[,;:.?!](?:\s|$))/g, '')
		.replace(/^\[[\sx]?\]\s*/i, '').replace(/^[\s:–—-]+|[\s:–—,&(-]+$/gu, '');
	return bare !== '' ? bare : line.trim();
}

/** Stands where a reference stood. */
const HOLE = '\u0000';
/** Brackets that held references and the words that led to them. */
const BRACKETED_HOLE = /[[(<{](?:[\s,&;:[\]]|related|refs?|see|also|and|comment|issue|pr|\u0000)*\u0000(?:[\s,&;:[\]]|and|\(comment\)|\u0000)*[\])>}]+/gi;

function topic(document: Outline, { block, title, ref }: Candidate, anchor: string, next: Block | undefined): Topic {
	const own = block.path.findLast((section) => section !== block.starts);
	const notes = notesOf(document, block, next);
	return {
		title, ...(ref && { ref }), anchor, ...(own && { section: own.title }), ...(notes && { notes }),
		position: block.position, raw: rawOf(document, block.position), block,
	};
}

/** What stands under an item: what is nested in it, else all to the next item or section. */
function notesOf(document: Outline, block: Block, next: Block | undefined): AgendaItem['notes'] {
	const index = document.blocks.indexOf(block);
	const below: Block[] = [];
	for (const other of document.blocks.slice(index + 1)) {
		if (other === next) break;
		if (block.kind === 'heading' ? !other.path.includes(block.starts as Section) : other.kind === 'heading' || other.starts) break;
		if (block.kind === 'item' && other.kind === 'item' && other.depth <= block.depth && block.nested > 0) break;
		below.push(other);
	}
	const [first] = below;
	if (first) return { start: first.position.start, end: furthest(below) };
	const lineEnd = block.text.indexOf('\n');
	return lineEnd < 0 ? undefined : positionOf(document, block, lineEnd + 1);
}

function furthest(blocks: readonly Block[]): Section['position']['end'] {
	const ends = blocks.map(({ position }) => position.end);
	return ends.reduce((a, b) => ((b.offset ?? 0) > (a.offset ?? 0) ? b : a));
}
