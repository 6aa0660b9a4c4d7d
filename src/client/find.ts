import type { Answer, Hit, Pagefind } from './pagefind.ts';
import type { Query } from './query.ts';
import { FILTERS, type Filters, type FilterName, type Sort } from './state.ts';

/** What was found, best first. */
export interface Found {
	hits: Hit[];
	/** How many of them have every word; the others follow. */
	complete: number;
	/** How many results each value would leave, by filter; absent where that cannot be told. */
	count?: () => Promise<Counts>;
}

export type Counts = Partial<Record<FilterName, Map<string, number>>>;

/** Below so many results, those that lack a word are worth showing too. */
const FEW = 5;
const DATE_ORDER = { newest: { date: 'desc' }, oldest: { date: 'asc' } } as const;
/** No entry has this value; naming it makes Pagefind load the file that it counts by. */
const COUNT_ALL = { none: { facet: ['-'] } };

/**
 * Asks Pagefind for a query under filters. It can do one thing at a time, words or a phrase; phrases beside
 * words, words left out and results that lack a word are put together here, out of several such answers.
 */
export async function find(pagefind: Pagefind, query: Query, filters: Filters, sort: Sort): Promise<Found> {
	const { words, phrases, without } = query;
	const text = words.join(' ');
	const order = sort === 'relevance' ? (text || phrases.length > 0 ? {} : { sort: DATE_ORDER.newest }) : { sort: DATE_ORDER[sort] };
	const ask = (asked: string | null, under = filters) => pagefind.search(asked, { filters: toPagefind(under), ...order });

	const [first, ...others] = await Promise.all([...(text || phrases.length === 0 ? [ask(text || null)] : []), ...phrases.map((phrase) => ask(`"${phrase}"`))]);
	let hits = others.reduce((kept, { results }) => both(kept, results), first?.results ?? []);
	const few = words.length > 1 && phrases.length === 0 && sort === 'relevance' && hits.length < FEW;
	const complete = hits.length;
	if (few) hits = [...hits, ...except(anyWord(await Promise.all(words.map((word) => ask(word)))), hits)];
	const unwanted = await Promise.all(without.map((word) => ask(word)));
	hits = unwanted.reduce((kept, { results }) => except(kept, results), hits);
	const told = first && others.length === 0 && unwanted.length === 0 && !few;
	return { hits, complete: Math.min(complete, hits.length), ...(told && { count: () => count(first, filters, (under) => ask(text || null, under)) }) };
}

/** As Pagefind takes them: any of the values of a filter, all of the filters. */
export function toPagefind(filters: Filters): unknown {
	const facets = FILTERS.filter((name) => name !== 'issue' && filters[name].length > 0).map((name) => ({ facet: { any: filters[name].map((value) => `${name}:${value}`) } }));
	return { all: [COUNT_ALL, ...facets, ...(filters.issue.length > 0 ? [{ issue: { any: filters.issue } }] : [])] };
}

/** A filter's own values are counted as if it were not set: choosing a second value adds to the first. */
async function count(all: Answer, filters: Filters, ask: (filters: Filters) => Promise<Answer>): Promise<Counts> {
	const counts: Counts = {};
	await Promise.all(FILTERS.map(async (name) => {
		const { facet = {}, issue = {} } = (filters[name].length > 0 && name !== 'issue' ? await ask({ ...filters, [name]: [] }) : all).filters;
		const own = name === 'issue' ? Object.entries(issue) : Object.entries(facet).flatMap(([value, number]): [string, number][] => (value.startsWith(`${name}:`) ? [[value.slice(name.length + 1), number]] : []));
		counts[name] = new Map(own);
	}));
	return counts;
}

/** By how many of the words an entry has and how well, the many words before the well. */
function anyWord(answers: readonly Answer[]): Hit[] {
	const found = new Map<string, { hit: Hit; score: number; words: number }>();
	for (const { results } of answers) {
		for (const hit of results) {
			const { score = 0, words = 0 } = found.get(hit.id) ?? {};
			found.set(hit.id, { hit, score: score + hit.score, words: words + 1 });
		}
	}
	return [...found.values()].filter(({ words }) => words >= answers.length / 2).sort((a, b) => b.score * b.words ** 2 - a.score * a.words ** 2).map(({ hit }) => hit);
}

function both(hits: readonly Hit[], others: readonly Hit[]): Hit[] {
	const ids = new Set(others.map(({ id }) => id));
	return hits.filter(({ id }) => ids.has(id));
}

function except(hits: readonly Hit[], others: readonly Hit[]): Hit[] {
	const ids = new Set(others.map(({ id }) => id));
	return hits.filter(({ id }) => !ids.has(id));
}
