const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** `2020-01-02`, `2020/1/2`; `2 January 2020`, `2nd Jan 2020`; `January 2, 2020`. */
const NUMBERS = /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})$/;
const DAY_FIRST = /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>[a-z]{3,9})\.?,? (?<year>\d{4})$/i;
const MONTH_FIRST = /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i;

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
