import { charts as say } from '../text/index.ts';
import { attendanceByYear, roleInWords } from './person.ts';
import type { Entry, Group, Person } from './model.ts';
import { howMany } from './words.ts';
import { span, yearsBetween } from './years.ts';

/** Counts by year, a row for each thing counted, for drawing and in words. */
export interface Chart {
	/** Without gaps, oldest first. */
	years: string[];
	rows: ChartRow[];
}

export interface ChartRow {
	name: string;
	address?: string;
	/** What stands beside the name. */
	note: string;
	/** For each year; `hollow` stands on top of `solid`. */
	counts: { solid: number; hollow: number }[];
	/** What a full bar stands for. */
	most: number;
	/** The row in words. */
	text: string;
}

/** How many meetings each group held in each year, all on one scale; no rows where there is but one year. */
export function activityByGroup(groups: readonly Group[]): Chart {
	const years = yearsOf(groups.flatMap(({ meetings }) => meetings));
	const rows = groups.map(({ name, address, meetings }) => rowOf({ name, address, note: say.meetings(howMany(meetings.length, 'meeting'), span(meetings)) }, years, countIn(meetings)));
	return chartOf(years, onOneScale(rows));
}

/** How many meetings a group held in each year, and how many people came to one of them: the median. */
export function activityOf({ meetings }: Group): Chart {
	const years = yearsOf(meetings);
	const held = rowOf(say.held, years, countIn(meetings));
	const present = rowOf(say.present, years, (year) => ({ solid: medianPresent(inYear(meetings, year)), hollow: 0 }));
	return chartOf(years, present.most > 1 ? [held, present] : [held]);
}

/** How many meetings of each of their groups somebody attended in each year, all on one scale; those as observer are hollow. */
export function attendanceOf(person: Person): Chart {
	const { groups, most } = attendanceByYear(person);
	const years = groups[0]?.years.map(({ year }) => year) ?? [];
	const rows = groups.map(({ group, roles, years: own }) => rowOf({ name: group.name, address: group.address, note: roles.map(roleInWords).join('; ') }, years, (year) => {
		const { participant = 0, observer = 0 } = own.find((one) => one.year === year) ?? {};
		return { solid: participant, hollow: observer };
	}));
	return { years, rows: rows.map((row) => ({ ...row, most })) };
}

type Count = ChartRow['counts'][number];

function rowOf(about: Pick<ChartRow, 'name' | 'address' | 'note'>, years: readonly string[], of: (year: string) => Count): ChartRow {
	const counts = years.map(of);
	const told = counts.flatMap(({ solid, hollow }, index) => (solid + hollow > 0 ? [say.year(years[index] ?? '', solid + hollow, hollow)] : []));
	return { ...about, counts, most: Math.max(1, ...counts.map(({ solid, hollow }) => solid + hollow)), text: say.row(about.name, told) };
}

function chartOf(years: string[], rows: ChartRow[]): Chart {
	return { years, rows: years.length > 1 ? rows : [] };
}

function onOneScale(rows: readonly ChartRow[]): ChartRow[] {
	const most = Math.max(1, ...rows.map((row) => row.most));
	return rows.map((row) => ({ ...row, most }));
}

function yearsOf(meetings: readonly Entry[]): string[] {
	return yearsBetween(meetings.flatMap(({ date, ahead }) => (date && !ahead ? date.slice(0, 4) : [])));
}

function inYear(meetings: readonly Entry[], year: string): Entry[] {
	return meetings.filter(({ date }) => date?.startsWith(year));
}

function countIn(meetings: readonly Entry[]): (year: string) => Count {
	return (year) => ({ solid: inYear(meetings, year).length, hollow: 0 });
}

/** Of the meetings that list anybody; the lower one of two in the middle. */
function medianPresent(meetings: readonly Entry[]): number {
	const counts = meetings.map(({ meeting }) => meeting.attendees.filter(({ role }) => role !== 'regrets').length).filter((count) => count > 0).sort((a, b) => a - b);
	return counts[Math.floor((counts.length - 1) / 2)] ?? 0;
}
