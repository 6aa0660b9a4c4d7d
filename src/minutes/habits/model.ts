import type { LanguageCode } from '../layouts/languages/index.ts';
import type { SectionKind } from '../section-kind.ts';

/**
 * What the files of one group have in common: plain data, the same in whatever order they are looked at. What is
 * decided stands beside what it was decided by. A group of one file has none.
 */
export interface Habits {
	/** How many files were looked at. */
	files: number;
	/** Where the day stands, and how it is written. */
	days: DayHabits;
	/** What recurring headings, bold parts and labels are for, by how often they stand there. */
	parts: PartHabit[];
	/** Lines that stand word for word in most of the files: furniture, whatever they say. */
	template: TemplateLine[];
	/** Who is listed in several of the files. */
	people: KnownPerson[];
	/** It is written down who says what, line by line: only what is marked or plainly promised counts. */
	speech?: { seen: Seen };
	/** Only what is marked is a promise: stated for minutes that are written down word for word. */
	promises?: 'marked';
	/** What the minutes are written in; stated. */
	language?: LanguageCode;
	/** Whether a file is parted into meetings at its headings that name a day; stated, else each file tells. */
	split?: 'headings' | 'never';
}

/** In how many files something stands, of how many that could have it, and the first of them by path. */
export interface Seen {
	files: number;
	of: number;
	first: string[];
}

export interface DayHabits {
	/** Which number is the month in `03/04/2020`; absent where nothing told. */
	order?: { first: 'day' | 'month'; seen?: Seen };
	/** What the path says, as a pattern: `YYYY/*-MM-DD`. */
	path?: { pattern: string; seen?: Seen; stated?: true };
	/** The day of the week most meetings were on, 0 for Sunday. */
	weekday?: { day: number; seen?: Seen };
	/** Files whose title and path name two days, with the one to believe where the others tell. */
	settled?: SettledDay[];
}

export interface SettledDay {
	path: string;
	value: string;
	/** It alone is on the day of the week that the group meets on; another file has the other day; it, or its year, lies between the days of the files before and after. */
	by: 'weekday' | 'second' | 'neighbours' | 'year';
}

export interface PartHabit {
	/** As `normalHeading` gives it. */
	title: string;
	/** What stands under it: people in a role, topics, actions …; `links` has what is about the meeting and none of these. */
	kind: SectionKind;
	seen?: Seen;
	/** An example of what stands there. */
	under?: string[];
	/** It was written in archive.yml. */
	stated?: true;
}

export interface TemplateLine {
	/** As `normalLine` gives it. */
	text: string;
	/** A `repeat` stands in a few meetings in a row: no topic of any of them, but a promise carried on is one. */
	as: 'template' | 'repeat';
	seen?: Seen;
	stated?: true;
}

export interface KnownPerson {
	name?: string;
	handle?: string;
	/** Other spellings and initials. */
	also: string[];
	seen?: Seen;
}
