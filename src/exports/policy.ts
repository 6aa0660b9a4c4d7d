import type { Archive } from '../archive/model.ts';

/** Where the search page asks the web, without JavaScript or beyond this archive. */
const ELSEWHERE = 'https://duckduckgo.com';

type Sources = Readonly<Record<string, readonly string[]>>;

/** What every page has: a style sheet, an icon within its own address, and forms that ask this site's search. */
const PAGE = { 'default-src': ["'none'"], 'style-src': ["'self'"], 'img-src': ['data:'], 'form-action': ["'self'"], 'base-uri': ["'none'"] } as const satisfies Sources;

/** What searching takes beside that: the page's script, Pagefind's worker and WebAssembly, and its index. */
const SEARCH = { ...PAGE, 'script-src': ["'self'", "'wasm-unsafe-eval'"], 'worker-src': ["'self'"], 'connect-src': ["'self'"], 'form-action': ["'self'", ELSEWHERE] } as const satisfies Sources;

/** What leading on from an old address takes: the script that keeps what is after `#`. */
const ONWARD = { ...PAGE, 'script-src': ["'self'"] } as const satisfies Sources;

const KINDS = { page: PAGE, search: SEARCH, onward: ONWARD } as const;

/** The Content-Security-Policy that stands in a page: no script runs but on the search page and where an old address leads on, nothing is loaded from anywhere else but the index of `others` for search. */
export function pagePolicy(kind: keyof typeof KINDS, others: Others = []): string {
	return written(kind === 'search' ? searching(others) : KINDS[kind]);
}

/** The one that a host sends with every file; a page's own narrows it. No page may stand in another's frame. */
export function hostPolicy(others: Others = []): string {
	return written({ ...searching(others), 'img-src': ["'self'", 'data:'], 'frame-ancestors': ["'none'"] });
}

/** Other archives that search may cover. */
type Others = NonNullable<Archive['federation']>;

function searching(others: Others): Sources {
	return { ...SEARCH, 'connect-src': [...SEARCH['connect-src'], ...new Set(others.map(({ url }) => new URL(url).origin))] };
}

function written(sources: Sources): string {
	return Object.entries(sources).map(([name, values]) => [name, ...values].join(' ')).join('; ');
}
