const NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTHS = NAMES.map((name) => name.slice(0, 3));
/** `2020-01-02`, `2020/1/2`; `2 January 2020`, `2nd Jan 2020`; `January 2, 2020`. */
const NUMBERS = /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})$/;
const DAY_FIRST = /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>[a-z]{3,9})\.?,? (?<year>\d{4})$/i;
const MONTH_FIRST = /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i;

/** `2023-05`, `2023/5`; `May 2023`, `May, 2023`, `2023 May`. */
const MONTH_NUMBERS = /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/;
const MONTH_YEAR = /^(?<month>[a-z]{3,9})\.?,? (?:of )?(?<year>\d{4})$/i;
const YEAR_MONTH = /^(?<year>\d{4})[ ,]+(?<month>[a-z]{3,9})\.?$/i;

/** The month that a whole text names, as `YYYY-MM`. */
export function monthNamed(text: string): string | undefined {
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
	for (const form of [NUMBERS, DAY_FIRST, MONTH_FIRST]) {
		const { year, month = '', day = '' } = form.exec(plain)?.groups ?? {};
		const number = Number(month) || MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
		if (year && number) return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
	}
	return undefined;
}
