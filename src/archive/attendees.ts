import type { Attendee, Role } from '../minutes/model.ts';

const TITLES: readonly { role: Role; title: string }[] = [
	{ role: 'participant', title: 'Present' },
	{ role: 'observer', title: 'Observers' },
	{ role: 'regrets', title: 'Regrets' },
];

/** A meeting's people under what they were there as, in the order of the minutes; roles that nobody had are left out. */
export function byRole(attendees: readonly Attendee[]): { title: string; people: Attendee[] }[] {
	return TITLES
		.map(({ role, title }) => ({ title, people: attendees.filter((attendee) => attendee.role === role) }))
		.filter(({ people }) => people.length > 0);
}
