import type { Days } from '../archive/days.ts';
import type { Words } from '../archive/wordlist.ts';
import { find, type Found } from './find.ts';
import { issueLeads, type Lead, leads, type Places } from './lead.ts';
import type { Fragment, Pagefind } from './pagefind.ts';
import { type Query, readQuery } from './query.ts';
import { missingIn } from './results.ts';
import { corrected, doubtful } from './slips.ts';
import { eachFilter, type Filters, type SearchState } from './state.ts';

/** What is known of a search once its first results are there. */
export interface Answered {
	query: Query;
	found: Found;
	fragments: Fragment[];
	leads: Lead[];
	/** The words that were searched for instead of those that were typed. */
	instead?: string;
}

/** What more than Pagefind is asked for, and fetched at most once. */
export interface Sources {
	pagefind: Pagefind;
	places: Places;
	days(): Promise<Days>;
	words(): Promise<Words>;
}

/** How many results are fetched at a time: each is a request. */
export const PAGE = 10;

/** Answers a search: its leading pages and its first results, those of the likely words where one is a slip. */
export async function answer(state: SearchState, sources: Sources): Promise<Answered> {
	const { pagefind, places } = sources;
	const query = readQuery(state.q, places.known);
	const filters = together(state.filters, query.filters);
	const first = leads(state.q, query, places, sources.days);
	const found = await find(pagefind, query, filters, state.sort, places.known);
	const fragments = await load(found, 0);
	const rewritten = await withoutSlips(query, fragments, sources);
	if (rewritten) {
		const second = await find(pagefind, rewritten, filters, state.sort, places.known);
		if (second.complete > 0) return { query: rewritten, found: second, fragments: await load(second, 0), leads: await first, instead: rewritten.words.join(' ') };
	}
	const counted = query.issue ? await found.count?.() : undefined;
	const complete = isNowhere(query, fragments) ? 0 : found.complete;
	return { query, found: { ...found, complete }, fragments, leads: [...(await first), ...issueLeads(query, counted?.issue ?? new Map(), places)] };
}

/** Some of the results, from a place on. */
export function load({ hits }: Found, from: number): Promise<Fragment[]> {
	return Promise.all(hits.slice(from, from + PAGE).map((hit) => hit.data()));
}

export function together(filters: Filters, named: Filters): Filters {
	return eachFilter((name) => [...new Set([...filters[name], ...named[name]])]);
}

/** Whether a word is in none of the entries: Pagefind leaves out of a query what its index does not have, and does not say so. */
function isNowhere({ words }: Query, fragments: readonly Fragment[]): boolean {
	return fragments.length > 0 && words.some((word) => fragments.every((fragment) => missingIn(fragment, [word]).length > 0));
}

/** Only a word that no result has is looked up: the list of words is as large as all the rest. */
async function withoutSlips(query: Query, fragments: readonly Fragment[], { words }: Sources): Promise<Query | undefined> {
	const texts = fragments.map(({ meta, content }) => `${Object.values(meta).join(' ')} ${content}`);
	const doubts = doubtful(query.words, texts);
	if (doubts.length === 0) return undefined;
	const known = await words();
	const right = new Map(doubts.flatMap((word) => [[word, corrected(word, known)] as const]).filter(([, better]) => better));
	if (right.size === 0) return undefined;
	return { ...query, words: query.words.map((word) => right.get(word) ?? word) };
}
