import { anchorsOf } from '../anchor.ts';
import { NOT_REACHED } from '../layouts/topics.ts';
import { isDeferred, normalHeading } from '../layouts/vocabulary.ts';
import type { AgendaItem, Owner, Section } from '../model.ts';
import { type Block, firstLine, orderOf, type Outline, zoneOf } from '../outline.ts';
import { positionOf, rawOf } from '../positions.ts';
import type { Roster } from '../roster.ts';
import { speakerOf } from '../statements.ts';
import { candidate, type Candidate, endsInRef, plainTitle, type Reading } from './candidates.ts';
import { headingTopics } from './heading-topics.ts';
import type { Mention } from './issues.ts';
import { lineTopics } from './line-topics.ts';
import { titleLine } from './title.ts';

/** An agenda item and the block that names it. */
export interface Topic extends AgendaItem {
	block: Block;
}

/**
 * The topics the meeting took up, once each: bullets, checkboxes, headings or lines. Where an agenda list
 * is repeated as headings over the notes, the headings are the items. Headings that only give structure are none.
 */
export function extractAgenda(document: Outline, mentions: readonly Mention[], roster: Roster, people: number): Topic[] {
	const byBlock = Map.groupBy(mentions, ({ block }) => block);
	const ctx: Reading = {
		document,
		listed: document.blocks.some(({ kind, path, starts }) => kind === 'item' && !starts && zoneOf(path) === 'agenda'),
		refs: (block) => byBlock.get(block) ?? [],
		speaks: (text) => /^[^:]{1,40}:/.test(text) && speakerOf(text, roster) !== undefined,
		hasPeople: people > 2,
		isKnown: (written) => isListed(roster.find(written)),
		isPerson: (block) => isListed(roster.find(firstLine(block).trim().replace(/:$|(?<!\s)\s*\([^()]*\)$/, ''))),
	};
	const headings = headingTopics(ctx);
	const taken = new Set(headings.map(({ block }) => block.starts));
	const lines = lineTopics(ctx, taken);
	const order = orderOf(document);
	const discussed = placesOfDiscussion(ctx, lines, headings, taken);
	const all = [...headings, ...lines, ...discussed].sort((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0));
	const words = all.reduce((count, { words }) => count + words.size, 0);
	const once = all.length * (all.length + words) > MOST ? all : all.filter((candidate) => !repeated(candidate, all)).map((candidate) => withRef(candidate, all));
	const anchors = anchorsOf(once);
	return once.map((candidate, index) => topic(document, candidate, anchors[index] ?? '', order.get(candidate.block) ?? 0, once[index + 1]?.block));
}

/** More topics than any meeting has are not compared with each other, each with the words of all: an eighth of it is the most that is known. */
const MOST = 500_000;

function isListed(owner: Owner | undefined): boolean {
	return owner?.name !== undefined || owner?.handle !== undefined;
}

/** Whether this names a topic that another candidate names with its notes: in another section, or further down in an agenda that comes again over its notes. */
function repeated(candidate: Candidate, all: readonly Candidate[]): boolean {
	if (candidate.block.kind === 'heading') return false;
	if (candidate.zone === 'agenda' && all.some((other) => comesAgain(candidate, other))) return true;
	return all.some((other) => other !== candidate && (other.home !== candidate.home || other.block.kind === 'heading')
		&& (other.notes > candidate.notes || (other.notes === candidate.notes && other.block.kind === 'heading')
			|| (candidate.home?.kind === 'agenda' && other.notes === candidate.notes && isLater(other.block, candidate.block))
			|| (other.zone === 'minutes' && candidate.zone !== 'minutes'))
		&& sameTopic(candidate, other));
}

/** Whether a line of an agenda stands again below it, word for word, in its own section. */
function comesAgain(candidate: Candidate, other: Candidate): boolean {
	return other !== candidate && other.home === candidate.home && isLater(other.block, candidate.block)
		&& (!other.ref || other.ref === candidate.ref) && plainTitle(other.title) === plainTitle(candidate.title);
}

/** A heading without a ref has that of the line in the agenda list that names it. */
function withRef(candidate: Candidate, all: readonly Candidate[]): Candidate {
	const ref = candidate.ref ?? all.find((other) => other.ref && other.home !== candidate.home && sameTopic(candidate, other))?.ref;
	return ref ? { ...candidate, ref } : candidate;
}

function isLater(a: Block, b: Block): boolean {
	return (a.position.start.offset ?? 0) > (b.position.start.offset ?? 0);
}

/** Where a topic of the agenda list stands again as a bullet under another topic's heading, that is where it was discussed. */
function placesOfDiscussion(ctx: Reading, listed: readonly Candidate[], headings: readonly Candidate[], taken: ReadonlySet<Section | undefined>): Candidate[] {
	const open = new Set(listed.filter(({ ref, zone }) => ref && zone === 'agenda').map(({ ref }) => ref?.toLowerCase()));
	for (const { ref } of headings) open.delete(ref?.toLowerCase());
	if (open.size === 0) return [];
	return ctx.document.blocks.flatMap((block) => {
		if (block.kind !== 'item' || zoneOf(block.path) !== 'minutes' || !block.path.some((section) => taken.has(section)) || !endsInRef(ctx, block)) return [];
		const found = candidate(ctx, block, ctx.refs(block), block.nested + 1, block.path.at(-1));
		return open.delete(found.ref?.toLowerCase()) ? [found] : [];
	});
}

function sameTopic(a: Candidate, b: Candidate): boolean {
	const [x, y] = [a.words, b.words];
	const shared = [...x].filter((word) => y.has(word)).length;
	if (shared > 1 && shared === x.size && shared === y.size) return true;
	if (a.ref && b.ref) return a.ref.toLowerCase() === b.ref.toLowerCase();
	if (shared > 2 && shared === Math.min(x.size, y.size)) return true;
	return shared > 0 && shared / Math.min(x.size, y.size) >= 0.8 && shared / Math.max(x.size, y.size) >= 0.5;
}

function topic(document: Outline, { block, title, ref }: Candidate, anchor: string, index: number, next: Block | undefined): Topic {
	const own = block.path.findLast((section) => section !== block.starts);
	const below = blocksUnder(document, block, index, next);
	const notes = notesOf(document, block, below);
	const unreached = isUnreached(block, below) ? true as const : undefined;
	return {
		title, ...(ref && { ref }), anchor, ...(own && { section: own.title }), ...(notes && { notes }), ...(unreached && { unreached }),
		position: block.position, raw: rawOf(document, block.position), block,
	};
}

/** Whether an item stands under `Not reached`, or all that is noted under it says so. */
function isUnreached(block: Block, [note, ...others]: readonly Block[]): boolean {
	if (block.path.some((section) => section !== block.starts && isDeferred(normalHeading(section.title)))) return true;
	return note !== undefined && others.length === 0 && note.text.length < 60 && NOT_REACHED.test(note.text);
}

/** What stands under an item: what is nested in it, else all to the next item or section. */
function notesOf(document: Outline, block: Block, below: readonly Block[]): AgendaItem['notes'] {
	const [first] = below;
	if (first) return { start: first.position.start, end: furthest(below) };
	const { length } = titleLine(block);
	return block.text.slice(length).trim() === '' ? undefined : positionOf(document, block, length + 1);
}

function blocksUnder(document: Outline, block: Block, index: number, next: Block | undefined): Block[] {
	const below: Block[] = [];
	for (let at = index + 1; at < document.blocks.length; at++) {
		const other = document.blocks[at];
		if (!other || other === next) break;
		if (block.kind === 'heading' ? !other.path.includes(block.starts as Section) : other.kind === 'heading' || other.starts) break;
		if (block.kind === 'item' && other.kind === 'item' && other.depth <= block.depth && block.nested > 0) break;
		below.push(other);
	}
	return below;
}

function furthest(blocks: readonly Block[]): Section['position']['end'] {
	const ends = blocks.map(({ position }) => position.end);
	return ends.reduce((a, b) => ((b.offset ?? 0) > (a.offset ?? 0) ? b : a));
}
