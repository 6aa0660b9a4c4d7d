import type { Meeting, Owner } from '../minutes/model.ts';
import { type Roster, rosterOf } from '../minutes/roster.ts';
import type { ActionOwner, Entry, Identify, Identity } from './model.ts';
import { spelling } from './spelling.ts';

/** An action's owners as they are shown, each with who it is where that is known; one person once. */
export function ownersIn(entry: Entry, owners: readonly Owner[]): ActionOwner[] {
	const found = new Map<string, ActionOwner>();
	for (const owner of owners) {
		const person = ownerIn(entry, owner);
		const { written, group } = owner;
		const id = person?.id ?? (group ? 'group' : `"${spelling(written)}"`);
		if (!found.has(id)) found.set(id, { written, ...(group && { group }), ...(person && { person }) });
	}
	return [...found.values()];
}

/**
 * Whom an action's owner is: by the handle, else by the name that the minutes give, else the one person among those
 * attendees of that meeting who are called so. Undefined where that leaves it open, and for a group.
 */
export function ownerIn(entry: Entry, { written, handle, name, group }: Owner): Identity | undefined {
	if (group) return undefined;
	if (handle || name) return entry.identify({ ...(handle && { handle }), ...(name && { name }) });
	return attendeeIn(entry, written) ?? named(written, entry.identify);
}

function attendeeIn({ meeting, identify }: Entry, written: string): Identity | undefined {
	const found = new Map(rosterIn(meeting).called(written).flatMap((attendee) => identify(attendee) ?? []).map((person) => [person.id, person]));
	return found.size === 1 ? [...found.values()][0] : undefined;
}

/** A meeting's roster serves all of its actions. */
const rosters = new WeakMap<Meeting, Roster>();

function rosterIn(meeting: Meeting): Roster {
	const known = rosters.get(meeting) ?? rosterOf(meeting.attendees);
	rosters.set(meeting, known);
	return known;
}

/** A first name alone is somebody only where `people.yml` says whose it is. */
function named(written: string, identify: Identify): Identity | undefined {
	const person = identify({ name: written });
	if (!person?.address) return undefined;
	return /\s/.test(written.trim()) || spelling(person.name ?? '') !== spelling(written) ? person : undefined;
}
