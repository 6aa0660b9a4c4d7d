import { daysBetween } from './date.ts';
import type { Entry, Silence } from './model.ts';

/** The longest time between two meetings, which come oldest first and have dates; undefined for fewer than two. */
export function longestSilence(meetings: readonly Entry[]): Silence | undefined {
	const silences = meetings.flatMap((before) => (before.next?.date && before.date && !before.next.ahead ? [{ from: before, to: before.next, days: daysBetween(before.date, before.next.date) }] : []));
	return silences.reduce<Silence | undefined>((longest, silence) => (longest && longest.days >= silence.days ? longest : silence), undefined);
}
