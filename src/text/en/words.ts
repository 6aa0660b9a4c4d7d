/** BCP 47: what `lang` says of every page, and whose rules numbers and plurals follow. */
export const lang = 'en';

/** What is counted; a key for each thing, a form for each plural of the language. */
export const nouns = {
	action: { one: 'action', other: 'actions' },
	day: { one: 'day', other: 'days' },
	decision: { one: 'decision', other: 'decisions' },
	file: { one: 'file', other: 'files' },
	finding: { one: 'finding', other: 'findings' },
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

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Days in words; months from 1, weekdays from 0, a Sunday. Not Intl's: its words change with its version. */
export const date = {
	/** `2 January 2020`. */
	whole: (day: number, month: number, year: string) => `${day} ${MONTHS[month - 1]} ${year}`,
	/** `Thursday 2 January 2020`. */
	withWeekday: (weekday: number, whole: string) => `${WEEKDAYS[weekday]} ${whole}`,
	/** `2 Jan`, where the year stands above. */
	short: (day: number, month: number) => `${day} ${MONTHS[month - 1]?.slice(0, 3)}`,
	none: 'undated',
};

/** Of years, or of days in words. */
export const range = (first: string, last: string) => `${first} to ${last}`;
