import type { Archive } from '../archive/model.ts';
import { searchSpans, type Span } from '../archive/search-spans.ts';

/** How many entries a search index may hold, where somebody wants to see what another number does. */
const ENTRIES = 'MINUTEBOOK_INDEX_ENTRIES';

/** The spans of years that the search index of a site is made of. */
export function spansOf({ years }: Pick<Archive, 'years'>): Span[] {
	const most = Number(process.env[ENTRIES]);
	return searchSpans(years, most > 0 ? most : undefined);
}
