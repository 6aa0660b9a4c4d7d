import type { SectionKind } from '../../section-kind.ts';

/** The words of one language that minutes are written in, as people write them; they are compared in lower case and without accents. */
export interface Language {
	/** What headings, labels and bold parts are called, by what stands under them. */
	sections: Partial<Record<SectionKind, readonly string[]>>;
	/** Headings over topics that there was no time for. */
	deferred: readonly string[];
	/** The forms of each month, January first, parted by blanks. */
	months: readonly string[];
	/** The forms of each day of the week, Monday first, parted by blanks. */
	weekdays: readonly string[];
	/** Labels of a line that says when: `Datum: …`. */
	when: readonly string[];
	/** What columns of a table of people, and parts of a roll, are called. */
	columns: Record<'name' | 'first' | 'last' | 'affiliation' | 'role' | 'attended' | 'initials', readonly string[]>;
	/** What a cell says of who was there, and of who was not, parted by blanks. */
	there: string;
	away: string;
	/** Where `03/04/2020` is the third of April. */
	dayFirst?: true;
}
