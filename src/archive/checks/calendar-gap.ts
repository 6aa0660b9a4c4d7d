import { daysBetween, inWords } from '../date.ts';
import type { Archive } from '../model.ts';
import type { CheckFinding } from './rule.ts';

/** A silence is a gap when it is this many times as long as the time that usually lies between two meetings (the median). */
export const TIMES = 4;
/** With fewer intervals nothing is usual. */
const FEWEST = 6;

/** A group's silence so long that minutes may be missing. */
export function* calendarGap({ groups }: Archive): Iterable<CheckFinding> {
	for (const { name, meetings } of groups) {
		const dated = meetings.filter(({ date, ahead }) => date && !ahead);
		const silences = dated.slice(1).map((entry, index) => ({ entry, from: dated[index]?.date ?? '', days: daysBetween(dated[index]?.date ?? '', entry.date ?? '') })).filter(({ days }) => days > 0);
		if (silences.length < FEWEST) continue;
		const usual = median(silences.map(({ days }) => days));
		for (const { entry, from, days } of silences) {
			if (days <= usual * TIMES) continue;
			yield { path: entry.path, reason: `Unexpected silence of ${days} days before this meeting, expected one of ${name} every ${usual} days or so; add the minutes that are missing since ${inWords(from)}, or ignore this where there were none` };
		}
	}
}

function median(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
