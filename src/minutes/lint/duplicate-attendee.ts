import type { Attendee, Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

/** Somebody who is listed twice. */
export function* duplicateAttendee({ attendees }: Meeting): Iterable<Finding> {
	const { earlier, note } = listed(attendees);
	for (const [index, attendee] of attendees.entries()) {
		const first = earlier(attendee);
		note(attendee, index);
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

/** Who was listed first, by handle and by name. Two people may share a name, not a handle. */
function listed(attendees: readonly Attendee[]): { earlier(attendee: Attendee): Attendee | undefined; note(attendee: Attendee, index: number): void } {
	const [handles, names, bareNames] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
	const add = (indexes: Map<string, number>, key: string | undefined, index: number) => {
		if (key !== undefined && !indexes.has(key)) indexes.set(key, index);
	};
	return {
		earlier({ name, handle }) {
			const byHandle = handle ? handles.get(handle.toLowerCase()) : undefined;
			const byName = name === undefined ? undefined : (handle ? bareNames : names).get(name);
			return attendees[Math.min(byHandle ?? Infinity, byName ?? Infinity)];
		},
		note({ name, handle }, index) {
			add(names, name, index);
			if (handle) add(handles, handle.toLowerCase(), index);
			else add(bareNames, name, index);
		},
	};
}
