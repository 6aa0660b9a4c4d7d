/** What this page uses of Pagefind's search API. */
export interface Pagefind {
	/** Searches another index as well, from its folder. */
	mergeIndex(folder: string, options: Options): Promise<unknown>;
	search(text: string | null, options: { filters?: unknown }): Promise<Answer>;
}

/** Pagefind's own options, as its documentation has them. */
export interface Options {
	baseUrl: string;
	excerptLength: number;
	/** A filter that every page of a merged index passes. */
	mergeFilter?: Record<string, string>;
	ranking: { pageLength: number; termFrequency: number; metaWeights: Record<keyof Fragment['meta'], number> };
}

export interface Answer {
	results: Hit[];
	/** How many results each value of the filters in use would leave. */
	filters: Record<string, Record<string, number>>;
}

export interface Hit {
	id: string;
	score: number;
	data(): Promise<Fragment>;
}

export interface Fragment extends Place {
	meta: { title?: string; meeting: string; date?: string; ref?: string; called?: string; also?: string };
	filters: { cell?: string[]; person?: string[] };
	content: string;
	locations: number[];
	/** Everything in it that has an id. */
	anchors: { id: string; text?: string }[];
	sub_results: Place[];
	/** The title of the archive that it is from, where that is another. */
	archive?: string;
}

/** A page, or a heading on it, with the words around what was found. */
interface Place {
	title?: string;
	url: string;
	/** Text with `<`, `>` escaped and `<mark>` around the words. */
	excerpt: string;
	anchor?: { id: string; text: string };
	weighted_locations: { balanced_score: number }[];
}
