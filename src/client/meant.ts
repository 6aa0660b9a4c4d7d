import { indexTerms, missingTerms } from '../archive/terms.ts';
import { type Chip, filtersOf } from './chips.ts';
import type { Found } from './find.ts';
import { except, inOrderOf } from './hits.ts';
import { type Sort, together } from './state.ts';
import type { Query } from './words.ts';

/** A query, what was found for it, and the chips that it has as filters. */
export interface Meant {
	query: Query;
	found: Found;
	chips: Chip[];
}

/** So many of the best results are asked whether an item is called what was typed. */
const BEST = 3;
/** The part of the results with a word in them that is to be left, for it to mean a group that is called like a common word, or somebody by a first name: not all that speak of them are theirs. */
const LEFT = { group: 0.5, person: 0.25 };

/**
 * Takes those chips for filters that the results bear out: something is left, no item outside is called all that was
 * typed, and a name that is a common word too stands mostly in what is left. Else the words stay words.
 */
export async function meant(query: Query, chips: readonly Chip[], sort: Sort, ask: (query: Query) => Promise<Found>): Promise<Meant> {
	const plain = await ask(query);
	const kinds = chips.filter(({ name }) => name === 'kind').flatMap(({ words }) => words);
	// Which kind an entry is of need not stand in it.
	const literal = kinds.length > 0 && query.words.length > kinds.length ? await ask({ ...query, words: query.words.filter((word) => !kinds.includes(word)) }) : plain;
	const whole = literal.hits.slice(0, literal.complete);
	for (const some of [chips, chips.filter(({ name }) => name !== 'kind')]) {
		// Where no entry has all the words, those under a group or a year that have some are better than any.
		const isSome = plain.complete === 0 && some.every(({ name }) => name !== 'kind');
		const sure = await taken(query, some.filter(({ isSure }) => isSure), ask, isSome);
		const all = sure?.chips.length === some.length ? sure : await taken(query, some, ask);
		const part = Math.max(0, ...some.flatMap(({ isSure, name }) => (isSure ? [] : [name === 'person' ? LEFT.person : LEFT.group])));
		const most = (sure ? inOrderOf(whole, sure.found.hits) : whole).length * part;
		const best = all && (all === sure || inOrderOf(whole, all.found.hits).length >= most) ? all : sure;
		if (!best) continue;
		if (await isCalled(query.words, plain, best.found)) break;
		const inside = inOrderOf(whole, best.found.hits.slice(0, best.found.complete));
		const hits = sort === 'relevance' && best.query.words.length > 0 ? [...inside, ...except(best.found.hits, inside)] : best.found.hits;
		return { ...best, found: { ...best.found, hits } };
	}
	return { query, found: plain, chips: [] };
}

/** A query that has chips as filters in place of their words; none where nothing else would be left to ask. */
export function withChips(query: Query, chips: readonly Chip[]): Query | undefined {
	const gone = chips.flatMap(({ words }) => words);
	const words = query.words.filter((word) => !gone.includes(word));
	const { issue, person } = query.filters;
	if (words.length + query.phrases.length + issue.length + person.length === 0 && new Set(chips.map(({ name }) => name)).size < 2) return undefined;
	return { ...query, words, beside: [...(query.beside ?? []), ...chips.flatMap((chip) => (chip.name === 'kind' ? [] : chip.words))], filters: together(query.filters, filtersOf(chips)) };
}

/** What is found with chips as filters; nothing where that is nothing. */
async function taken(query: Query, chips: readonly Chip[], ask: (query: Query) => Promise<Found>, isSome = false): Promise<Meant | undefined> {
	const chipped = chips.length > 0 && withChips(query, chips);
	const found = chipped && await ask(chipped);
	return found && (isSome ? found.hits.length : found.complete) > 0 ? { query: chipped, found, chips: [...chips] } : undefined;
}

/** Whether an item outside of what was found is called all the words. */
async function isCalled(words: readonly string[], plain: Found, { hits }: Found): Promise<boolean> {
	const best = plain.hits.slice(0, Math.min(BEST, plain.complete));
	const titles = await Promise.all(except(best, hits).map(async (hit) => (await hit.data()).meta.title ?? ''));
	return titles.some((title) => title && missingTerms(indexTerms(title), words).length === 0);
}
