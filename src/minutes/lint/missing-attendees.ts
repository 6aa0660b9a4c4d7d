import type { Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

/** Minutes that list nobody as present. */
export function* missingAttendees({ attendees, sections, unread }: Meeting): Iterable<Finding> {
	if (attendees.some(({ role }) => role !== 'regrets') || unread.some(({ of }) => of === 'attendee')) return;
	const section = sections.find(({ kind }) => kind === 'attendees');
	if (section) {
		yield { reason: `Unexpected section \`${section.title}\` without people, expected a list of who was there; name each in a line, as \`- Ina Marlow @inamarlow\``, place: section.position };
	} else {
		yield { reason: 'Unexpected minutes without attendees, expected a list of who was there; add one under a heading such as `## Present`' };
	}
}
