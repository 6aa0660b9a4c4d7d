/** BCP 47: what `lang` says of every page, and whose rules numbers and plurals follow. */
export const lang = 'en';

/** What is counted; a key for each thing, a form for each plural of the language. */
export const nouns = {
	action: { one: 'action', other: 'actions' },
	day: { one: 'day', other: 'days' },
	decision: { one: 'decision', other: 'decisions' },
	file: { one: 'file', other: 'files' },
	finding: { one: 'finding', other: 'findings' },
	gap: { one: 'gap', other: 'gaps' },
	group: { one: 'group', other: 'groups' },
	issue: { one: 'issue', other: 'issues' },
	meeting: { one: 'meeting', other: 'meetings' },
	month: { one: 'month', other: 'months' },
	olderAction: { one: 'older action', other: 'older actions' },
	olderTopic: { one: 'older topic', other: 'older topics' },
	person: { one: 'person', other: 'people' },
	repository: { one: 'repository', other: 'repositories' },
	topic: { one: 'topic', other: 'topics' },
	year: { one: 'year', other: 'years' },
};

export const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** For a table of a year. */
export const monthsInShort = /* @__PURE__ */ months.map((name) => name.slice(0, 3));

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Days in words; months from 1, weekdays from 0, a Sunday. Not Intl's: its words change with its version. */
export const date = {
	/** `2 January 2020`. */
	whole: (day: number, month: number, year: string) => `${day} ${months[month - 1]} ${year}`,
	/** `Thursday 2 January 2020`. */
	withWeekday: (weekday: number, whole: string) => `${WEEKDAYS[weekday]} ${whole}`,
	weekday: (weekday: number) => WEEKDAYS[weekday] ?? '',
	/** `March 2024`. */
	month: (month: number, year: string) => `${months[month - 1]} ${year}`,
	/** `2 Jan`, where the year stands above. */
	short: (day: number, month: number) => `${day} ${monthsInShort[month - 1]}`,
	/** `2 Jan 2020`, for a column. */
	inColumn: (short: string, year: string) => `${short} ${year}`,
	none: 'undated',
};

/** Of years, or of days in words. */
export const range = (first: string, last: string) => `${first} to ${last}`;
