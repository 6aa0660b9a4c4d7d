import { refKey } from '../archive/ref.ts';
import type { Span } from '../archive/search-spans.ts';
import { asIndexed } from '../archive/terms.ts';
import { cellsUnder, type Counts, countsOf } from './cells.ts';
import { both, except, inOrderOf, putFirst } from './hits.ts';
import type { Ask } from './order.ts';
import type { Answer, Hit, Pagefind } from './pagefind.ts';
import type { Filters, Sort } from './state.ts';
import type { Known, Query } from './words.ts';

/** What was found, best first. */
export interface Found {
	hits: Hit[];
	/** How many of them have every word; the others follow, and rank among them once they are loaded. */
	complete: number;
	/** How many results each value would leave, by filter; absent where that cannot be told. */
	count?: () => Promise<Counts>;
}

/** What is in the order of dates, which few searches ask for. */
const order = () => import('./order.ts');
/** The share of what a query's words say that an entry is to have. */
const SHARE = 0.4;
/** One word to Pagefind, which only what is written so has: `code-of-conduct`. */
const HYPHENED = /^[\p{L}\d]+(-[\p{L}\d]+)+$/u;
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
		if (known.searchAll) return known.searchAll(pagefind, asked, (span) => toPagefind(under, not, known, span), { under, not, sort, known, inOrder });
		return pagefind.search(asked, { filters: toPagefind(under, not, known) });
	};

	const [typed, ...others] = await Promise.all(parts.length > 0 ? parts.map((part) => ask(part)) : [order().then(({ listed }) => listed(ask, filters, sort))]);
	let hits = others.reduce((kept, { results }) => both(kept, results), typed?.results ?? []);
	const parted = hits.length < FEW && phrases.length === 0 && HYPHENED.test(text) && await ask((parts[0] = text.replaceAll('-', ' ')));
	if (parted) hits = putFirst(hits, parted.results);
	const first = parted || typed;
	if (parts.length > 0 && sort !== 'relevance') hits = inOrderOf((await (await order()).byDate(ask, filters, sort)).results, hits);
	const complete = hits.length;
	const isFew = words.length > 1 && phrases.length === 0 && sort === 'relevance' && complete < FEW;
	if (isFew) {
		// Scored alike: a long entry in which all words lie about is not to stand above an item that is called nearly so.
		const some = anyWord(await Promise.all(words.map((word) => ask(asIndexed(word)))));
		hits = [...both(some, hits), ...except(hits, some), ...except(some, hits)];
	}
	const unwanted = await Promise.all(without.map((word) => ask(asIndexed(word))));
	hits = unwanted.reduce((kept, { results }) => except(kept, results), hits);

	const counting = async () => (isCellFilter(filters) ? await ask(parts[0] ?? null, { ...filters, group: [], year: [], kind: [] }) : first);
	// Of results that lack a word nobody counts; where filters leave only such, the others show where there are more.
	const isTold = first && others.length === 0 && unwanted.length === 0 && (!isFew || complete > 0 || isCellFilter(filters));
	return { hits, complete: Math.min(complete, hits.length), ...(isTold && { count: async () => countsOf((await counting()) ?? first, filters) }) };
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
