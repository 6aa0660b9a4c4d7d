/** Where the search page asks the web, without JavaScript or beyond this archive. */
const ELSEWHERE = 'https://duckduckgo.com';

type Sources = Readonly<Record<string, readonly string[]>>;

/** What every page has: a style sheet, an icon within its own address, and forms that ask this site's search. */
const PAGE = { 'default-src': ["'none'"], 'style-src': ["'self'"], 'img-src': ['data:'], 'form-action': ["'self'"], 'base-uri': ["'none'"] } as const satisfies Sources;

/** What searching takes beside that: the page's script, Pagefind's worker and WebAssembly, and its index. */
const SEARCH = { ...PAGE, 'script-src': ["'self'", "'wasm-unsafe-eval'"], 'worker-src': ["'self'"], 'connect-src': ["'self'"], 'form-action': ["'self'", ELSEWHERE] } as const satisfies Sources;

/** The Content-Security-Policy that stands in a page: no script runs on any but the search page, nothing is loaded from anywhere else. */
export function pagePolicy(isSearch: boolean): string {
	return written(isSearch ? SEARCH : PAGE);
}

/** The one that a host sends with every file; a page's own narrows it. No page may stand in another's frame. */
export const hostPolicy = written({ ...SEARCH, 'img-src': ["'self'", 'data:'], 'frame-ancestors': ["'none'"] });

function written(sources: Sources): string {
	return Object.entries(sources).map(([name, values]) => [name, ...values].join(' ')).join('; ');
}
