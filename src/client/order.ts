import { both, except, inOrderOf } from './hits.ts';
import type { Answer } from './pagefind.ts';
import type { Filters, Sort } from './state.ts';

/** `inOrder`: in that of dates, the oldest first, where there is more than one index. */
export type Ask = (text: string | null, under?: Filters, inOrder?: boolean) => Promise<Answer>;

/** What is under filters alone: newest first, items before the entries of meetings; an issue's number is what its entries show. */
export async function listed(ask: Ask, filters: Filters, sort: Sort): Promise<Answer> {
	const numbers = [...new Set(filters.issue.map((ref) => ref.slice(ref.indexOf('#') + 1)))];
	const [all, ...placed] = await Promise.all([byDate(ask, filters, sort), ...numbers.map((number) => ask(number))]);
	const items = sort === 'relevance' && filters.kind.length === 0 ? (await ask(null, { ...filters, kind: ['discussion'] })).results : [];
	const found = [...inOrderOf(all.results, items), ...except(all.results, items)];
	const places = new Map(placed.flatMap(({ results }) => results.map((hit) => [hit.id, hit])));
	return { ...all, results: found.map((hit) => places.get(hit.id) ?? hit) };
}

/** Everything under filters. The index is made in the order of dates and answers in it, what has none last; a list of dates for it to sort by would be a quarter of what a first search loads. */
export async function byDate(ask: Ask, filters: Filters, sort: Sort): Promise<Answer> {
	const [all, { results: undated }] = await Promise.all([ask(null, filters, true), ask(null, { ...filters, year: ['undated'] })]);
	const dated = except(all.results, undated);
	return { ...all, results: [...(sort === 'oldest' ? dated : dated.reverse()), ...both(all.results, undated)] };
}
