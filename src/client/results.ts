import { kindsOf, readCell } from '../archive/cell.ts';
import type { Fragment } from './pagefind.ts';

/** Text, and whether it is what was searched for. */
export interface Piece {
	text: string;
	marked: boolean;
}

export interface Result {
	address: string;
	title: Piece[];
	/** `owner/name#12`. */
	ref?: string;
	kinds: string[];
	excerpt: Piece[];
	/** Words of the query that it does not have. */
	missing: string[];
}

export interface Meeting {
	address: string;
	title: string;
	date?: string;
	results: Result[];
}

/** How many places of one meeting's own entry are shown. */
const PLACES = 2;

/** Results by their meetings, in the order of each meeting's first. */
export function byMeeting(fragments: readonly Fragment[], words: readonly string[]): Meeting[] {
	const meetings = new Map<string, Meeting>();
	for (const fragment of fragments) {
		const { meeting: title, date } = fragment.meta;
		const address = fragment.url.replace(/#.*/, '');
		const meeting = meetings.get(address) ?? { address, title, ...(date && { date }), results: [] };
		meeting.results.push(...resultsOf(fragment, words));
		meetings.set(address, meeting);
	}
	return [...meetings.values()];
}

/** One for an agenda item; for a meeting's own entry its best places, each at its heading. */
function resultsOf({ url, excerpt, meta, filters, content, sub_results: places }: Fragment, words: readonly string[]): Result[] {
	const text = `${meta.title ?? ''} ${meta.meeting} ${meta.also ?? ''} ${content}`.toLowerCase();
	const kinds = (filters.cell ?? []).flatMap((cell) => kindsOf(readCell(cell))).filter((kind) => kind !== 'discussion');
	const shared = { kinds, missing: words.filter((word) => !text.includes(stemOf(word))) };
	if (url.includes('#') || places.length === 0) {
		return [{ ...shared, address: url, title: marked(meta.title ?? meta.meeting, words), ...(meta.ref && { ref: meta.ref }), excerpt: pieces(excerpt) }];
	}
	const score = ({ weighted_locations }: (typeof places)[number]) => weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
	return [...places].sort((a, b) => score(b) - score(a)).slice(0, PLACES).map(({ url, title, anchor, excerpt }) => ({
		...shared,
		address: url,
		title: marked(anchor?.text ?? title ?? meta.meeting, words),
		excerpt: pieces(excerpt),
	}));
}

/** Pagefind's excerpt as text: what it escaped is text again, its marks are pieces. */
export function pieces(excerpt: string): Piece[] {
	return excerpt.split(/(<mark>.*?<\/mark>)/s).filter(Boolean).map((part) => {
		const inside = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
		return { text: (inside ?? part).replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: inside !== undefined };
	});
}

/** A title with the words marked that Pagefind, which marks only what is under it, would take for the query's. */
export function marked(title: string, words: readonly string[]): Piece[] {
	const stems = words.map(stemOf).filter((stem) => stem.length > 1);
	return title.split(/([\p{L}\p{N}][\p{L}\p{N}._-]*)/u).filter(Boolean).map((text) => {
		const word = text.toLowerCase();
		return { text, marked: stems.some((stem) => word.startsWith(stem)) };
	});
}

/** A word without its ending, roughly: enough to tell `vote` in `voting`, not a dictionary's stem. */
export function stemOf(word: string): string {
	const lower = word.toLowerCase().replace(/[^\p{L}\p{N}._-]/gu, '');
	const stem = lower.replace(/(?:ations?|ing|ed|es|s|e|ly|ment|ments|ions?|al)$/, '');
	return stem.length >= 3 ? stem : lower;
}
