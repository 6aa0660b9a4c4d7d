const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `2 January 2020` for `2020-01-02`; what is no date comes back as it was. */
export function inWords(date: string): string {
	const [, year, month, day] = DATE.exec(date) ?? [];
	const name = MONTHS[Number(month) - 1];
	return name ? `${Number(day)} ${name} ${year}` : date;
}

/** `Thursday 2 January 2020`. */
export function withWeekday(date: string): string {
	return isDate(date) ? `${DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]} ${inWords(date)}` : date;
}

/** `2 Jan`, for a list that names the year above. */
export function dayAndMonth(date: string): string {
	return inWords(date).replace(/^(\d+ \p{L}{3})\p{L}* \d+$/u, '$1');
}

/** `2 Jan 2020`, for a column. */
export function inShort(date: string): string {
	return isDate(date) ? `${dayAndMonth(date)} ${date.slice(0, 4)}` : date;
}

/** Days from one date to another; 0 where the first is the later. */
export function daysBetween(from: string, to: string): number {
	return Math.max(0, Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000));
}

/** The day, UTC, of a count of seconds as SOURCE_DATE_EPOCH gives it; undefined where it gives none. */
export function dayOfEpoch(seconds: string | undefined): string | undefined {
	return /^\d{1,11}$/.test(seconds ?? '') ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10) : undefined;
}

/** Whether the calendar has such a day. */
export function isDate(text: string): boolean {
	if (!DATE.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
