import type { Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

/** A date that is in no calendar. */
export function* unreadableDate({ unread }: Meeting): Iterable<Finding> {
	for (const { of, raw, position, readings, partial } of unread) {
		if (of !== 'date' || readings || partial) continue;
		yield { reason: `Unexpected date \`${raw}\`, expected a day that is in the calendar; write it as year, month and day, as \`2023-05-11\``, place: position, actual: raw };
	}
}
