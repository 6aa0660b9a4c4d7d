import type { GroupConfig } from '../../source/model.ts';
import type { Identify } from './identity.ts';
import type { Reading } from './reading.ts';

/** One meeting in its place in the archive. */
export interface Entry extends Omit<Reading, 'group' | 'notMinutes'> {
	/** With the site's base, from `/` to `/`. */
	address: string;
	/** The address's last part. */
	slug: string;
	/** What it is known by for good, also where its address has changed: the address it had first, as `tide/2024-05-02`. */
	id: string;
	group: GroupName;
	/** The group and the date in words, or the document's title where it has no date. */
	title: string;
	/** `YYYY-MM-DD`. */
	date?: string;
	/** Its date lies alone ahead of all others: it is shown, and nothing is counted by it. */
	ahead?: true;
	/** Anchors of the topics that stand, with their notes, word for word in the meeting before. */
	carried?: readonly string[];
	/** Who somebody written in it is. */
	identify: Identify;
	/** The agenda, where that is another file. */
	agendaFile?: Pick<Reading, 'path' | 'html' | 'provenance'>;
	/** In time, within the group; an undated one has neither. */
	previous?: Entry;
	next?: Entry;
}

export interface GroupName extends Pick<GroupConfig, 'id' | 'name' | 'repo'> {
	address: string;
	/** Always shows the newest meeting. */
	latestAddress: string;
	/** What its minutes are written in, where archive.yml says it. */
	language?: string;
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

export interface Year {
	/** `2020`, or `undated`. */
	name: string;
	/** Newest first. */
	meetings: Entry[];
}
