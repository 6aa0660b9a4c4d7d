import type { Decision } from '../minutes/model.ts';
import type { Face } from '../source/face.ts';
import type { Skipped } from '../source/model.ts';
import type { Entry, Told, Year } from './model/entry.ts';
import type { Group, Perhaps } from './model/group.ts';
import type { Permalinks } from './model/permalinks.ts';
import type { Identify } from './model/identity.ts';
import type { Person } from './model/person.ts';
import type { Finding, GroupHabits, ShownPage } from './model/reading.ts';
import type { ActionStory, IssueStory, Repo } from './model/story.ts';

export type * from './model/entry.ts';
export type * from './model/group.ts';
export type * from './model/identity.ts';
export type * from './model/permalinks.ts';
export type * from './model/person.ts';
export type * from './model/reading.ts';
export type * from './model/story.ts';

export interface Archive {
	title: string;
	description?: string;
	/** How it shows itself. */
	face?: Face;
	/** Its extra pages. */
	pages?: (ShownPage & { address: string })[];
	/** `owner/name` on GitHub, whose root the archive is. */
	repo?: string;
	/** In the order of `archive.yml`; only those with a meeting. */
	groups: Group[];
	/** By date, then path; undated ones last. */
	meetings: Entry[];
	/** Newest first. */
	years: Year[];
	/** By name. */
	people: Person[];
	/** Who somebody written anywhere in it is. */
	identify: Identify;
	/** Everything that a meeting spoke of: what most meetings spoke of first, then the latest. */
	issues: IssueStory[];
	/** Those that most is said about first. */
	repos: Repo[];
	/** Of all groups, newest first: those that are sure enough. */
	actions: ActionStory[];
	decisions: Told<Decision>[];
	/** Those that are not. */
	perhaps: Perhaps;
	/** Whether there is a `corrections.yml`. */
	isCorrected?: true;
	/** What ages are counted to, `YYYY-MM-DD`; nothing where no meeting has a date. */
	today: string;
	/** The newest day of a meeting, leaving out what lies alone ahead of all others; nothing where no meeting has a date. */
	newest: string;
	/** In order of path: files that are no minutes, or could not be read. */
	skipped: Skipped[];
	findings: Finding[];
	/** What each group's files have in common, by which they were read. */
	habits: GroupHabits[];
	/** Addresses that were given out and are no longer anything's own. */
	permalinks: Permalinks;
	/** Words and what search takes for the same, those of `archive.yml`. */
	synonyms?: Readonly<Record<string, readonly string[]>>;
	/** Other archives that search may cover, each by where its site is. */
	federation?: readonly { title: string; url: string }[];
}
