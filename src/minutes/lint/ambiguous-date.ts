import type { Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

/** A day that can be read in two ways, and nothing else tells which is meant. */
export function* ambiguousDate({ unread }: Meeting): Iterable<Finding> {
	for (const { of, raw, position, readings } of unread) {
		if (of !== 'date' || !readings) continue;
		const both = readings.map((reading) => `\`${reading}\``).join(' or ');
		yield { reason: `Unexpected date \`${raw}\`, expected one that can be read in one way only, ${both}; write it as year, month and day`, place: position, actual: raw, expected: [...readings] };
	}
}
