import { monthNamed, weekdayNamed } from './layouts/vocabulary.ts';
import { remembering } from './remembering.ts';

/** A day as a text names it. */
export interface Day {
	/** `YYYY-MM-DD`; absent where no calendar has the day, the year is left out, or it can be read in two ways. */
	value?: string;
	/** Every way to read what can be read in several. */
	readings?: string[];
	/** Of a day without its year. */
	month?: number;
	day?: number;
	/** It may as well be the number of a version: `2020.04.1`. */
	weak?: true;
	/** The day of the week that is written beside it. */
	weekday?: { written: string; day: number };
	raw: string;
	start: number;
	end: number;
}

/** Which number comes first in `03/04/2020`, where that is known. */
export type DayOrder = 'day' | 'month';

/**
 * The days a text names, in order, in any of the languages of `layouts/languages`: `2016-07-13`, `19 September 2017`,
 * `20–22 July 2021` (the first), `21. Juli 2016`, `2025年2月25日`, `13/07/2016`. Numbers that could be versions are told as such.
 */
export function readDays(text: string, order?: DayOrder): readonly Readonly<Day>[] {
	if (!/\d/.test(text)) return NONE;
	return text.length > LONGEST_LINE ? daysIn(text, order) : remembered(text, order);
}

const NONE: readonly Day[] = [];

/** The titles and date lines that are asked about several times are no longer. */
const LONGEST_LINE = 80;

const remembered = remembering((text, order) => daysIn(text, order as DayOrder | undefined));

function daysIn(text: string, order: DayOrder | undefined): Day[] {
	const tokens = tokensOf(text);
	const found: Day[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const match = dayAt(tokens, at, order);
		if (!match) continue;
		const [first, last] = [tokens[at], tokens[match.next - 1]];
		if (!first || !last) continue;
		const weekday = weekdayBeside(tokens, at, match.next);
		const { next, ...day } = match;
		found.push({ ...day, ...(weekday && { weekday }), raw: text.slice(first.start, last.end), start: first.start, end: last.end });
		at = afterRange(tokens, match, order) - 1;
	}
	return found;
}

/** The days that a text names whole; without a value those that are in no calendar. */
export function findDays(text: string, order?: DayOrder): Readonly<Day>[] {
	return readDays(text, order).filter(({ readings, month }) => readings === undefined && month === undefined);
}

/** `YYYY-MM-DD`, where the calendar has that day and minutes in Markdown may be that old. */
export function dayOf(year: number, month: number, day: number): string | undefined {
	if (!(year >= 1970 && year < 2100 && month >= 1 && month <= 12 && day >= 1)) return undefined;
	const isLeap = year % 4 === 0;
	if (day > (month === 2 && isLeap ? 29 : DAYS[month - 1] ?? 0)) return undefined;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day so many days after one, `YYYY-MM-DD`; the next one, where nothing is said. */
export function dayAfter(day: string, days = 1): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many each month has where it is no leap year. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

interface Token {
	text: string;
	kind: 'number' | 'word' | 'mark';
	start: number;
	end: number;
	/** Nothing stands between it and the one before. */
	tight: boolean;
}

/** Longer texts name no day of their own. */
const LONGEST = 1000;

const TOKEN = /(\d+)|([\p{L}\p{M}]+)|[^\s\p{L}\p{M}\d]/gu;

function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	let last = -1;
	for (const { 0: token, 1: number, 2: word, index } of text.slice(0, LONGEST).matchAll(TOKEN)) {
		const end = index + token.length;
		tokens.push({ text: token, kind: number !== undefined ? 'number' : word !== undefined ? 'word' : 'mark', start: index, end, tight: last === index });
		last = end;
	}
	return tokens;
}

type Match = Omit<Day, 'raw' | 'start' | 'end' | 'weekday'> & { next: number };

function dayAt(tokens: readonly Token[], at: number, order: DayOrder | undefined): Match | undefined {
	const token = tokens[at];
	if (token?.kind === 'word') return monthFirst(tokens, at);
	if (token?.kind !== 'number' || inNumber(tokens, at)) return undefined;
	return inCharacters(tokens, at) ?? yearFirst(tokens, at) ?? compact(tokens, at) ?? dayFirst(tokens, at) ?? inNumbers(tokens, at, order);
}

/** Behind the last day of a range that is written whole: `July 20, 2021 - July 22, 2021`. */
function afterRange(tokens: readonly Token[], first: Match, order: DayOrder | undefined): number {
	const range = first.value === undefined ? undefined : rangeAt(tokens, first.next);
	if (range === undefined) return first.next;
	const last = [first.next + 1, range].map((at) => dayAt(tokens, at, order)).find((match) => match?.value !== undefined);
	return last?.value !== undefined && last.value > (first.value ?? '') ? last.next : first.next;
}

/** Whether it goes on a number: `1.2016`, `#12`, `7:30`. */
function inNumber(tokens: readonly Token[], at: number): boolean {
	const [before, here] = [tokens[at - 1], tokens[at]];
	return here?.tight === true && before !== undefined && (before.text === '#' || (/^[.:]$/.test(before.text) && tokens[at - 2]?.kind === 'number' && before.tight));
}

/** `2025年2月25日`, `2月25日`. */
function inCharacters(tokens: readonly Token[], at: number): Match | undefined {
	if (tokens[at + 1]?.text === '年') {
		const [month, day] = [tokens[at + 2], tokens[at + 4]];
		if (tokens[at + 3]?.text !== '月' || !isShort(month) || !isShort(day) || !tokens[at + 5]?.text.startsWith('日')) return undefined;
		return whole(tokens[at], month, day, at + 6);
	}
	const [month, day] = [tokens[at], tokens[at + 2]];
	if (tokens[at + 1]?.text !== '月' || !isShort(month) || !isShort(day) || !tokens[at + 3]?.text.startsWith('日')) return undefined;
	return partial(Number(month.text), day, at + 4);
}

/** `2016-07-13`, `2016/7/13`, `2016_07_13`, `2016.07.13`, `2018 March 8`. */
function yearFirst(tokens: readonly Token[], at: number): Match | undefined {
	if (!isYear(tokens[at])) return undefined;
	const mark = tokens[at + 1];
	const [month, day] = [tokens[at + 2], tokens[at + 4]];
	if (mark?.tight && /^[-/._‑–]$/.test(mark.text) && tokens[at + 3]?.text === mark.text && isShort(month) && isShort(day)) {
		if (![month, tokens[at + 3], day].every((token) => token?.tight)) return undefined;
		const isWeak = mark.text === '.' && (month.text.length < 2 || day.text.length < 2 || (tokens[at + 5]?.text === '.' && tokens[at + 6]?.kind === 'number' && tokens[at + 6]?.tight === true));
		return { ...whole(tokens[at], month, day, at + 5), ...(isWeak && { weak: true as const }) };
	}
	const after = skip(tokens, at + 1, /^[,\-_.]$/);
	const named = monthOf(tokens[after]);
	const number = skip(tokens, after + 1, /^[.\-_]$/);
	return named !== undefined && isShort(tokens[number]) && isOver(tokens, number + 1) ? whole(tokens[at], named, tokens[number], afterOrdinal(tokens, number)) : undefined;
}

/** `20160713`. */
function compact(tokens: readonly Token[], at: number): Match | undefined {
	const parts = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(tokens[at]?.text ?? '');
	if (!parts) return undefined;
	const value = dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
	return { ...(value && { value }), next: at + 1 };
}

/** `19 September 2017`, `19th of Sept, 2017`, `20–22 July 2021`, `30 July - 1 August 2021`, `19 September`. */
function dayFirst(tokens: readonly Token[], at: number): Match | undefined {
	const first = tokens[at];
	if (!isShort(first)) return undefined;
	let named = monthAfter(tokens, afterOrdinal(tokens, at));
	let month = named === undefined ? undefined : monthOf(tokens[named]);
	const range = rangeAt(tokens, named === undefined ? afterOrdinal(tokens, at) : named + 1);
	if (range !== undefined && isShort(tokens[range])) {
		const last = monthAfter(tokens, afterOrdinal(tokens, range));
		if (last !== undefined) {
			month ??= monthOf(tokens[last]);
			named = last;
		}
	}
	if (named === undefined || month === undefined) return undefined;
	const year = yearAfter(tokens, named + 1);
	return year === undefined ? partial(month, first, named + 1) : whole(tokens[year], month, first, year + 1);
}

/** `September 19th, 2017`, `Sep 19 2017`, `July 20-22, 2021`, `July 20, 2021 - July 22, 2021`, `September 19`. */
function monthFirst(tokens: readonly Token[], at: number): Match | undefined {
	const month = monthOf(tokens[at]);
	if (month === undefined) return undefined;
	const number = skip(tokens, at + 1, /^[.\-_]$/);
	const first = tokens[number];
	if (!isShort(first)) return undefined;
	let next = afterOrdinal(tokens, number);
	const range = rangeAt(tokens, next);
	if (range !== undefined) {
		const last = monthOf(tokens[range]) === undefined ? range : skip(tokens, range + 1, /^[.]$/);
		if (isShort(tokens[last]) && (last !== range || yearAfter(tokens, afterOrdinal(tokens, last)) !== undefined)) next = afterOrdinal(tokens, last);
	}
	const year = yearAfter(tokens, next);
	return year === undefined ? partial(month, first, next) : whole(tokens[year], month, first, year + 1);
}

/** `13/07/2016`, `13.07.2016`, `9/27/17`: what comes first is told by what cannot be a month, by dots, or by who knows. */
function inNumbers(tokens: readonly Token[], at: number, order: DayOrder | undefined): Match | undefined {
	const [a, mark, b, again, c] = tokens.slice(at, at + 5);
	if (!isShort(a) || !isShort(b) || !c || !mark || mark.text !== again?.text || !/^[-/._]$/.test(mark.text)) return undefined;
	if (![mark, b, again, c].every(({ tight }) => tight) && !(mark.text === '.' && mark.tight)) return undefined;
	if (!isYear(c) && !/^\d\d$/.test(c.text)) return undefined;
	if (tokens[at + 5]?.text === mark.text && tokens[at + 5]?.tight && tokens[at + 6]?.kind === 'number' && tokens[at + 6]?.tight) return undefined;
	const year = c.text.length === 2 ? 2000 + Number(c.text) : Number(c.text);
	const dayFirst = dayOf(year, Number(b.text), Number(a.text));
	const monthFirst = dayOf(year, Number(a.text), Number(b.text));
	const isWeak = c.text.length === 2 && mark.text === '.';
	const readings = mark.text === '.' || order === 'day' ? [dayFirst ?? monthFirst] : order === 'month' ? [monthFirst ?? dayFirst] : [...new Set([monthFirst, dayFirst])];
	const real = readings.filter((value) => value !== undefined);
	const [value] = real;
	if (value === undefined) return c.text.length === 4 ? { next: at + 5 } : undefined;
	return { ...(real.length === 1 ? { value } : { readings: real }), ...(isWeak && { weak: true as const }), next: at + 5 };
}

function whole(year: Token | undefined, month: Token | number | undefined, day: Token | undefined, next: number): Match {
	const value = dayOf(Number(year?.text), typeof month === 'number' ? month : Number(month?.text), Number(day?.text));
	return { ...(value && { value }), next };
}

/** A day without its year; a leap year has them all. */
function partial(month: number, day: Token, next: number): Match | undefined {
	return dayOf(2000, month, Number(day.text)) ? { month, day: Number(day.text), next } : undefined;
}

function isShort(token: Token | undefined): token is Token {
	return token?.kind === 'number' && token.text.length <= 2;
}

function isYear(token: Token | undefined): boolean {
	return token?.kind === 'number' && token.text.length === 4;
}

/** Whether a number ends here and is no part of a longer one: `12:30`, `12.5`. */
function isOver(tokens: readonly Token[], at: number): boolean {
	return !(tokens[at]?.tight && /^[:.]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.tight && tokens[at + 1]?.kind === 'number');
}

function monthOf(token: Token | undefined): number | undefined {
	return token?.kind === 'word' ? monthNamed(token.text) : undefined;
}

function skip(tokens: readonly Token[], at: number, marks: RegExp): number {
	return marks.test(tokens[at]?.text ?? '') ? at + 1 : at;
}

/** `st`, `nd`, `.`, `º` after a number. */
function afterOrdinal(tokens: readonly Token[], at: number): number {
	const next = tokens[at + 1];
	return next?.tight && /^(?:st|nd|rd|th|er|ère|ste|de|e|o|º|ª|°|\.)$/i.test(next.text) ? at + 2 : at + 1;
}

/** Where a month stands after a day's number: `of`, `de` and marks may come between. */
function monthAfter(tokens: readonly Token[], at: number): number | undefined {
	let place = skip(tokens, at, /^[-_.,/]$/);
	for (let words = 0; words < 2 && monthOf(tokens[place]) === undefined && CONNECTS.test(tokens[place]?.text ?? ''); words++) place++;
	return monthOf(tokens[place]) === undefined ? undefined : place;
}

/** Where a year stands after a month or a day. */
function yearAfter(tokens: readonly Token[], at: number): number | undefined {
	let place = skip(tokens, skip(tokens, at, /^\.$/), /^[-_,./]$/);
	if (CONNECTS.test(tokens[place]?.text ?? '')) place++;
	return isYear(tokens[place]) ? place : undefined;
}

/** What stands between a day, its month and its year. */
const CONNECTS = /^(?:of|the|de|del|di|do|da|du|den|der|dem|am|r)$/i;

/** Where the last day of a range starts: `–22`, `to 22`, `bis 22.`. */
function rangeAt(tokens: readonly Token[], at: number): number | undefined {
	if (!RANGE.test(tokens[at]?.text ?? '')) return undefined;
	return tokens[at + 1]?.kind === 'word' && monthOf(tokens[at + 1]) === undefined ? at + 2 : at + 1;
}

const RANGE = /^(?:[-–—/&+]|to|and|through|bis|und|al|a|y|et|au|e|tot|en|do|i|até|às|〜|~)$/i;

/** The weekday that stands right before a day or right behind it: `Monday, 2 May 2024`, `2025年2月25日(火)`. */
function weekdayBeside(tokens: readonly Token[], from: number, next: number): Day['weekday'] {
	let before = from - 1;
	while (before >= from - 3 && /^(?:[,.(]|the|den|le|el|il|de|dem|o)$/i.test(tokens[before]?.text ?? '')) before--;
	const after = skip(tokens, skip(tokens, next, /^,$/), /^[(（]$/);
	for (const token of [tokens[before], tokens[after]]) {
		const day = token?.kind === 'word' && (token.text.length > 2 || token !== tokens[after] || /^[(（]$/.test(tokens[after - 1]?.text ?? '')) ? weekdayNamed(token.text) : undefined;
		if (token && day !== undefined) return { written: token.text, day };
	}
	return undefined;
}
