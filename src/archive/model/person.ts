import type { AgendaItem, Role } from '../../minutes/model.ts';
import type { Entry, GroupName, Told } from './entry.ts';
import type { Identity } from './identity.ts';
import type { ActionStory } from './story.ts';

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
