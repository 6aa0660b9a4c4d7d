import type { AgendaItem, Decision } from '../../minutes/model.ts';
import type { Entry, GroupName, Told, Year } from './entry.ts';
import type { Identity } from './identity.ts';
import type { ActionStory } from './story.ts';

/** A group as its meetings show it. */
export interface GroupMeetings extends GroupName {
	/** Oldest first. */
	meetings: Entry[];
	/** Newest first. */
	years: Year[];
	/** The last one with a date, where one has; none whose date lies alone ahead, where there is another. */
	latest: Entry;
	/** Of the last meetings, most often taken up first. */
	recurring: Recurring[];
	/** The longest time without a meeting. */
	silence?: Silence;
}

export interface Group extends GroupMeetings {
	/** Listed in one of the last meetings, by name. */
	people: Listed[];
	/** Newest first. */
	actions: ActionStory[];
	/** Newest first. */
	decisions: Told<Decision>[];
	/** Those of both that are not sure enough. */
	perhaps: Perhaps;
}

/** What was read and is not sure enough to be counted, newest first. */
export interface Perhaps {
	actions: ActionStory[];
	decisions: Told<Decision>[];
}

/** Time between one meeting and the next. */
export interface Silence {
	from: Entry;
	to: Entry;
	days: number;
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
