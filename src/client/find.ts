import { refKey } from '../archive/ref.ts';
import type { Span } from '../archive/search-spans.ts';
import { asIndexed } from '../archive/terms.ts';
import { cellsUnder, type Counts, countsOf } from './cells.ts';
import type { Answer, Hit, Pagefind } from './pagefind.ts';
import type { Federated, Known, Query } from './query.ts';
import type { Filters, Sort } from './state.ts';

/** What was found, best first. */
export interface Found {
	hits: Hit[];
	/** How many of them have every word; the others follow, and rank among them once they are loaded. */
	complete: number;
	/** How many results each value would leave, by filter; absent where that cannot be told. */
	count?: () => Promise<Counts>;
}

/** `inOrder`: in that of dates, the oldest first, where there is more than one index. */
type Ask = (text: string | null, under?: Filters, inOrder?: boolean) => Promise<Answer>;

/** The share of what a query's words say that an entry is to have. */
const SHARE = 0.4;
/** Below so many results, those that lack a word are worth showing too. */
const FEW = 5;

/**
 * Asks Pagefind for a query under filters. It can do one thing at a time, words or a phrase; phrases beside
 * words, words left out and results that lack a word are put together here, out of several such answers.
 */
export async function find(pagefind: Pagefind, query: Query, filters: Filters, sort: Sort, known: Known): Promise<Found> {
	const { words, phrases, without, not } = query;
	const text = words.map(asIndexed).join(' ');
	const parts = [...(text ? [text] : []), ...phrases.map((phrase) => `"${phrase}"`)];
	const ask: Ask = async (asked, under = filters, inOrder = false) => {
		// Each search goes through all indexes: only the order of dates is worth one for each span.
		const spans = inOrder ? known.spans : known.spans && [known.spans.flat()];
		const own = (spans ?? [undefined]).flatMap((span) => {
			const some = toPagefind(under, not, known, span);
			return some ? [pagefind.search(asked, { filters: some })] : [];
		});
		// Groups and people of another archive are others, whatever they are called; so are the dates that its index has its order by.
		const isOpen = asked !== null && sort === 'relevance' && [under, not].every((some) => Object.values(some).every((values) => values.length === 0));
		const others = (isOpen ? (known.federation ?? []) : []).filter(({ isSearched }) => isSearched).map(async (other) => elsewhere(await pagefind.search(asked, { filters: { archive: { any: [other.url] } } }), other));
		const all = joined(await Promise.all(own), await Promise.all(others));
		// The order in which indexes were loaded is that of what was searched before.
		return known.spans && !inOrder ? { ...all, results: all.results.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)) } : all;
	};

	const [first, ...others] = await Promise.all(parts.length > 0 ? parts.map((part) => ask(part)) : [listed(ask, filters, sort)]);
	let hits = others.reduce((kept, { results }) => both(kept, results), first?.results ?? []);
	if (parts.length > 0 && sort !== 'relevance') hits = inOrderOf((await byDate(ask, filters, sort)).results, hits);
	const complete = hits.length;
	const few = words.length > 1 && phrases.length === 0 && sort === 'relevance' && complete < FEW;
	if (few) {
		// Scored alike: a long entry in which all words lie about is not to stand above an item that is called nearly so.
		const some = anyWord(await Promise.all(words.map((word) => ask(asIndexed(word)))));
		hits = [...both(some, hits), ...except(hits, some), ...except(some, hits)];
	}
	const unwanted = await Promise.all(without.map((word) => ask(asIndexed(word))));
	hits = unwanted.reduce((kept, { results }) => except(kept, results), hits);

	const counting = async () => (isCellFilter(filters) ? await ask(parts[0] ?? null, { ...filters, group: [], year: [], kind: [] }) : first);
	// Of results that lack a word nobody counts; where filters leave only such, the others show where there are more.
	const isTold = first && others.length === 0 && unwanted.length === 0 && (!few || complete > 0 || isCellFilter(filters));
	return { hits, complete: Math.min(complete, hits.length), ...(isTold && { count: async () => countsOf((await counting()) ?? first, filters) }) };
}

/** What is under filters alone: newest first, items before the entries of meetings; an issue's number is what its entries show. */
async function listed(ask: Ask, filters: Filters, sort: Sort): Promise<Answer> {
	const numbers = [...new Set(filters.issue.map((ref) => ref.slice(ref.indexOf('#') + 1)))];
	const [all, ...placed] = await Promise.all([byDate(ask, filters, sort), ...numbers.map((number) => ask(number))]);
	const items = sort === 'relevance' && filters.kind.length === 0 ? (await ask(null, { ...filters, kind: ['discussion'] })).results : [];
	const found = [...inOrderOf(all.results, items), ...except(all.results, items)];
	const places = new Map(placed.flatMap(({ results }) => results.map((hit) => [hit.id, hit])));
	return { ...all, results: found.map((hit) => places.get(hit.id) ?? hit) };
}

/** Everything under filters. The index is made in the order of dates and answers in it, what has none last; a list of dates for it to sort by would be a quarter of what a first search loads. */
async function byDate(ask: Ask, filters: Filters, sort: Sort): Promise<Answer> {
	const [all, { results: undated }] = await Promise.all([ask(null, filters, true), ask(null, { ...filters, year: ['undated'] })]);
	const dated = except(all.results, undated);
	return { ...all, results: [...(sort === 'oldest' ? dated : dated.reverse()), ...both(all.results, undated)] };
}

/** By how many of the words an entry has and how well, scored by both, the many words before the well: a word that few entries have says more of what was meant. */
function anyWord(answers: readonly Answer[]): Hit[] {
	const most = Math.max(...answers.map(({ results }) => results.length));
	const found = new Map<string, { hit: Hit; score: number; words: number }>();
	let all = 0;
	for (const { results } of answers) {
		if (results.length === 0) continue;
		const weight = Math.log(1 + most / results.length);
		all += weight;
		for (const hit of results) {
			const { score = 0, words = 0 } = found.get(hit.id) ?? {};
			found.set(hit.id, { hit, score: score + hit.score, words: words + weight });
		}
	}
	const some = [...found.values()].filter(({ words }) => words >= all * SHARE);
	return some.map(({ hit, score, words }) => ({ ...hit, score: score * (words / all) ** 2 })).sort((a, b) => b.score - a.score);
}

/** All hits, some of them first. */
export function putFirst(some: readonly Hit[], all: readonly Hit[]): Hit[] {
	return [...both(all, some), ...except(all, some)];
}

/** Those of some hits that others are among, in the order of these. */
export function inOrderOf(order: readonly Hit[], hits: readonly Hit[]): Hit[] {
	const found = new Map(hits.map((hit) => [hit.id, hit]));
	return order.flatMap(({ id }) => found.get(id) ?? []);
}

function both(hits: readonly Hit[], others: readonly Hit[]): Hit[] {
	const ids = new Set(others.map(({ id }) => id));
	return hits.filter(({ id }) => ids.has(id));
}

/** Hits without others. */
export function except(hits: readonly Hit[], others: readonly Hit[]): Hit[] {
	const ids = new Set(others.map(({ id }) => id));
	return hits.filter(({ id }) => !ids.has(id));
}

/** One answer out of several: in their order where nothing says which result is better; only the archive's own are counted. */
function joined(own: readonly Answer[], others: readonly Answer[]): Answer {
	const [only] = own;
	if (own.length + others.length === 1 && only) return only;
	const filters: Answer['filters'] = {};
	for (const [name, counts] of own.flatMap((answer) => Object.entries(answer.filters))) {
		const sums = (filters[name] ??= {});
		for (const [value, count] of Object.entries(counts)) sums[value] = (sums[value] ?? 0) + count;
	}
	return { filters, results: [...own, ...others].flatMap(({ results }) => results).sort((a, b) => b.score - a.score) };
}

/** What another archive has, said to be from there: its people are not this archive's, whatever they are called. */
function elsewhere(answer: Answer, { title, url }: Federated): Answer {
	const results = answer.results.map((hit) => ({ ...hit, id: `${url} ${hit.id}`, data: async () => {
		const { filters: { cell }, ...fragment } = await hit.data();
		return { ...fragment, filters: { ...(cell && { cell }) }, archive: title };
	} }));
	return { ...answer, results };
}

/**
 * As Pagefind takes them, of all years or of a span of them; none where no year of that is asked for. No entry is in the cell `-`:
 * naming it makes Pagefind load the file that it counts by.
 */
function toPagefind(filters: Filters, not: Filters, known: Known, span?: Span): unknown {
	const year = span ? filters.year.filter((name) => span.includes(name)) : filters.year;
	if (filters.year.length > 0 && year.length === 0) return undefined;
	const cells = span || isCellFilter(filters) ? { cell: { any: cellsUnder({ ...filters, year }, { ...known, years: span ?? known.years }) } } : { none: { cell: ['-'] } };
	const none = not.kind.length > 0 ? [{ none: { cell: { any: cellsUnder({ ...not, group: [], year: [] }, known) } } }] : [];
	const own = known.federation ? [{ none: { archive: { any: known.federation.map(({ url }) => url) } } }] : [];
	return { all: [cells, ...own, ...named(filters), ...none, ...named({ ...not, kind: [] }).map((some) => ({ none: some }))] };
}

/** Any of the issues, any of the people: of actions alone, those who are to do them. */
function named({ issue, person, kind }: Filters): Record<string, unknown>[] {
	const people = kind.length === 1 && kind[0] === 'action' ? 'owner' : 'person';
	return [...(issue.length > 0 ? [{ issue: { any: issue.map(refKey) } }] : []), ...(person.length > 0 ? [{ [people]: { any: person } }] : [])];
}

function isCellFilter({ group, year, kind }: Filters): boolean {
	return group.length + year.length + kind.length > 0;
}
