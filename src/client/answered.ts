import type { Days } from '../archive/days.ts';
import type { Named } from '../archive/names.ts';
import type { Words } from '../archive/wordlist.ts';
import type { Chip } from './chips.ts';
import type { Found } from './find.ts';
import type { Places } from './lead.ts';
import type { Lead } from './results.ts';
import type { Fragment, Pagefind } from './pagefind.ts';
import type { Shown } from './results.ts';
import type { Query } from './words.ts';

/** What is known of a search once its first results are there. */
export interface Answered {
	query: Query;
	found: Found;
	fragments: Fragment[];
	leads: Lead[];
	shown: Shown;
	/** The words that were taken for filters. */
	chips: Chip[];
	/** The words that were searched for instead of those that were typed. */
	instead?: string;
	/** From which year to which was searched, the newest first, where that is not all. */
	years?: [from: string, to: string][];
	/** Titles of other archives that were to be searched and could not be. */
	unreached?: string[];
}

/** What more than Pagefind is asked for, and fetched at most once. */
export interface Sources {
	pagefind: Pagefind;
	places: Places;
	days(): Promise<Days>;
	people(): Promise<Named[]>;
	words(): Promise<Words>;
	/** Tells when nobody waits for the answer any more. */
	signal?: AbortSignal;
}
