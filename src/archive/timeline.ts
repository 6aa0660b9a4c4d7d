import * as text from '../text/index.ts';
import { dayAndMonth, daysBetween } from './date.ts';
import type { Entry, GroupName } from './model.ts';
import { howMany } from './words.ts';

/** Meetings along a line of time, for drawing: places are shares of its length, 0 to 1. */
export interface Timeline {
	/** In the order that the groups come in. */
	rows: { group: GroupName; marks: number[] }[];
	/** Where a year begins, not all of them where there are many; within one year its first and its last day. */
	ticks: { name: string; at: number }[];
	/** The same in words. */
	text: string;
}

/** Years that a line has room to name. */
const NAMED = 6;

/** The meetings that have a date, by group; undefined where all are of one day. */
export function timelineOf(all: readonly Entry[]): Timeline | undefined {
	const meetings = all.filter(({ ahead }) => !ahead);
	const dates = meetings.flatMap(({ date }) => date ?? []).sort();
	const [first, last] = [dates[0], dates.at(-1)];
	if (!first || !last || first === last) return undefined;
	const whole = daysBetween(first, last);
	const at = (date: string): number => daysBetween(first, date) / whole;
	const years = yearsFrom(Number(first.slice(0, 4)), Number(last.slice(0, 4)));
	const rows = [...Map.groupBy(meetings.filter(({ date }) => date), ({ group }) => group)].map(([group, own]) => ({ group, own }));
	return {
		rows: rows.map(({ group, own }) => ({ group, marks: own.map(({ date }) => at(date ?? first)) })),
		ticks: years.length > 0 ? years.map((name) => ({ name, at: at(`${name}-01-01`) })) : [first, last].map((date) => ({ name: dayAndMonth(date), at: at(date) })),
		text: rows.map(({ group, own }) => `${group.name}: ${perYear(own)}`).join('; '),
	};
}

/** Those that begin within. */
function yearsFrom(first: number, last: number): string[] {
	const years = Array.from({ length: last - first }, (_, index) => first + 1 + index);
	const step = Math.ceil(years.length / NAMED);
	return years.filter((_, index) => index % step === 0).map(String);
}

function perYear(meetings: readonly Entry[]): string {
	return [...Map.groupBy(meetings, ({ date }) => date?.slice(0, 4))].map(([year, own]) => text.issues.inYear(howMany(own.length, 'meeting'), year ?? '')).join(', ');
}
