import { DATE_HEADING, labelOf, mayBeADay, nothingButADay } from '../layouts/dates.ts';
import { saysWhen } from '../layouts/vocabulary.ts';
import { dayByPattern } from '../habits/path-pattern.ts';
import type { Context, MeetingDate, Unread } from '../model.ts';
import { type Day, dayOf, type DayOrder, readDays } from '../days.ts';
import type { Block, Outline } from '../outline.ts';
import { dayInPath } from '../path-day.ts';
import { positionOf, rawOf } from '../positions.ts';

export interface DatesFound {
	/** The meeting's day first. */
	dates: MeetingDate[];
	unread: Unread[];
}

/** A day and the block that names it; of the path where there is none. */
interface Named extends Day {
	from: MeetingDate['from'];
	block?: Block;
}

/**
 * The day of the meeting: what the title says, else a date line, else the path. A day without its year has the path's,
 * or that of the whole day it agrees with. A day that no calendar has (`2019-13-45`), and one with two readings that
 * nothing tells apart, is returned as unread; so is one without its year where no other day stands; what could be a version counts only where no other day stands.
 */
export function extractDates(document: Outline, context: Context, frontmatter: MeetingDate | undefined, order?: DayOrder): DatesFound {
	const title = document.blocks.find(({ starts }) => starts?.kind === 'title') ?? document.blocks[0];
	const pattern = context.habits?.days.path;
	const stated = pattern?.stated && dayByPattern(context.path, pattern.pattern);
	const inPath = stated ? { day: { ...stated, start: 0, end: 0 }, year: Number(stated.value.slice(0, 4)) } : dayInPath(context.path, order);
	const named: Named[] = [
		...(title ? daysIn(title, order, saysWhen(labelOf(title.text) ?? '') ? 'line' : 'title') : []),
		...document.blocks.slice(0, HEAD).filter((block) => block !== title).flatMap((block) => datesOf(block, order)),
		...(inPath.day ? [{ ...inPath.day, from: 'path' as const }] : []),
	];
	const strong = named.some(({ value, weak }) => value !== undefined && !weak);
	const years = [inPath.year, ...(title?.text.match(YEAR) ?? []).map(Number)].filter((year) => year !== undefined);
	const settled = named.filter(({ weak }) => !weak || !strong).map((day) => settle(day, named, years));
	const told = context.habits?.days.settled?.find(({ path }) => path === context.path)?.value;
	const dates = believed(settled.flatMap((day) => (day.value === undefined ? [] : [dateOf(document, day.value, day)])), told, context.habits?.days.weekday?.day);
	const unread = settled.flatMap((day) => (day.value === undefined && (day.month === undefined || (dates.length === 0 && day.block)) ? unreadDay(document, day, title) : []));
	return { dates: [...(frontmatter ? [frontmatter] : []), ...dates], unread: dates.length > 0 ? unread.filter(({ readings }) => !readings || !agrees(readings, dates)) : unread };
}

/** Where the title and the path differ, the one first that the group's files tell; else the path if its day alone is the one on which the group always meets: the title was left in place. */
function believed(dates: MeetingDate[], told: string | undefined, weekday: number | undefined): MeetingDate[] {
	const settled = dates.find(({ value }) => value === told);
	if (settled) return [settled, ...dates.filter((date) => date !== settled)];
	if (weekday === undefined) return dates;
	const usual = dates.find(({ from, value }) => from === 'path' && new Date(`${value}T00:00:00Z`).getUTCDay() === weekday);
	const stale = usual && dates.every(({ value }) => value === usual.value || new Date(`${value}T00:00:00Z`).getUTCDay() !== weekday);
	return stale ? [usual, ...dates.filter((date) => date !== usual)] : dates;
}

/** How many blocks the head of a document is looked for in. */
const HEAD = 12;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The days of a date line, of the line under a heading `Date`, or of a line that is nothing but a day. */
function datesOf(block: Block, order: DayOrder | undefined): Named[] {
	const { text, path, starts } = block;
	if (!/\d/.test(text) || path.some((section) => NOT_THIS_MEETING.has(section.kind))) return [];
	const under = path.at(-1);
	if (!starts && under?.kind === 'links' && DATE_HEADING.test(under.title)) return daysIn(block, order, 'line');
	if (mayBeADay(text) && path.every((section) => section.kind === 'title' || section.kind === 'links' || section === starts)) {
		const days = daysIn(block, order, 'line');
		if (nothingButADay(text, days)) return days;
	}
	let at = 0;
	return text.split('\n').flatMap((line) => {
		const start = at;
		at += line.length + 1;
		const label = labelOf(line);
		if (label === undefined || !saysWhen(label)) return [];
		return daysIn(block, order, 'line').filter((day) => day.start >= start && day.start < at).slice(0, 1);
	});
}

const NOT_THIS_MEETING: ReadonlySet<string> = new Set(['upcoming', 'review', 'actions', 'agenda', 'minutes', 'decisions']);

function daysIn(block: Block, order: DayOrder | undefined, from: MeetingDate['from']): Named[] {
	return readDays(block.text, order).map((day) => ({ ...day, from, block }));
}

/** A day without its year, or with two readings, as the others tell. */
function settle(day: Named, all: readonly Named[], years: readonly number[]): Named {
	if (day.value !== undefined) return day;
	const wholes = all.flatMap(({ value, readings, weak }) => (weak ? [] : value ? [value] : (readings ?? [])));
	if (day.readings) {
		const fitting = day.readings.filter((value) => all.some((other) => other.value === value || (other.month !== undefined && isOn(other, value))));
		return fitting.length === 1 && fitting[0] ? { ...day, value: fitting[0] } : day;
	}
	const { month, day: number } = day;
	if (month === undefined || number === undefined) return day;
	const whole = wholes.find((value) => isOn(day, value));
	const [year] = years;
	const value = whole ?? (wholes.length === 0 && year !== undefined ? dayOf(year, month, number) : undefined);
	return value === undefined ? day : { ...day, value };
}

function isOn({ month, day }: Day, value: string): boolean {
	return Number(value.slice(5, 7)) === month && Number(value.slice(8)) === day;
}

function agrees(readings: readonly string[], dates: readonly MeetingDate[]): boolean {
	return dates.some(({ value }) => readings.includes(value));
}

function dateOf(document: Outline, value: string, { from, block, raw, start, end, weekday }: Named): MeetingDate {
	const position = block && positionOf(document, block, start, end);
	return {
		value, from, raw: position ? rawOf(document, position) : raw,
		...(position && { position }),
		...(weekday && { weekday: weekday.written }),
	};
}

function unreadDay(document: Outline, { block, start, end, readings, month, raw }: Named, title: Block | undefined): Unread[] {
	const at = block ?? title;
	if (!at) return [];
	const position = block ? positionOf(document, block, start, end) : at.position;
	return [{ of: 'date', raw: block ? rawOf(document, position) : raw, position, ...(readings && { readings }), ...(month !== undefined && { partial: true as const }) }];
}
