import type { Position } from 'unist';
import type { Closing, Corrected, Correction, Same } from './corrections.ts';
import type { Habits } from './habits/model.ts';
import type { SectionKind } from './section-kind.ts';

export type { FactKind } from './corrections.ts';
export type { SectionKind } from './section-kind.ts';

/** Where something stood and what was written there: `raw` is the source between the position's offsets. */
export interface Evidence {
	raw: string;
	position: Position;
}

/** What a document cannot say of itself: where it lives. */
export interface Context {
	/** Relative to the archive's root, with `/` between folders. */
	path: string;
	group?: string;
	/** `owner/name` on GitHub, where a bare `#12` points. */
	repo?: string;
	/** What its group's files have in common; without them it is read by itself. */
	habits?: Habits;
	/** Of a file that holds the minutes of several meetings: where this one's stand. `path` ends in `#` and the day for all but the first. */
	span?: Span;
	/** What people say of how it is read. */
	corrections?: readonly Correction[];
}

/** Where one meeting stands in a file that holds several: from an offset up to another. */
export interface Span {
	/** `2024-05-16`, with `-2` for a second one of that day. */
	day: string;
	from: number;
	to: number;
	/** Of the heading that it begins at. */
	line: number;
}

/** Everything read from one document. What has no position was not extracted. */
export interface Meeting {
	title?: Title;
	date?: MeetingDate;
	/** Every date the document and its path state for the meeting, `date` included. */
	dates: MeetingDate[];
	group?: string;
	repo?: string;
	links: Links;
	attendees: Attendee[];
	agenda: AgendaItem[];
	/** Every mention, in document order. */
	issues: IssueRef[];
	actions: Action[];
	decisions: Decision[];
	sections: Section[];
	/** What stood where a fact was expected and could not be read. */
	unread: Unread[];
	/** What came of each of the context's corrections, in their order. */
	corrected?: Corrected[];
}

export interface Unread extends Evidence {
	of: 'date' | 'attendee';
	/** Each way to read a day that can be read in several. */
	readings?: string[];
	/** A day whose year is written nowhere. */
	partial?: true;
}

export interface Title extends Evidence {
	text: string;
}

export interface MeetingDate {
	/** `YYYY-MM-DD`. */
	value: string;
	from: 'title' | 'line' | 'frontmatter' | 'path';
	raw: string;
	/** Absent when the date comes from the path. */
	position?: Position;
	/** The day of the week as it is written beside it. */
	weekday?: string;
}

export interface Links {
	recordings: Link[];
	/** The meeting's own issue, `owner/name#12`. */
	issue?: IssueRef;
	/** The document the minutes were first written in. */
	minutes?: Link;
}

export interface Link extends Evidence {
	url: string;
}

export type Role = 'participant' | 'observer' | 'regrets';

export interface Attendee extends Evidence {
	/** As written, without the handle, role and affiliation. Absent when only a handle stands there. */
	name?: string;
	/** On GitHub, without `@`. */
	handle?: string;
	role: Role;
	affiliation?: string;
	/** By which the notes quote them, where the list says so. */
	initials?: string;
}

/** A topic that the meeting took up. */
export interface AgendaItem extends Evidence {
	/** Without its reference. */
	title: string;
	/** `owner/name#12`. */
	ref?: string;
	/** An id within the page: from the ref, else from the title, never from the item's place. */
	anchor: string;
	/** The title of the section it stands in. */
	section?: string;
	/** The notes under it, to the next item. */
	notes?: Position;
	/** It was on the agenda, and the minutes say that it was not reached. */
	unreached?: true;
	/** Whose words the notes give, each once: `Ina: …`. */
	speakers?: Owner[];
}

export type RefKind = 'issue' | 'pull' | 'discussion' | 'unknown';

export interface IssueRef extends Evidence {
	/** `owner/name#12`. Absent when the repository cannot be known. */
	ref?: string;
	kind: RefKind;
	number: number;
	/** The link's own URL, where there is one. */
	url?: string;
	/** The number that the link's text says, where it differs from the URL's. */
	textNumber?: number;
}

/** Marked by its author, told by how a sentence is phrased, or pointed out by people in a correction. */
export type How = 'marked' | 'phrased' | 'corrected';

/** What people said of a fact. */
export interface Confirmed {
	/** They say that it is one. */
	confirmed?: true;
	/** It says again what stands there. */
	same?: Same;
}

export interface Owner {
	/** As written: `Ina`, `@inamarlow`, `we`. */
	written: string;
	/** Of the attendee this is. */
	handle?: string;
	name?: string;
	/** The group as a whole committed itself. */
	group?: true;
}

export interface Action extends Evidence, Confirmed {
	text: string;
	owners: Owner[];
	done: boolean;
	/** Refs in the action or, when it has none, of the item it stands under. */
	issues: string[];
	/** `anchor` of the agenda item it stands under. */
	item?: string;
	how: How;
	/** The name of the form it was read by. */
	form: string;
	/** How sure, from 0 to 1: how often its form was right in labelled files that it was not written from. */
	sure: number;
	/** By a correction: when it was done; `false` where it was not, whatever a line says. */
	closed?: Closing | false;
}

/** What was proposed, as written. */
export interface Motion {
	text: string;
	/** Where it begins. */
	line: number;
}

export interface Decision extends Evidence, Confirmed {
	text: string;
	/** What it is the result of, where its own words say only how that ended. */
	motion?: Motion;
	/** It was struck out, or not carried. */
	outcome?: 'struck' | 'defeated';
	issues: string[];
	/** `anchor` of the agenda item it stands under. */
	item?: string;
	how: How;
	/** As of an action. */
	form: string;
	sure: number;
}

/** A stretch of the document under one heading, or under a line that serves as one. */
export interface Section extends Evidence {
	title: string;
	kind: SectionKind;
	depth: number;
	/** `owner/name`, where the heading names a repository. */
	repo?: string;
	/** False where a line serves as the heading. */
	heading?: false;
}
