import type { Span } from '../archive/search-spans.ts';
import { SMALL } from '../archive/terms.ts';
import type { Answer, Pagefind } from './pagefind.ts';
import { eachFilter, type Filters, type Sort } from './state.ts';

/** What the words in the box ask for. */
export interface Query {
	/** In order, without those that stand in every sentence. */
	words: string[];
	/** Words that filters of the query stand for: what has them ranks before what has not, and none is missing. */
	beside?: string[];
	/** In quotation marks: these words, in this order. */
	phrases: string[];
	/** After a minus: none of these. */
	without: string[];
	/** `group:tsc year:2019..2021 is:decision`, and issues in any of their spellings; people are named below. */
	filters: Filters;
	/** `person:name` and `@handle`, as written. */
	people: string[];
	/** `-is:action`, `-issue:#12`: what has none of these; other groups or years than those named are filters. */
	not: Filters;
	/** `-person:name`, as written. */
	notPeople: string[];
	/** What looks like an operator and is none here, `group:moon`: searched as words. */
	unread: string[];
	/** `2021-03-04`, where a day is all, however it is written; `2021-03` where it is a month. */
	date?: string;
	/** Where the box holds issues and nothing else, as they were written. */
	issue?: string;
	/** That this is only a guess: `build 1234` may be words. */
	isLoose?: true;
}

/** Another archive, by where its site is. */
export interface Federated {
	title: string;
	url: string;
}

/** What the archive has that a query can name. */
export interface Known {
	groups: readonly { id: string; name: string; also?: readonly string[] }[];
	years: readonly string[];
	/** `owner/name`, those spoken of most first. */
	repos: readonly string[];
	/** The years that are searched, by their indexes, the oldest first, where that is not simply all. */
	spans?: readonly Span[];
	/** Other archives whose indexes may be there as well, and whether each is searched. */
	federation?: readonly (Federated & { isSearched: boolean })[];
	/** Searches all of these, where there is more than one index. */
	searchAll?: SearchAll;
}

/** Searches for a text in more indexes than one; of a span of years under `filtersFor` it. */
export type SearchAll = (pagefind: Pagefind, asked: string | null, filtersFor: (span?: Span) => unknown, how: How) => Promise<Answer>;

export interface How extends Pick<Query, 'not'> {
	under: Filters;
	sort: Sort;
	known: Known;
	/** In that of dates, the oldest first. */
	inOrder: boolean;
}

/** What may be more than words: a digit, an issue, somebody, a page on GitHub, a quotation mark, a minus before a word, an operator. */
const MORE = /[\d#@"“”„‟«»″＂]|(?<!\S)[–—−‐‑-]|hub\.com\/|(?:group|year|is|kind|person|issue):/i;
/** How a question begins, however it goes on. */
const OPENING = /^\s*(?:who|why|when|how|where|what\S*|is|are|was|were|has|have|any) \S/i;
/** What may stand around a group's name, folded. */
const AROUND = /^the |(?: (?:wg|working group|group|team|committee))?(?: (?:meetings?|minutes|calls?))?$/g;
/** Where a group's name may be no more than its beginning: `harb wg`. */
const CALLED_GROUP = / (?:wg|group|team|committee)$/;
/** `IT` is no `it`, where not all is in capitals; `OR` and its like are. */
const ABBREVIATION = /^(?!(?:AND|OR|NOT)$)\p{Lu}{2,}$/u;

/** A query that asks for nothing. */
export function emptyQuery(): Query {
	return { words: [], phrases: [], without: [], people: [], unread: [], filters: eachFilter(() => []), not: eachFilter(() => []), notPeople: [] };
}

/** Reads a box that holds words alone, as most do, as `readQuery` would; undefined where it may hold more. */
export function plainQuery(text: string): Query | undefined {
	return MORE.test(text) ? undefined : { ...emptyQuery(), words: telling(text.split(/\s+/).filter(Boolean), text) };
}

/** Words without those that stand in every sentence, unless there are no others. */
export function telling(words: string[], text: string): string[] {
	const isShouted = !/\p{Ll}/u.test(text);
	const told = words.filter((word) => !SMALL.has(word.toLowerCase()) || (ABBREVIATION.test(word) && !isShouted));
	return told.length > 0 ? told : words;
}

/** Whether a text begins as a question does. */
export function asksSomething(text: string): boolean {
	return OPENING.test(text);
}

/** The group that the whole text names, by its id or its name in any form: `the Build working group meetings`, `harb comm`, `harb wg`. */
export function groupNamed<Group extends Known['groups'][number]>(text: string, groups: readonly Group[]): Group | undefined {
	const wanted = fold(text);
	const bare = wanted.replace(AROUND, '');
	const shortened = [wanted, bare].map((text) => text.replaceAll(' ', ''));
	const begun = bare.length > 2 && CALLED_GROUP.test(wanted) ? bare : undefined;
	const isMeant = (form: string) => {
		const core = form.replace(AROUND, '');
		return [wanted, bare].includes(form) || (bare !== '' && (bare === core || shortened.some((short) => isShortFor(short, form.split(' '))))) || (begun !== undefined && !core.includes(' ') && core.startsWith(begun));
	};
	return wanted ? groups.find(({ id, name, also = [] }) => [id, name, ...also].some((form) => isMeant(fold(form)))) : undefined;
}

/** Whether a word is the beginnings of several, two letters or more of each: `harbcomm` for `harbour committee`. */
function isShortFor(short: string, [first = '', ...others]: readonly string[], isAll = true): boolean {
	if (short === '' || first === '') return short === first && !isAll;
	if (isAll && others.length === 0) return false;
	return Array.from(first, (_letter, index) => index + 1).some((length) => length > 1 && short.startsWith(first.slice(0, length)) && isShortFor(short.slice(length), others, false));
}

function fold(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
