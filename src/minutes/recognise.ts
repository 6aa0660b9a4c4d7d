import type { Habits } from './habits/model.ts';
import { knownFrom } from './habits/known.ts';
import { oneOf } from './layouts/forms.ts';
import { monthNamed, normalHeading } from './layouts/vocabulary.ts';
import type { Meeting } from './model.ts';

/** Folders that hold minutes, whatever their files say. */
const MINUTES_FOLDER = /(?:^|\/)[^/]*(?:meetings?|minutes)\//i;

/** Words for minutes in names and titles. */
const MINUTES_WORD = oneOf([
	/(?<!\p{L})(?:meetings?|minutes|notes?|agendas?|calls?|sync|standup|summary|session)(?!\p{L})/iu, // meeting
	/(?<!\p{L})(?:protokolle?|sitzung|notulen|vergadering|protokół|zebranie)(?!\p{L})/iu, // Protokoll
	/(?<!\p{L})(?:compte[-_ ]rendu|réunion|reunion|actas?|reunión|ata|reunião|verbale|riunione)(?!\p{L})/iu, // compte rendu
	/議事録|会議|会议|纪要/u, // 議事録
]);

/** What a document beside minutes is called: one about them, none of them. */
const DOCUMENT = /(?:^|[^a-z])_?(?:index|about|faq|guide|guidelines|charter|policy|policies|checklist|how-?to|process|roadmap|glossary|playbook|onboarding|proposal)(?![a-z])/i;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** So many headings that come back in its group's minutes make a document one of them. */
const SHARED = 2;

/**
 * Why a readable document is not the minutes of a meeting, in one phrase; undefined when it is. One that names no day and
 * nobody is minutes where its name or title says so, or its headings are those of its group's other minutes.
 */
export function notMinutes(meeting: Meeting, path: string, habits?: Habits): string | undefined {
	const { date, attendees, agenda, actions, unread } = meeting;
	if (date || unread.some(({ of }) => of === 'date') || attendees.length > 0 || sharesParts(meeting, habits)) return undefined;
	const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
	const isDocument = DOCUMENT.test(name) && !MINUTES_WORD.test(name);
	if (MINUTES_FOLDER.test(path)) {
		if (saysWhen(name) || MINUTES_WORD.test(name) || !(isDocument || daysInPaths(habits))) return undefined;
		return isDocument ? 'it names no day and nobody who was there, and its name is a document\'s' : 'it names no day and nobody who was there, as the other minutes of its group do';
	}
	const says = agenda.length > 0 || actions.some(({ how }) => how === 'marked');
	if (says && !isDocument && (isPeriod(path) || isTitled(meeting))) return undefined;
	return agenda.length > 0 ? 'it names no day and nobody who was there' : 'it names no day, nobody who was there and no topic';
}

function sharesParts({ sections }: Meeting, habits: Habits | undefined): boolean {
	if (!habits) return false;
	const known = knownFrom(habits);
	const own = new Set(sections.filter(({ kind }) => kind !== 'title').map(({ title }) => title).filter((title) => known.recurs(title) === 'template' || known.kindOf(title) !== undefined));
	return new Set([...own].map(normalHeading)).size >= SHARED;
}

/** Whether most minutes of the group have their day in the path. */
function daysInPaths(habits: Habits | undefined): boolean {
	const seen = habits?.days.path?.seen;
	return seen !== undefined && seen.files * 2 > seen.of;
}

/** `berlin-2015-day2`, `July`. */
function saysWhen(name: string): boolean {
	return YEAR.test(name) || name.split(/[^\p{L}]+/u).some((word) => monthNamed(word) !== undefined);
}

/** `notes/2024-05.md`, `2024/may.md`: a month and nothing else. */
function isPeriod(path: string): boolean {
	const [name = '', folder = ''] = path.replace(/\.\w+$/, '').split('/').reverse();
	const rest = name.replace(MINUTES_WORD, '').split(/[^\p{L}\d]+/u).filter(Boolean);
	const isMonth = (part: string) => monthNamed(part) !== undefined || /^(?:0?[1-9]|1[0-2])$/.test(part);
	const year = rest.findIndex((part) => /^(?:19|20)\d\d$/.test(part));
	return rest.length > (year < 0 ? 0 : 1) && rest.every((part, index) => index === year || isMonth(part)) && (year >= 0 || /^(?:19|20)\d\d$/.test(folder));
}

/** `Tide Group Notes - May 2024`. */
function isTitled({ title }: Meeting): boolean {
	const text = title?.text ?? '';
	return MINUTES_WORD.test(text) && YEAR.test(text) && text.split(/[^\p{L}]+/u).some((word) => monthNamed(word) !== undefined);
}
