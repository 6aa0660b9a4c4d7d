import { weekdayLike, weekdayNamed } from '../layouts/vocabulary.ts';
import type { Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

/** A day of the week that the day beside it is not. */
export function* wrongWeekday({ dates }: Meeting): Iterable<Finding> {
	for (const { value, raw, weekday, position } of dates) {
		const day = new Date(`${value}T00:00:00Z`).getUTCDay();
		const written = weekday === undefined ? undefined : weekdayNamed(weekday);
		if (weekday === undefined || written === undefined || written === day || !position) continue;
		const right = weekdayLike(weekday, day);
		yield { reason: `Unexpected \`${weekday}\`, expected \`${right}\` as \`${raw}\` is one; correct the one that is wrong`, place: position, actual: weekday, expected: [right] };
	}
}
