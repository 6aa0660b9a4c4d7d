import type { Kept } from '../../source/model.ts';
import type { Entry } from './entry.ts';
import type { Group } from './group.ts';
import type { Person } from './person.ts';

/** Addresses that were given out and are no longer anything's own. */
export interface Permalinks {
	/** All that is to be kept, in the order of addresses. */
	keep: Kept;
	meetings: FormerMeeting[];
	groups: { id: string; group: Group }[];
	people: { slug: string; person: Person }[];
	lost: Lost[];
}

/** The address of a meeting that has another now; of none, where it is no longer in the archive. */
export interface FormerMeeting {
	group: string;
	slug: string;
	entry?: Entry;
}

/** What `addresses.yml` has and the archive has not. */
export type Lost =
	| { what: 'meeting'; address: string; file: string; candidates: string[] }
	| { what: 'items'; address: string; path: string; anchors: string[] }
	/** Of all minutes whose words are the same: how many topics are no longer read as such, in how many, and the first. */
	| { what: 'reread'; address: string; anchor: string; topics: number; meetings: number }
	| { what: 'group' | 'groupTaken'; id: string; now: string }
	| { what: 'person'; slug: string; written: string };
