import type { Section, SectionKind } from '../model.ts';
import { type Block, firstLine, type Outline, zoneOf } from '../outline.ts';
import { remembering } from '../remembering.ts';
import { replaced } from '../stretches.ts';
import type { Mention } from './issues.ts';
import { titleLine, titleOf } from './title.ts';

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
	listed: boolean;
	/** Whether it is what somebody said. */
	speaks(text: string): boolean;
	/** Whether it is told who was there. */
	hasPeople: boolean;
	/** Whether a word stands for one of those who were there. */
	isKnown(written: string): boolean;
	/** Whether it names one of those who were there and nothing else. */
	isPerson(block: Block): boolean;
}

export function candidate({ isKnown }: Reading, block: Block, refs: readonly Mention[], notes: number, home: Section | undefined): Candidate {
	const line = titleLine(block).length;
	const known = refs.filter(({ ref }) => ref !== undefined);
	const ref = (known.find(({ url, start, block: at }) => url && at === block && start < line) ?? known[0])?.ref;
	const title = titleOf(block, refs, isKnown);
	return { block, title, words: wordsOf(title), ...(ref && { ref }), notes, home, zone: zoneOf(block.path) };
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

/** The refs of a line that holds nothing else: under a heading, the heading's. */
export function onlyRefs(ctx: Reading, block: Block | undefined): Mention[] {
	if (!block || block.kind === 'heading') return [];
	const refs = ctx.refs(block);
	const rest = replaced(block.text, refs);
	return /^[\s[\](),.*_:–—-]*(?:(?:(?:github )?issues?|pr|see(?: also)?|refs?|link|related)[\s[\](),.*_:–—-]*)?$/i.test(rest) ? refs : [];
}

/** Sections whose lines are no topics of this meeting. */
export const NO_TOPICS: ReadonlySet<SectionKind> = new Set(['links', 'attendees', 'observers', 'regrets', 'review', 'upcoming', 'standup', 'procedure', 'actions', 'decisions']);

/** In a title of no more words each letter counts: `RFC: a`, `RFC: b`. */
const SHORT = 3;

/** What two titles of one topic share. */
function wordsOf(title: string): Set<string> {
	const words = title.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
	return new Set(words.length > SHORT ? words.filter((word) => word.length > 1) : words);
}

/** A heading and the entry of a list that names it, without signs and without its number. */
export function plainTitle(text: string): string {
	return text.length > LONGEST ? plain(text) : remembered(text);
}

/** No heading or entry that is asked about several times is longer. */
const LONGEST = 120;

const remembered = remembering(plain);

function plain(text: string): string {
	const lower = text.toLowerCase();
	return PLAIN.test(lower) ? lower : lower.replace(/^\s*\d+(?:\.\d+)*[.)]\s+/, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Words and single blanks: without signs already. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
