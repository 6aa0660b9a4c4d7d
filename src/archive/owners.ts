import type { Owner } from '../minutes/model.ts';
import type { ActionOwner, Entry, Identify, Identity } from './model.ts';
import { plain, spelling } from './spelling.ts';

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
 * Whom an action's owner is: by the handle, else by the name that the minutes give, else the one attendee of that
 * meeting whose name, first name or last name is written. Undefined where that leaves it open, and for a group.
 */
export function ownerIn(entry: Entry, { written, handle, name, group }: Owner): Identity | undefined {
	if (group) return undefined;
	if (handle || name) return entry.identify({ ...(handle && { handle }), ...(name && { name }) });
	return attendeeIn(entry, written) ?? named(written, entry.identify);
}

function attendeeIn({ meeting, identify }: Entry, written: string): Identity | undefined {
	const wanted = plain(written);
	const found = new Map<string, Identity>();
	for (const attendee of meeting.attendees) {
		const person = formsOf(attendee.name, attendee.handle).has(wanted) && identify(attendee);
		if (person) found.set(person.id, person);
	}
	return found.size === 1 ? [...found.values()][0] : undefined;
}

function formsOf(name = '', handle = ''): Set<string> {
	const words = plain(name).split(' ');
	return new Set([plain(name), words[0] ?? '', words.at(-1) ?? '', plain(handle)].filter((form) => form.length > 1));
}

/** A first name alone is somebody only where `people.yml` says whose it is. */
function named(written: string, identify: Identify): Identity | undefined {
	const person = identify({ name: written });
	if (!person?.address) return undefined;
	return /\s/.test(written.trim()) || spelling(person.name ?? '') !== spelling(written) ? person : undefined;
}
