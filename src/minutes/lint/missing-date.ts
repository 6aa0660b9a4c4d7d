import type { Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

/** Minutes that say nowhere, not even in the file's name, when the meeting was. */
export function* missingDate({ date, title, unread }: Meeting): Iterable<Finding> {
	if (date || unread.some(({ of }) => of === 'date')) return;
	yield {
		reason: 'Unexpected minutes without a date, expected the day of the meeting; write it in the title or the file\'s name, as `2023-05-11`',
		...(title && { place: title.position }),
	};
}
