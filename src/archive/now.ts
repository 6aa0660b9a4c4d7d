import { daysBetween } from './date.ts';

/** The longest that an archive is silent as a matter of course: some groups meet every other year. */
const USUAL = 800;
/** No archive is silent for ten years as a matter of course. */
const RARE = 3653;

/**
 * The newest day that is to be believed: one that follows another within 800 days, or within as long as the archive was
 * silent before. A day that stands alone ahead of all others is more often a year mistyped than a meeting, and sets
 * nothing; `today`, where it is known, vouches for the days up to it. `days` are in order; empty where there are none.
 */
export function newestDay(days: readonly string[], today?: string): string {
	const distinct = [...new Set(days)];
	let longest = USUAL;
	let newest = distinct[0] ?? '';
	for (const [index, day] of distinct.entries()) {
		const silence = daysBetween(distinct[index - 1] ?? day, day);
		const next = distinct[index + 1];
		const isAlone = silence > longest && (next === undefined || daysBetween(day, next) > longest);
		if (!isAlone || (today && day <= today)) newest = day;
		if (silence < RARE) longest = Math.max(longest, silence);
	}
	return newest;
}
