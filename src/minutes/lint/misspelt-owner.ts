import type { Meeting } from '../model.ts';
import { misspeltIn } from '../roster.ts';
import type { Finding } from './rule.ts';

/** An action of somebody whose first name is one letter from that of the one attendee it could be: it is theirs only where the minutes say so. */
export function* misspeltOwner({ actions, attendees }: Meeting): Iterable<Finding> {
	for (const { owners, position } of actions) {
		for (const { written, handle, name, group } of owners) {
			const near = handle || name || group ? undefined : misspeltIn(written, attendees);
			if (near?.name) yield { reason: `Unexpected \`${written}\`, who does something and is not in the list of attendees, expected a name of that list; write \`${near.name.split(/\s/)[0]}\` if \`${near.name}\` is meant`, place: position };
		}
	}
}
