import type { AgendaItem, Decision, Meeting, Role } from '../minutes/model.ts';
import type { ArchiveConfig, GroupConfig, PersonConfig, Provenance, Skipped } from '../source/model.ts';
import type { ActionStory, IssueStory, Repo } from './stories.ts';

export type * from './stories.ts';

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
	/** Relative to the archive's root, with `/`. */
	path: string;
	/** The id of its group. */
	group: string;
	meeting: Meeting;
	findings: Finding[];
	provenance?: Provenance;
	/** Why it is not the minutes of a meeting, where it is not. */
	notMinutes?: string;
	quotes: Quotes;
	/** Names the minutes as HTML where those are kept. */
	html: string;
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
	skipped: Skipped[];
	findings: Finding[];
}

export interface Archive {
	title: string;
	description?: string;
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
	/** Of all groups, newest first. */
	actions: ActionStory[];
	/** Of all groups, newest first. */
	decisions: Told<Decision>[];
	/** What ages are counted to, `YYYY-MM-DD`; nothing where no meeting has a date. */
	today: string;
	/** In order of path: files that are no minutes, or could not be read. */
	skipped: Skipped[];
	findings: Finding[];
}

/** One meeting in its place in the archive. */
export interface Entry extends Omit<Reading, 'group' | 'notMinutes'> {
	/** With the site's base, from `/` to `/`. */
	address: string;
	/** The address's last part. */
	slug: string;
	group: GroupName;
	/** The group and the date in words, or the document's title where it has no date. */
	title: string;
	/** `YYYY-MM-DD`. */
	date?: string;
	/** Who somebody written in it is. */
	identify: Identify;
	/** In time, within the group; an undated one has neither. */
	previous?: Entry;
	next?: Entry;
}

export interface GroupName extends Pick<GroupConfig, 'id' | 'name' | 'repo'> {
	address: string;
	/** Always shows the newest meeting. */
	latestAddress: string;
}

export interface Group extends GroupName {
	/** Oldest first. */
	meetings: Entry[];
	/** Newest first. */
	years: Year[];
	/** The last one with a date, where one has. */
	latest: Entry;
	/** Listed in one of the last meetings, by name. */
	people: Listed[];
	/** Newest first. */
	actions: ActionStory[];
	/** Newest first. */
	decisions: Told<Decision>[];
	/** Of the last meetings, most often taken up first. */
	recurring: Recurring[];
	/** The longest time without a meeting. */
	silence?: Silence;
}

/** Time between one meeting and the next. */
export interface Silence {
	from: Entry;
	to: Entry;
	days: number;
}

export interface Year {
	/** `2020`, or `undated`. */
	name: string;
	/** Newest first. */
	meetings: Entry[];
}

/** A fact and the meeting that it was told in. */
export interface Told<Fact> {
	fact: Fact;
	entry: Entry;
	/** The title of the topic it stands under. */
	topic?: string;
	/** Of the page's place where it stands. */
	address: string;
}

/** Somebody by what is written of them. */
export interface Written {
	handle?: string;
	name?: string;
}

/** Who somebody is: one `id`, however they are written. */
export interface Identity extends Written {
	id: string;
	/** Of their page, where they have one. */
	address?: string;
}

/** Who somebody written is; undefined when `people.yml` hides them or nothing is written. */
export type Identify = (written: Written) => Identity | undefined;

/** Somebody with a page: an attendee, or the owner of an action. */
export interface Person extends Identity {
	/** The address's last part. */
	slug: string;
	address: string;
	/** Names and handles that the archive has for them beside `name` and `handle`, in order. */
	otherSpellings: string[];
	/** Oldest first, those that they sent regrets to among them. */
	meetings: Attendance[];
	/** Those that they attended, in the order of their first meetings. */
	groups: Membership[];
	/** Newest first. */
	actions: ActionStory[];
	/** Topics under which the notes quote them, newest first. */
	items: Told<AgendaItem>[];
}

export interface Attendance {
	entry: Entry;
	role: Role;
}

/** What somebody was in a group. */
export interface Membership {
	group: GroupName;
	/** In the order they were first had; regrets are none. */
	roles: RoleHeld[];
}

export interface RoleHeld {
	role: Role;
	first: Entry;
	last: Entry;
	/** How many meetings they had it in. */
	meetings: number;
}

/** A person and the last meeting that lists them. */
export interface Listed {
	person: Identity;
	last: Entry;
}

/** An issue that more than one meeting took up. */
export interface Recurring {
	ref: string;
	/** As the last meeting called it. */
	title: string;
	/** Oldest first. */
	items: Told<AgendaItem>[];
	last: Told<AgendaItem>;
}
