import { kindsOf, readCell } from '../archive/cell.ts';
import { hasTerm, indexTerms, missingTerms, type Terms, termsOf } from '../archive/terms.ts';
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
	/** The actions or decisions that were asked for, each at its own place. */
	told: { address: string; kind: string; text: Piece[] }[];
	/** Words of the query that it does not have. */
	missing: string[];
}

export interface Meeting {
	address: string;
	title: string;
	/** The title of the archive that it is from, where that is another. */
	archive?: string;
	results: Result[];
}

/** A page that answers a query better than any result. */
export interface Lead {
	title: string;
	address: string;
	note?: string;
}

/** What results are shown for. */
export interface Shown {
	words: readonly string[];
	/** The kinds that were asked for. */
	kinds: readonly string[];
	/** Names of those who were asked for: what they did is shown rather than what others did. */
	names: readonly string[];
}

/** How many actions and decisions of one item are shown. */
const TOLD = 4;
/** Of no other word can it be told that it is a slip. */
const LETTERS = /^\p{L}{4,20}$/u;
/** How many places of a meeting's own entry are shown. */
const PLACES = 2;

/** Results by their meetings, in the order of each meeting's best; there its items come before its own entry, which only lists them. */
export function byMeeting(fragments: readonly Fragment[], shown: Shown): Meeting[] {
	const meetings = Map.groupBy(fragments, ({ url }) => url.replace(/#.*/, ''));
	return [...meetings].map(([address, entries]) => {
		const items = entries.filter(isItem);
		const own = entries.filter((entry) => !isItem(entry)).flatMap((entry) => placesOf(entry, shown, items.length > 0).slice(0, PLACES));
		const title = entries[0]?.meta.meeting ?? address;
		const archive = entries[0]?.archive;
		return { address, title, ...(archive && { archive }), results: [...items.map((item) => resultOf(item, shown)), ...own] };
	});
}

function isItem({ url }: Fragment): boolean {
	return url.includes('#');
}

function resultOf(fragment: Fragment, shown: Shown): Result {
	const { url, excerpt, meta, locations } = fragment;
	const told = toldIn(fragment, shown);
	// Without a word that was found an excerpt is only the beginning.
	const isTold = told.length > 0 && locations.length === 0;
	return { ...shared(fragment, shown), address: url, title: marked(meta.title ?? meta.meeting, shown.words), ...(meta.ref && { ref: meta.ref }), excerpt: isTold ? [] : pieces(excerpt), told };
}

/** The places of a meeting's own entry, each at its heading: items without notes first, then, where no item is shown beside them, what has most of the words. */
function placesOf(fragment: Fragment, shown: Shown, isBeside: boolean): Result[] {
	const { sub_results: places, meta } = fragment;
	// Nothing was searched for in it: its first words say who was there, and nothing else.
	if (places.length === 0) return [{ ...resultOf(fragment, shown), excerpt: [] }];
	const score = ({ weighted_locations }: (typeof places)[number]) => weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
	const isSection = ({ anchor }: (typeof places)[number]) => !anchor || anchor.id.startsWith('section-');
	return places.filter((place) => !isBeside || !isSection(place)).sort((a, b) => Number(isSection(a)) - Number(isSection(b)) || score(b) - score(a)).map(({ url, anchor, excerpt }) => {
		const title = anchor?.text.trim() ?? meta.meeting;
		return { ...shared(fragment, shown), address: url, title: marked(title, shown.words), excerpt: without(title, pieces(excerpt)), told: [] };
	});
}

function shared(fragment: Fragment, { words }: Shown): Pick<Result, 'kinds' | 'missing'> {
	const kinds = (fragment.filters.cell ?? []).flatMap((cell) => kindsOf(readCell(cell))).filter((kind) => kind !== 'discussion');
	return { kinds, missing: missingIn(fragment, words) };
}

/** An entry's actions and decisions, of the kinds and the people that were asked for. */
function toldIn({ url, anchors }: Fragment, { words, kinds, names }: Shown): Result['told'] {
	const told = anchors.flatMap(({ id, text }) => {
		const kind = /^(action|decision)-/.exec(id)?.[1];
		return kind && text && kinds.includes(kind) ? [{ address: `${url.replace(/#.*/, '')}#${id}`, kind, text: marked(text, [...words, ...names]) }] : [];
	});
	const theirs = told.filter(({ text }) => names.length > 0 && text.some((piece) => piece.marked));
	return (theirs.length > 0 ? theirs : told).slice(0, TOLD);
}

/** The words that an entry has in no form, neither shown nor only to be found by. */
export function missingIn(fragment: Fragment, words: readonly string[]): string[] {
	return missingTerms(termsIn(fragment), words);
}

/** Words that could be slips: of letters only, and none of the texts that were found has them. */
export function doubtful(words: readonly string[], texts: readonly Terms[]): string[] {
	return words.filter((word) => LETTERS.test(word) && !texts.some((text) => hasTerm(text, word)));
}

/** By their texts: each letter of a query finds most entries again. */
const indexed = new Map<string, Terms>();
/** How many are kept: some searches' worth. */
const KEPT = 50;

/** What an entry says, to be asked for words. */
export function termsIn({ meta, content }: Fragment): Terms {
	const text = `${Object.values(meta).join(' ')} ${content}`;
	const terms = indexed.get(text) ?? indexTerms(text);
	if (indexed.size > KEPT) indexed.clear();
	indexed.set(text, terms);
	return terms;
}

/** An excerpt that begins with the heading it stands under, without that. */
function without(heading: string, excerpt: readonly Piece[]): Piece[] {
	const text = excerpt.map((piece) => piece.text).join('');
	if (!text.startsWith(heading)) return [...excerpt];
	let left = heading.length + (/^[.\s]*/.exec(text.slice(heading.length))?.[0].length ?? 0);
	return excerpt.flatMap(({ text: part, marked }) => {
		const kept = part.slice(Math.min(left, part.length));
		left -= part.length - kept.length;
		return kept ? [{ text: kept, marked }] : [];
	});
}

/** Pagefind's excerpt as text: what it escaped is text again, its marks are pieces. */
export function pieces(excerpt: string): Piece[] {
	return excerpt.split(/(<mark>[^<]*<\/mark>)/).filter(Boolean).map((part) => {
		const inside = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
		return { text: (inside ?? part).replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: inside !== undefined };
	});
}

/** A title with the words marked that Pagefind, which marks only what is under it, would take for the query's. */
export function marked(title: string, words: readonly string[]): Piece[] {
	return title.split(/(\s+)/).flatMap((run): Piece[] => {
		const [term] = termsOf(run);
		if (!term || !isAnyOf(term.written, words)) return [{ text: run, marked: false }];
		const at = run.indexOf(term.written);
		return [{ text: run.slice(0, at), marked: false }, { text: term.written, marked: true }, { text: run.slice(at + term.written.length), marked: false }];
	}).filter(({ text }) => text).reduce<Piece[]>((before, piece) => {
		const last = before.at(-1);
		if (last && last.marked === piece.marked) last.text += piece.text;
		else before.push(piece);
		return before;
	}, []);
}

/** One letter is the beginning of too much to be marked in all of it. */
function isAnyOf(written: string, words: readonly string[]): boolean {
	const terms = indexTerms(written);
	return words.some((word) => hasTerm(terms, word) && (word.length > 1 || word.toLowerCase() === written.toLowerCase()));
}
