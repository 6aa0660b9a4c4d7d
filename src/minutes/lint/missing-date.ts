import type { Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

/** Minutes that say nowhere, not even in the file's name, when the meeting was. */
export function* missingDate({ date, title, unread }: Meeting): Iterable<Finding> {
	if (date) return;
	const days = unread.filter(({ of }) => of === 'date');
	const [partial] = days.every((day) => day.partial) ? days : [];
	if (partial) {
		yield {
			reason: `Unexpected day \`${partial.raw}\` without its year, expected the day of the meeting; write the year beside it, in the file's name or in that of its folder, as \`2023/05-11.md\``,
			place: partial.position, actual: partial.raw, cause: 'without-year',
		};
	}
	if (days.length > 0) return;
	yield {
		reason: 'Unexpected minutes without a date, expected the day of the meeting; write it in the title or the file\'s name, as `2023-05-11`',
		...(title && { place: title.position }),
	};
}
