import { dayInPath } from '../path-day.ts';
import type { DayHabits, Seen, SettledDay } from './model.ts';
import type { Sketch } from './sketch.ts';

/** How many lines the head of a file is looked for in. */
const HEAD = 12;

/** Most meetings are on one day of the week when so large a share of at least so many is. */
const USUAL = { share: 0.75, files: 6 };

/** Days that have to tell which number comes first, and of how many of them one of the other order is a slip. */
const TELLING = { days: 2, slip: 9 };

/** What was so once is no habit. */
const TWICE = 2;

/** `13/04/2020`, `4.13.20`: two numbers of which one may be the month, and a year. */
const NUMBERS = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:20)?\d{2})(?![\d./-]\d|\d)/g;

/** Where a group's days stand: which number is the month, what the paths say, and on which day of the week it meets. */
export function daysOf(sketches: readonly Sketch[]): DayHabits {
	const order = orderOf(sketches);
	const inPaths = sketches.flatMap(({ path }) => {
		const value = dayInPath(path, order?.first).day?.value;
		return value === undefined ? [] : [{ path, value }];
	});
	const path = mostOf(inPaths.map(({ path: own, value }) => [own, patternOf(own, value)]), sketches.length);
	const sure = sketches.flatMap((sketch) => sureDay(sketch) ?? []);
	const perDay = [...Map.groupBy(sure, ({ value }) => value).values()].flatMap(([first]) => first ?? []);
	const most = mostOf(perDay.map(({ path: own, value }) => [own, weekdayOf(value)]), perDay.length);
	const weekday = most && most.seen.files >= USUAL.files && most.seen.files / most.seen.of >= USUAL.share ? most : undefined;
	const settled = settledDays(sketches, sure, weekday?.value);
	return {
		...(order && { order }),
		...(path && path.seen.files >= TWICE && { path: { pattern: path.value, seen: path.seen } }),
		...(weekday && { weekday: { day: weekday.value, seen: weekday.seen } }),
		...(settled.length > 0 && { settled }),
	};
}

/** The day of a file that names one and no other. */
function sureDay({ path, written, inPath }: Sketch): { path: string; value: string } | undefined {
	const value = written ?? inPath;
	return value !== undefined && (written === undefined || inPath === undefined || written === inPath) ? { path, value } : undefined;
}

function weekdayOf(value: string): number {
	return new Date(`${value}T00:00:00Z`).getUTCDay();
}

/** What tells of one file alone may be a slip of its name; the document has its own word then. */
const ONCE_IS_NONE: ReadonlySet<SettledDay['by']> = new Set(['second', 'neighbours']);

/** Which day to believe of files whose title and path differ: what the group's day of the week tells, else that another file has one of them, else the files around it. */
function settledDays(sketches: readonly Sketch[], sure: readonly { path: string; value: string }[], weekday: number | undefined): SettledDay[] {
	const taken = new Set(sure.map(({ value }) => value));
	const places = new Map(sure.map(({ path, value }) => [path, value]));
	const settled = sketches.flatMap(({ path, written, inPath }, index): SettledDay[] => {
		if (written === undefined || inPath === undefined || written === inPath) return [];
		const both = [written, inPath];
		const only = (fits: (value: string) => boolean): string | undefined => (both.filter(fits).length === 1 ? both.find(fits) : undefined);
		const byWeekday = weekday === undefined ? undefined : only((value) => weekdayOf(value) === weekday);
		if (byWeekday) return [{ path, value: byWeekday, by: 'weekday' }];
		const bySecond = only((value) => !taken.has(value));
		if (bySecond) return [{ path, value: bySecond, by: 'second' }];
		const [before, after] = [sketches.slice(0, index).findLast((other) => places.has(other.path)), sketches.slice(index + 1).find((other) => places.has(other.path))].map((other) => other && places.get(other.path));
		const byNeighbours = before !== undefined && after !== undefined && before < after ? only((value) => value > before && value < after) : undefined;
		return byNeighbours ? [{ path, value: byNeighbours, by: written.slice(4) === inPath.slice(4) ? 'year' : 'neighbours' }] : [];
	});
	const isHabit = settled.filter(({ by }) => ONCE_IS_NONE.has(by)).length >= TWICE;
	return settled.filter(({ by }) => isHabit || !ONCE_IS_NONE.has(by));
}

/** What tells days and months apart: a number above 12, or the day that the path names whole. */
function orderOf(sketches: readonly Sketch[]): DayHabits['order'] {
	const told: Record<'day' | 'month', string[]> = { day: [], month: [] };
	for (const { path, lines } of sketches) {
		const known = wholeDay(path);
		for (const first of orders(path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, ''), known)) told[first].push(path);
		for (const { text, line } of lines.slice(0, HEAD)) for (const first of orders(text, known)) told[first].push(`${path}:${line}`);
	}
	const [first, other] = told.day.length > told.month.length ? ['day' as const, told.month] : ['month' as const, told.day];
	if (told[first].length < TELLING.days || other.length * TELLING.slip > told[first].length) return undefined;
	return { first, seen: { files: told[first].length, of: told[first].length + other.length, first: told[first].slice(0, 3) } };
}

/** Which number comes first in each of a text's days that can be told apart. */
function orders(text: string, known: ReturnType<typeof wholeDay>): ('day' | 'month')[] {
	return !/\d/.test(text) ? [] : [...text.matchAll(NUMBERS)].flatMap(([, a = '', , b = '']) => {
		const [first, second] = [Number(a), Number(b)];
		const fits = (day: number, month: number) => (known ? known.day === day && known.month === month : day > 12 && day <= 31 && month <= 12);
		return first === second || fits(first, second) === fits(second, first) ? [] : [fits(first, second) ? 'day' as const : 'month' as const];
	});
}

/** `2024-05-13` within a path. */
const WHOLE = /(?<!\d)(?:19|20)\d\d[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/;

function wholeDay(path: string): { month: number; day: number } | undefined {
	const match = WHOLE.exec(path.slice(path.lastIndexOf('/') + 1));
	return match ? { month: Number(match[1]), day: Number(match[2]) } : undefined;
}

/** What most have, and which those are. */
function mostOf<Value>(all: readonly (readonly [path: string, value: Value])[], of: number): { value: Value; seen: Seen } | undefined {
	const [most] = [...Map.groupBy(all, ([, value]) => value)].sort((a, b) => b[1].length - a[1].length || (String(a[0]) < String(b[0]) ? -1 : 1));
	if (!most) return undefined;
	return { value: most[0], seen: { files: most[1].length, of, first: most[1].slice(0, 3).map(([path]) => path) } };
}

/** `2018/CG-01-09.md` with its day is `YYYY/*-MM-DD`; words that are no part of the day are `*`. */
function patternOf(path: string, value: string): string {
	const [year = '', month = '', day = ''] = value.split('-');
	const parts = path.replace(/\.\w+$/, '').split('/');
	const from = parts.findIndex((part) => part.includes(year));
	const found = new Set<string>();
	const left = [[year, 'YYYY'], [`${year}${month}${day}`, 'YYYYMMDD'], [month, 'MM'], [day, 'DD'], [String(Number(month)), 'M'], [String(Number(day)), 'D'], [year.slice(2), 'YY']] as [string, string][];
	const place = (text: string) => text.replace(/\d+|[^\d\W_]+/g, (token) => {
		const at = left.findIndex(([written, sign]) => written === token && (sign !== 'MM' || !found.has('M')) && !found.has(sign));
		const sign = left[at]?.[1] ?? '*';
		if (sign !== '*' && sign !== 'YYYY') found.add(sign);
		return sign;
	}).replace(/\*(?:[^\w/]*\*)+/g, '*');
	return parts.slice(Math.max(from, 0)).map(place).join('/');
}
