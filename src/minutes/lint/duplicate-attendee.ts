import type { Attendee, Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

/** Somebody who is listed twice. */
export function* duplicateAttendee({ attendees }: Meeting): Iterable<Finding> {
	for (const [index, attendee] of attendees.entries()) {
		const first = attendees.slice(0, index).find((other) => same(other, attendee));
		if (!first) continue;
		const written = attendee.handle ? `@${attendee.handle}` : attendee.name;
		const roles = first.role === attendee.role ? '' : ` (once as ${first.role}, once as ${attendee.role})`;
		yield {
			reason: `Unexpected second entry for \`${written}\`${roles}, expected one; line ${first.position.start.line} has the first, remove one of them`,
			place: attendee.position,
			...(written && { actual: written }),
		};
	}
}

/** Two people may share a name, not a handle. */
function same(a: Attendee, b: Attendee): boolean {
	if (a.handle && b.handle) return a.handle.toLowerCase() === b.handle.toLowerCase();
	return a.name !== undefined && a.name === b.name;
}
