import type { Root } from 'mdast';
import { dayAfter } from '../days.ts';
import type { Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

/** A day after `today`; the day after it is somewhere today already. Silent where nobody says what day it is. */
export function* dateAhead({ date }: Meeting, _tree: Root, today?: string): Iterable<Finding> {
	if (!date || !today || date.value <= dayAfter(today)) return;
	const { value, raw, position } = date;
	yield {
		reason: `Unexpected day \`${raw}\` that is yet to come, expected one up to \`${today}\`; correct the day, or ignore this until the meeting was held`,
		...(position && { place: position }),
		actual: value,
	};
}
