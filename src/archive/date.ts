import * as text from '../text/index.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `2 January 2020` for `2020-01-02`; what is no date comes back as it was. */
export function inWords(date: string): string {
	const [year, month, day] = partsOf(date);
	return year ? text.date.whole(day, month, year) : date;
}

/** `Thursday 2 January 2020`. */
export function withWeekday(date: string): string {
	return isDate(date) ? text.date.withWeekday(new Date(`${date}T00:00:00Z`).getUTCDay(), inWords(date)) : date;
}

/** `2 Jan`, for a list that names the year above. */
export function dayAndMonth(date: string): string {
	const [year, month, day] = partsOf(date);
	return year ? text.date.short(day, month) : date;
}

function partsOf(date: string): [year: string, month: number, day: number] {
	const [, year = '', month, day] = DATE.exec(date) ?? [];
	return Number(month) >= 1 && Number(month) <= 12 ? [year, Number(month), Number(day)] : ['', 0, 0];
}

/** `2 Jan 2020`, for a column. */
export function inShort(date: string): string {
	return isDate(date) ? text.date.inColumn(dayAndMonth(date), date.slice(0, 4)) : date;
}

/** Days from one date to another; 0 where the first is the later. */
export function daysBetween(from: string, to: string): number {
	return Math.max(0, Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000));
}

/** Whether the calendar has such a day. */
export function isDate(text: string): boolean {
	if (!DATE.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
