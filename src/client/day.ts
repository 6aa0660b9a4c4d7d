const NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTHS = NAMES.map((name) => name.slice(0, 3));
/** `2020-01-02`, `2020/1/2`, `20200102`; `2 January 2020`, `2nd Jan 2020`; `January 2, 2020`; `2020 Jan 2`. */
const NUMBERS = /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})$/;
const JOINED = /^(?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)$/;
const DAY_FIRST = /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>[a-z]{3,9})\.?,? (?<year>\d{4})$/i;
const MONTH_FIRST = /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i;
const YEAR_FIRST = /^(?<year>\d{4}) (?<month>[a-z]{3,9})\.? (?<day>\d{1,2})$/i;
/** `2.1.2020`; `1/2/2020` or `1/2/20`, the month first as English has it, where there is such a month; `1-20-2020`, as there is no other. */
const YEAR_LAST = /^(?<first>\d{1,2})(?<sign>[-/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4}|(?<=\/)\d\d)$/;
/** What may stand around a day, and before a group's name. */
const BESIDE: ReadonlySet<string> = new Set(['minutes', 'notes', 'meeting', 'meetings', 'on', 'of', 'in', 'from', 'for', 'the']);
const WEEKDAY = /^(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?,?$/i;

/** `2023-05`, `2023/5`; `May 2023`, `May, 2023`, `2023 May`. */
const MONTH_NUMBERS = /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/;
const MONTH_YEAR = /^(?<month>[a-z]{3,9})\.?,? (?:of )?(?<year>\d{4})$/i;
const YEAR_MONTH = /^(?<year>\d{4})[ ,]+(?<month>[a-z]{3,9})\.?$/i;

/** The day or the month that a whole text names, whatever joins it: `minutes of Thursday, 2 January 2020`. */
export function dateNamed(text: string): string | undefined {
	const plain = bare(text.trim().split(/\s+/));
	return dayNamed(plain) ?? monthNamed(plain);
}

/** Words without those at either end that only join them. */
export function bare(words: readonly string[]): string {
	const tells = (word: string) => !BESIDE.has(word.toLowerCase()) && !WEEKDAY.test(word);
	return words.slice(Math.max(0, words.findIndex(tells)), words.findLastIndex(tells) + 1).join(' ').replace(/,$/, '');
}

/** The month that a whole text names, as `YYYY-MM`. */
function monthNamed(text: string): string | undefined {
	const plain = text.trim().replace(/\s+/g, ' ');
	for (const form of [MONTH_NUMBERS, MONTH_YEAR, YEAR_MONTH]) {
		const { year, month = '' } = form.exec(plain)?.groups ?? {};
		const number = Number(month) || MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
		if (year && number >= 1 && number <= 12 && (/\d/.test(month) || isMonth(month))) return `${year}-${String(number).padStart(2, '0')}`;
	}
	return undefined;
}

/** A month's name, or the beginning of one. */
function isMonth(word: string): boolean {
	return NAMES.some((name) => name.startsWith(word.toLowerCase()));
}

/** The day that a whole text names, as `YYYY-MM-DD`; whether the calendar has it is not asked. */
export function dayNamed(text: string): string | undefined {
	const plain = text.trim().replace(/\s+/g, ' ');
	const { first = '', sign, second = '', year: last } = YEAR_LAST.exec(plain)?.groups ?? {};
	const isDayFirst = Number(second) <= 12 && (sign !== '/' || Number(first) > 12);
	if (last) return `${last.padStart(4, '20')}-${(isDayFirst ? second : first).padStart(2, '0')}-${(isDayFirst ? first : second).padStart(2, '0')}`;
	for (const form of [NUMBERS, JOINED, DAY_FIRST, MONTH_FIRST, YEAR_FIRST]) {
		const { year, month = '', day = '' } = form.exec(plain)?.groups ?? {};
		const number = Number(month) || MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
		if (year && number) return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
	}
	return undefined;
}
