import * as text from '../text/index.ts';
import type { Role } from '../minutes/model.ts';
import type { Entry, Identity } from './model.ts';

export const ROLES = (['participant', 'observer', 'regrets'] as const satisfies readonly Role[]).map((role) => ({ role, title: text.people.roles[role] }));

/** A meeting's people under what they were there as, each once in a role, in the order of the minutes; roles that nobody had are left out. */
export function byRole({ meeting, identify }: Entry): { title: string; people: { person: Identity; affiliation?: string }[] }[] {
	return ROLES.flatMap(({ role, title }) => {
		const people = new Map(meeting.attendees.flatMap((attendee) => {
			const person = attendee.role === role ? identify(attendee) : undefined;
			return person ? [[person.id, { person, ...(attendee.affiliation && { affiliation: attendee.affiliation }) }]] : [];
		}));
		return people.size > 0 ? [{ title, people: [...people.values()] }] : [];
	});
}
