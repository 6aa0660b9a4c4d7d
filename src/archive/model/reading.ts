import type { Meeting } from '../../minutes/model.ts';
import type { ArchiveConfig, CorrectionConfig, Kept, PersonConfig, Provenance, Skipped } from '../../source/model.ts';

/** Something said about a file: what was found and what was expected. */
export interface Finding {
	/** Of the file, where it is not said elsewhere. */
	path?: string;
	reason: string;
	/** `remark-minutes:heading-date`. */
	rule?: string;
	line?: number;
	column?: number;
	/** Where the rule is explained. */
	url?: string;
}

/** What was read from one file of the archive. */
export interface Reading {
	/** Relative to the archive's root, with `/`; of a later meeting of one file, with `#` and its day behind that. */
	path: string;
	/** The id of its group. */
	group: string;
	meeting: Meeting;
	findings: Finding[];
	provenance?: Provenance;
	/** Why it is not the minutes of a meeting, where it is not. */
	notMinutes?: string;
	/** Of a file that holds the minutes of several meetings: its path, and the line that this one begins on. */
	part?: { file: string; line: number };
	quotes: Quotes;
	print: Print;
	/** Names the minutes as HTML where those are kept. */
	html: string;
}

/** What two texts share that are the same, and hardly any others. */
export interface Print {
	/** Of the whole document. */
	words: string;
	/** Of the notes under each agenda item, in their order; empty where there are none. */
	notes: string[];
}

/** Words of the minutes as plain text, shortened. */
export interface Quote {
	text: string;
	/** Where they stand, or begin, in the document. */
	line: number;
}

/** A line that speaks of issues. */
export interface Passage extends Quote {
	/** `owner/name#12`, as written. */
	issues: string[];
	/** `anchor` of the agenda item it stands under or is the title of. */
	item?: string;
}

export interface Quotes {
	/** What was noted under the agenda items, by `anchor`. */
	notes: Record<string, Quote>;
	/** In the order of the document. */
	passages: Passage[];
	/** Lines that look back at what was promised, in the order of the document. */
	reviewed: Reviewed[];
}

/** A line of a review, or one that is ticked, struck out or called done. */
export interface Reviewed extends Quote {
	done?: true;
}

/** The archive around its documents. */
export interface About {
	config: ArchiveConfig;
	people: PersonConfig[];
	pages?: ShownPage[];
	/** Undefined where there is no `corrections.yml`. */
	corrections?: CorrectionConfig[];
	skipped: Skipped[];
	/** Undefined where nothing was kept yet. */
	kept?: Kept;
	findings: Finding[];
	habits?: GroupHabits[];
}

/** A page that the archive has beside its minutes. */
export interface ShownPage {
	path: string;
	/** The last part of its address. */
	slug: string;
	title: string;
	/** Its HTML begins with the title. */
	isTitled: boolean;
	/** The words of its first paragraph, or as many as a search engine shows; absent where it has none. */
	opening?: string;
	html: string;
}

/** What the files of one group have in common, for people. */
export interface GroupHabits {
	group: string;
	/** How many were looked at. */
	files: number;
	told: ToldHabit[];
}

export interface ToldHabit {
	/** `more` counts those that are left out. */
	what: 'path' | 'order' | 'weekday' | 'settled' | 'split' | 'promises' | 'heading' | 'template' | 'repeat' | 'people' | 'more';
	value: string;
	/** What a heading is for; why a day is believed. */
	as?: string;
	seen?: { files: number; of: number; first: string[] };
	/** In archive.yml. */
	stated?: true;
}
