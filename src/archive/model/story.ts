import type { Action, AgendaItem, Decision, RefKind } from '../../minutes/model.ts';
import type { Closing } from '../../minutes/corrections.ts';
import type { Entry, GroupName, Told } from './entry.ts';
import type { Identity } from './identity.ts';
import type { Quote } from './reading.ts';

/** An issue, pull request or discussion, and every meeting that spoke of it. */
export interface IssueStory {
	/** `owner/name#12`, the repository as it is mostly spelt. */
	ref: string;
	/** `owner/name`. */
	repo: string;
	number: number;
	/** As most meetings that say it do. */
	kind: RefKind;
	/** As the last meeting that had it on its agenda called it. */
	title?: string;
	/** Of its page. */
	address: string;
	/** Oldest first, undated ones last. */
	mentions: IssueMention[];
	first: Entry;
	/** The last with a date, where one has. */
	last: Entry;
	/** In the order they took it up. */
	groups: GroupName[];
}

/** What one meeting said of an issue. */
export interface IssueMention {
	entry: Entry;
	/** It is the issue that announced the meeting. */
	announced?: true;
	/** In the order of the minutes; none where it only announced the meeting. */
	places: IssuePlace[];
}

/** An agenda item, or what stands under none, as far as it speaks of one issue. */
export interface IssuePlace {
	item?: AgendaItem;
	/** The item is about the issue: the quote is of its notes. Else the quotes are the lines that mention the issue. */
	topic: boolean;
	/** What the item calls the issue, where the meetings before called it otherwise, or for the first the story. */
	called?: string;
	/** Of the place on the meeting's page. */
	address: string;
	/** It was copied from the meeting before, where it is quoted. */
	carried?: true;
	quotes: Quote[];
	actions: Told<Action>[];
	decisions: Told<Decision>[];
}

export interface Repo {
	/** `owner/name`, as it is mostly spelt. */
	name: string;
	address: string;
	/** As `Archive.issues`. */
	issues: IssueStory[];
}

/**
 * `done`: a line says so, or people do. `open`: marked as an action, and no line says done. `unknown`: told in words, and
 * no line says either. `quiet`: either of them, of which no meeting has spoken for a year.
 */
export type ActionState = 'done' | 'open' | 'unknown' | 'quiet';

/** A promise, from where it was made through every later meeting that repeats it. */
export interface ActionStory {
	/** As first told. */
	fact: Action;
	entry: Entry;
	/** The title of the topic it stands under. */
	topic?: string;
	/** Of the page's place where it was first told. */
	address: string;
	owners: ActionOwner[];
	/** `owner/name#12`, the repositories as they are mostly spelt. */
	issues: string[];
	state: ActionState;
	/** Open or unknown, and told in one of the last meetings of its group. */
	now?: true;
	/** The line that says it is done. */
	evidence?: Telling;
	/** What people say in a correction: when it was done. */
	closed?: Closing;
	/** A later line says that its issue is over; what was promised about it may not be. */
	landed?: Landed;
	/** A telling for each meeting, oldest first. */
	tellings: Telling[];
	last: Telling;
	/** How many later meetings repeat it. */
	carried: number;
	/** From the first telling until the line that says done, else until today; absent without a date. */
	days?: number;
}

export interface ActionOwner {
	written: string;
	/** The group as a whole committed itself. */
	group?: true;
	/** Absent for the group, and where nothing says who it is. */
	person?: Identity;
}

/** A line that says of an issue that it is landed, merged or closed. */
export interface Landed extends Quote {
	/** `owner/name#12`. */
	ref: string;
	entry: Entry;
	/** Of its topic on the meeting's page, or of the page. */
	address: string;
}

/** A line in which a meeting makes, repeats or closes a promise. */
export interface Telling extends Quote {
	entry: Entry;
	/** Of its place on the page, or of the page. */
	address: string;
	done: boolean;
}
