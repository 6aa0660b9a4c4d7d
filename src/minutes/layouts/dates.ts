/** Months by their first three letters. */
export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** Ways a day is written, with which group is the year, the month and the day. */
export const DATE_FORMS = [
	/** `2016-07-13`, `2016/7/13`, `2016.07.13`, `2016-07-13-2`. */
	{ pattern: /(?<![\d.])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, order: [1, 3, 4] },
	/** `20160713`. */
	{ pattern: /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/, order: [1, 2, 3] },
	/** `19 September 2017`, `19th of Sept, 2017`. */
	{ pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}[ ,-]+(\\d{4})(?!\\d)`, 'i'), order: [3, 2, 1] },
	/** `September 19th, 2017`, `Sep 19 2017`. */
	{ pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})(?!\\d)`, 'i'), order: [3, 1, 2] },
	/** `2018 March 8`. */
	{ pattern: new RegExp(`(?<!\\d)(\\d{4}),? ${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, 'i'), order: [1, 2, 3] },
] as const;

/** A line that says when: `Date: …`, `**When**: …`. */
export const DATE_LABEL = /^\W*(?:(?:meeting )?(?:date|day|when|time|held(?: on)?))\b[\s*_]*[:–-]/i;

/** A heading over the day. */
export const DATE_HEADING = /^\W*(?:date|when|time|date and time|day)\W*$/i;

/** A heading that is nothing but the meeting and its day. */
export const MEETING_LINE = /^\W*(?:(?:the |our )?(?:meeting|minutes|call|session)s?)?[\s:,–-]*(?:of |from |on |for )?(?:\d{4}[-/.]\d|\d{1,2}(?:st|nd|rd|th)? |[A-Z][a-z]+ \d)[^#]{0,24}$/;
