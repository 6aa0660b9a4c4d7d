import type { Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

/** A line in a list of people that names nobody. */
export function* unreadableAttendee({ unread }: Meeting): Iterable<Finding> {
	for (const { of, raw, position } of unread) {
		if (of !== 'attendee') continue;
		yield { reason: `Unexpected \`${short(raw)}\` in a list of people, expected a name or a handle; write it as \`Ina Marlow @inamarlow\` or move it out of the list`, place: position, actual: raw };
	}
}

/** Prose that strayed into the list would fill the screen. */
function short(raw: string): string {
	const line = raw.replace(/\s+/g, ' ').trim();
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
