export const FILTERS = ['group', 'year', 'kind', 'person', 'issue'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Record<FilterName, string[]>;

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** All that a search is: what the box says and what the controls say. */
export interface SearchState {
	q: string;
	filters: Filters;
	sort: Sort;
	/** Words of the box, in lower case, that name a group or the like and are to be no more than words. */
	plain: string[];
	/** That all years are to be searched, where they are in more than one index. */
	all?: true;
	/** The addresses of other archives that are to be searched as well. */
	archives?: string[];
}

/** The search that an address asks for; what it does not know of the address it leaves out. */
export function readState(query: string): SearchState {
	const params = new URLSearchParams(query);
	const archives = [...new Set(params.getAll('archive').filter(Boolean))];
	return {
		q: params.get('q') ?? '',
		filters: eachFilter((name) => [...new Set(params.getAll(name).filter(Boolean))].sort()),
		sort: sortNamed(params.get('sort')),
		plain: [...new Set(params.getAll('plain'))],
		...(params.get('years') === 'all' && { all: true as const }),
		...(archives.length > 0 && { archives }),
	};
}

export function sortNamed(name: string | null): Sort {
	return SORTS.find((known) => known === name) ?? 'relevance';
}

/** The address of a search, from `?` on, or nothing for no search; the same for the same search. */
export function writeState({ q, filters, sort, plain, all, archives = [] }: SearchState): string {
	const params = new URLSearchParams();
	if (q.trim()) params.set('q', q.trim());
	for (const name of FILTERS) for (const value of [...filters[name]].sort()) params.append(name, value);
	if (sort !== 'relevance') params.set('sort', sort);
	const typed = q.toLowerCase().split(/\s+/);
	for (const word of plain) if (typed.includes(word)) params.append('plain', word);
	if (params.size > 0) for (const archive of archives) params.append('archive', archive);
	if (all && params.size > 0) params.set('years', 'all');
	return params.size > 0 ? `?${params}` : '';
}

export function eachFilter(values: (name: FilterName) => string[]): Filters {
	return { group: values('group'), year: values('year'), kind: values('kind'), person: values('person'), issue: values('issue') };
}

/** Filters of two kinds as one. */
export function together(filters: Filters, named: Filters): Filters {
	return eachFilter((name) => [...new Set([...filters[name], ...named[name]])]);
}

/** Whether nothing is searched for; an order alone is nothing. */
export function isEmpty(state: SearchState): boolean {
	return writeState({ ...state, sort: 'relevance' }) === '';
}
