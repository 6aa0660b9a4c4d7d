import type { Span } from '../archive/search-spans.ts';
import { type Answer, type Options, OPTIONS, type Pagefind } from './pagefind.ts';
import type { Federated, How } from './words.ts';

/** The indexes that a Pagefind has beside its first, by their folders. */
const merged = new WeakMap<Pagefind, Map<string, Promise<unknown>>>();

/** Has a Pagefind search the indexes of these folders as well, from now on, whose pages may be under another address. Rejects where one is not to be had. */
export async function mergeIndexes(pagefind: Pagefind, folders: readonly string[], options: Partial<Options> = {}): Promise<void> {
	const held = merged.get(pagefind) ?? new Map<string, Promise<unknown>>();
	merged.set(pagefind, held);
	for (const folder of folders) if (!held.has(folder)) held.set(folder, pagefind.mergeIndex(folder, { ...OPTIONS, ...options }));
	await Promise.all(folders.map((folder) => held.get(folder)));
}

/** Searches all the spans of years that are asked for, under their filters, and the other archives. */
export async function searchAll(pagefind: Pagefind, asked: string | null, filtersFor: (span?: Span) => unknown, { under, not, sort, known, inOrder }: How): Promise<Answer> {
	// Each search goes through all indexes: only the order of dates is worth one for each span.
	const spans = inOrder ? known.spans : known.spans && [known.spans.flat()];
	const own = (spans ?? [undefined]).flatMap((span) => {
		const some = filtersFor(span);
		return some ? [pagefind.search(asked, { filters: some })] : [];
	});
	// Groups and people of another archive are others, whatever they are called; so are the dates that its index has its order by.
	const isOpen = asked !== null && sort === 'relevance' && [under, not].every((some) => Object.values(some).every((values) => values.length === 0));
	const others = (isOpen ? (known.federation ?? []) : []).filter(({ isSearched }) => isSearched).map(async (other) => elsewhere(await pagefind.search(asked, { filters: { archive: { any: [other.url] } } }), other));
	const all = joined(await Promise.all(own), await Promise.all(others));
	// The order in which indexes were loaded is that of what was searched before.
	return known.spans && !inOrder ? { ...all, results: all.results.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)) } : all;
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
