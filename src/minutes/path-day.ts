import { type Day, dayOf, type DayOrder, readDays } from './days.ts';
import { monthNamed } from './layouts/vocabulary.ts';
import { remembering } from './remembering.ts';

/**
 * The day that a file's path gives: `2016-07-13.md`, `2016_07_22.md`, `2017/03/14.md`, `2018/CG-01-09.md`,
 * `2023/03-Mar/16-wg.md`, `2013-11/nov-20.md`. Below a year's folder two numbers are month and day, as folders go
 * from the whole to the part. `year` alone where the path says no more.
 */
export function dayInPath(path: string, order?: DayOrder): Readonly<PathDay> {
	return remembered(path, order);
}

interface PathDay {
	day?: Day;
	year?: number;
}

/** Asked for each path when its habits are learned, its meetings are parted and it is read. */
const remembered = remembering((path, order) => read(path, order as DayOrder | undefined));

function read(path: string, order: DayOrder | undefined): PathDay {
	const parts = path.replace(/\.[a-z]{1,8}$/i, '').split('/').slice(-5).reverse();
	const [name = '', ...folders] = parts;
	const year = yearIn(folders);
	const whole = parts.slice(0, 3).flatMap((part) => readDays(part, order)).find(({ value, readings }) => value !== undefined || readings !== undefined);
	const below = year && belowYear(name, folders.slice(0, year.at + 1), year, order);
	const day = whole?.value === undefined ? (below ?? whole) : whole;
	return { ...(day && { day }), ...(year && { year: year.year }) };
}

interface Year {
	year: number;
	/** Of `2024-05`. */
	month?: number;
	/** How many folders lie between it and the file. */
	at: number;
}

/** The nearest folder that is a year, or a year and a month. */
function yearIn(folders: readonly string[]): Year | undefined {
	for (const [at, folder] of folders.entries()) {
		const [, year, rest = ''] = YEAR_FOLDER.exec(folder) ?? [];
		if (year === undefined) continue;
		const month = monthIn(rest);
		return { year: Number(year), ...(month && { month }), at };
	}
	return undefined;
}

/** `2024`, `2024-05`, `2024_may`. */
const YEAR_FOLDER = /^((?:19|20)\d\d)(?:[-_. ]([\p{L}\d]{1,12}))?$/u;

/** `05`, `may`, `05-May`. */
function monthIn(folder: string): number | undefined {
	const [, number, word] = MONTH_FOLDER.exec(folder) ?? [];
	const named = word === undefined ? undefined : monthNamed(word);
	if (named !== undefined && (number === undefined || Number(number) === named)) return named;
	return word === undefined && number !== undefined && Number(number) >= 1 && Number(number) <= 12 ? Number(number) : undefined;
}

const MONTH_FOLDER = /^(\d{1,2})?[-_. ]?(\p{L}{3,12})?$/u;

/** The month and the day among the folders below a year and in a file's name. */
function belowYear(name: string, folders: readonly string[], { year, month, at }: Year, order: DayOrder | undefined): Day | undefined {
	const between = folders.slice(0, at).reverse();
	const known = month ?? monthIn(between[0] ?? '');
	const own = monthAndDay(name, year, order);
	if (own) return own;
	if (known === undefined) return undefined;
	const inFolder = between.slice(month === undefined ? 1 : 0).map((folder) => /^\d{1,2}$/.exec(folder)?.[0]).find(Boolean);
	const digits = inFolder ?? LEADING_DAY.exec(name)?.[1];
	const value = digits === undefined ? undefined : dayOf(year, known, Number(digits));
	return value === undefined ? undefined : { value, raw: digits ?? '', start: 0, end: 0 };
}

/** `16-wg-primary`, `16`. */
const LEADING_DAY = /^(\d{1,2})(?![\d.])/;

/** `nov-20`, `CG-01-09`, `12-09-minutes`, `7-Noviembre`. */
function monthAndDay(name: string, year: number, order: DayOrder | undefined): Day | undefined {
	const [named] = readDays(name, order).filter(({ month }) => month !== undefined);
	// `12_dec` is the month in figures and in letters.
	if (named?.month && named.day) return named.month === named.day && /^\d/.test(named.raw) ? undefined : dayWithin(dayOf(year, named.month, named.day), named.raw);
	const [raw = '', a, b] = PAIR.exec(name) ?? [];
	if (a === undefined || b === undefined) return undefined;
	const [monthFirst, dayFirst] = [dayOf(year, Number(a), Number(b)), dayOf(year, Number(b), Number(a))];
	return dayWithin(order === 'day' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst), raw);
}

/** Two numbers that are no part of a longer row of numbers. */
const PAIR = /(?<![\d.]|\d[-_])(\d{1,2})[-_](\d{1,2})(?![\d.]|[-_]\d)/;

function dayWithin(value: string | undefined, raw: string): Day | undefined {
	return value === undefined ? undefined : { value, raw, start: 0, end: 0 };
}
