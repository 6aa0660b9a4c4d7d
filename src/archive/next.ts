import { monthNamed } from '../minutes/layouts/vocabulary.ts';
import type { Section } from '../minutes/model.ts';
import { pressing } from './registers.ts';
import { inWords } from './date.ts';
import { dayAfter } from '../minutes/days.ts';
import { cadenceOf } from './missing.ts';
import type { ActionStory, Entry, Group } from './model.ts';
import { titleNumber } from './numbers.ts';
import { fileOf } from './same.ts';
import { shortRef } from './words.ts';

/** Minutes that are yet to be written. */
export interface Next {
	path: string;
	text: string;
	/** What it has from the meetings before. */
	people: number;
	items: number;
	actions: number;
}

/** A topic that is to be taken up again. */
interface Carried {
	title: string;
	ref?: string;
}

/** The day of a group's next meeting by how often it meets, or by which day of which week of a month; undefined where neither is regular. */
export function nextDay(group: Group): string | undefined {
	const every = cadenceOf(group);
	return every && group.latest.date ? dayAfter(group.latest.date, every) : nextMonthly(group);
}

/** So many of the last meetings are looked at, and so large a part of them has to be alike: three of four have one that was moved. */
const LAST = { most: 8, fewest: 4, alike: 0.75 };

/** For a group that meets on the first Thursday of a month, or the third: that of the month after its last meeting. */
function nextMonthly({ meetings, latest }: Group): string | undefined {
	const days = meetings.flatMap(({ date, ahead }) => (date && !ahead ? [date] : [])).slice(-LAST.most);
	const months = new Set(days.map((day) => day.slice(0, 7)));
	if (days.length < LAST.fewest || months.size < days.length || !latest.date) return undefined;
	const [usual] = [...Map.groupBy(days, (day) => `${weekdayOf(day)} ${weekOf(day)}`).values()].sort((a, b) => b.length - a.length);
	const [like] = usual ?? [];
	if (!usual || !like || usual.length < days.length * LAST.alike) return undefined;
	const [year = 0, month = 0] = latest.date.split('-').map(Number);
	const first = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
	const day = dayAfter(first, ((weekdayOf(like) - weekdayOf(first) + 7) % 7) + 7 * (weekOf(like) - 1));
	// A month without a fifth one.
	return day.slice(0, 7) === first.slice(0, 7) ? day : dayAfter(day, -7);
}

function weekdayOf(day: string): number {
	return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** 1 for the first of its weekday in a month, to 5. */
function weekOf(day: string): number {
	return Math.ceil(Number(day.slice(8)) / 7);
}

/**
 * The file of a group's next meeting, laid out as `source`, the last one, is: its headings in their order, the day and
 * the number moved on. Nobody is said to be there and nothing to be decided: people stand in a comment, to be taken out of
 * it; open actions stand under a heading of their own, unless there is one for them.
 */
export function nextMinutes(group: Group, source: string, day: string): Next {
	const { latest } = group;
	const lines = source.split(/\r\n|\r|\n/);
	// An author judges what a register does not show for sure.
	const actions = pressing([...group.actions, ...group.perhaps.actions]).slice(0, MOST);
	const items = carriedItems(group);
	const blocks: string[] = [];
	const put = { people: false, items: false, actions: false };
	for (const section of latest.meeting.sections.filter(({ heading, kind }) => heading !== false && kind !== 'title' && kind !== 'topic' && kind !== 'repo')) {
		const written = lines[section.position.start.line - 1] ?? '';
		// A heading may be underlined.
		const underline = /^(?:=+|-+)\s*$/.test(lines[section.position.start.line] ?? '') ? `\n${lines[section.position.start.line]}` : '';
		const body = bodyOf(section, put);
		blocks.push([`${moved(written, latest, day)}${underline}`, ...(body ? [body(group, items, actions, lines, section)] : [])].filter(Boolean).join('\n\n'));
	}
	const title = titleOf(group, lines, day);
	if (!put.people) blocks.unshift(`## Present\n\n${peopleIn(group)}`);
	if (!put.items) blocks.push(`## Agenda\n\n${itemsIn(items)}`);
	if (!put.actions && actions.length > 0) blocks.push(`## Action items\n\n${actionsIn(actions)}`);
	const text = `${[title.startsWith('#') || blocks.length === 0 ? title : `# ${title}`, ...blocks].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
	return { path: movedPath(latest, day), text, people: group.people.length, items: items.length, actions: actions.length };
}

/** The last title with the new day; one that names a month or a year and no day would be wrong in the next. */
function titleOf({ latest, name }: Group, lines: readonly string[], day: string): string {
	const at = latest.part?.line ?? latest.meeting.title?.position.start.line;
	const last = at === undefined ? undefined : (lines[at - 1] ?? '');
	const next = last && moved(last, latest, day);
	const isNew = next !== undefined && [inWords(day), ...['-', '_', '.', '/', ''].map((between) => day.replaceAll('-', between))].some((written) => next.includes(written));
	const isOld = next !== undefined && !isNew && next.split(/[^\p{L}\p{N}]+/u).some((word) => word === latest.date?.slice(0, 4) || monthNamed(word) !== undefined);
	return next === undefined || isOld ? `# ${name}, ${day}` : next;
}

/** Open actions that are brought along. */
const MOST = 25;

type Body = (group: Group, items: readonly Carried[], actions: readonly ActionStory[], lines: readonly string[], section: Section) => string;

/** What stands under a heading; each of these once. */
function bodyOf({ kind }: Section, put: { people: boolean; items: boolean; actions: boolean }): Body | undefined {
	if (kind === 'attendees' && !put.people) {
		put.people = true;
		return (group) => peopleIn(group);
	}
	if ((kind === 'agenda' || kind === 'minutes') && !put.items) {
		put.items = true;
		return (_, items) => itemsIn(items);
	}
	if ((kind === 'actions' || kind === 'review') && !put.actions) {
		put.actions = true;
		return (_, _items, actions) => actionsIn(actions);
	}
	return kind === 'links' ? (_, _items, _actions, lines, section) => labelsIn(lines.slice(section.position.start.line)) : undefined;
}

/** Nobody is there before they are. */
function peopleIn({ people }: Group): string {
	const lines = people.map(({ person: { name, handle } }) => `- ${[name, handle && (name ? `(@${handle})` : `@${handle}`)].filter(Boolean).join(' ')}`);
	return lines.length === 0 ? '-' : `<!-- Take out of this comment who is there.\n${lines.join('\n').replaceAll('--', '- -')}\n-->`;
}

function itemsIn(items: readonly Carried[]): string {
	return items.length === 0 ? '-' : items.map(({ title, ref }) => `- ${title}${ref ? ` ${ref}` : ''}`).join('\n');
}

function actionsIn(actions: readonly ActionStory[]): string {
	return actions.map(({ fact, owners }) => {
		const who = owners.map(({ written, person }) => (person?.handle ? `@${person.handle}` : written)).filter((name) => !fact.text.includes(name));
		return `- [ ] ${who.length > 0 ? `${who.join(', ')}: ` : ''}${fact.text.replace(/\s+/g, ' ').trim()}`;
	}).join('\n');
}

/** The topics that the last meeting did not reach. */
function carriedItems({ latest, repo }: Group): Carried[] {
	return latest.meeting.agenda.filter(({ unreached }) => unreached).map(({ title, ref }) => ({ title, ...(ref && { ref: shortRef(ref, repo) }) }));
}

/** `* **Recording**: ` of `* **Recording**: https://…`, up to the next heading. */
function labelsIn(lines: readonly string[]): string {
	const end = lines.findIndex((line) => line.startsWith('#'));
	return lines.slice(0, end < 0 ? 20 : end).flatMap((line) => /^\s{0,3}[-*+] {1,3}\*{0,2}[\p{L} ]{1,40}\*{0,2}:\*{0,2}/u.exec(line)?.[0] ?? []).join('\n');
}

/** A line of the last minutes with the new day and the next number. */
function moved(line: string, latest: Entry, day: string): string {
	const { date } = latest.meeting;
	const number = titleNumber(latest);
	const withDay = date && date.from !== 'path' && line.includes(date.raw) ? line.replace(date.raw, likeWritten(date.raw, day)) : withDigits(line, latest.date ?? '', day);
	return number && withDay.includes(number.written) ? withDay.replace(number.written, number.written.replace(String(number.number), String(number.number + 1))) : withDay;
}

/** A day as the last one is written: in digits or in words. */
function likeWritten(raw: string, day: string): string {
	const digits = /^\d{4}([-./]?)\d{2}\1\d{2}$/.exec(raw);
	return digits ? day.replaceAll('-', digits[1] ?? '') : /\p{L}/u.test(raw) ? inWords(day) : day;
}

/** The path of the last minutes with the new day in it; beside them by the day alone, where it has none. */
function movedPath(entry: Entry, day: string): string {
	const { date = '' } = entry;
	const file = fileOf(entry);
	const to = withDigits(file, date, day);
	const folders = to.replaceAll(new RegExp(`(?<=^|/)${date.slice(0, 4)}(?=/)`, 'g'), day.slice(0, 4));
	return to === file ? `${file.slice(0, file.lastIndexOf('/') + 1)}${day}.md` : folders;
}

function withDigits(text: string, from: string, to: string): string {
	for (const between of ['-', '_', '.', '']) {
		const written = from.replaceAll('-', between);
		if (from && text.includes(written)) return text.replaceAll(written, to.replaceAll('-', between));
	}
	return text;
}
