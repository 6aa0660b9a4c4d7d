import { dayFor } from './actions.ts';
import type { Addresses } from './address.ts';
import { comingBack } from './issues.ts';
import type { ActionStory, Archive, Attendance, Entry, Group, IssueStory, Person, Repo, Told, Year } from './model.ts';
import type { Decision } from '../minutes/model.ts';
import { compare } from './order.ts';
import { isLong, MOST, MOST_ACTIONS, MOST_DECISIONS, type Part, partsByLetter, partsByYear } from './parts.ts';

type Register = Pick<Archive | Group, 'actions' | 'decisions' | 'perhaps'>;

const dateOf = ({ entry }: { entry: { date?: string } }): string | undefined => entry.date;

/** Parts of a register: what is open now, what is open and was not told of late, what has gone quiet, and what is done. */
export function registerParts(actions: readonly ActionStory[]): { part: RegisterPart; actions: ActionStory[] }[] {
	const parts = Map.groupBy(actions, ({ state, now }): RegisterPart => (now ? 'now' : state === 'quiet' || state === 'done' ? state : 'older'));
	return REGISTER_PARTS.map((part) => ({ part, actions: parts.get(part) ?? [] }));
}

export const REGISTER_PARTS = ['now', 'older', 'quiet', 'done'] as const;

export type RegisterPart = (typeof REGISTER_PARTS)[number];

/** What is to be done now: told in one of the last meetings of its group, and nothing calls it done. */
export function pressing(actions: readonly ActionStory[]): ActionStory[] {
	return actions.filter(({ now }) => now);
}

/** The newest of all groups, a few of each, so that no group fills the list. */
export function latestActions(groups: readonly Group[], limit: number, each = 3): ActionStory[] {
	const newest = groups.flatMap((group) => pressing(group.actions).slice(0, each));
	return newest.sort((a, b) => compare(dayFor(b), dayFor(a))).slice(0, limit);
}

/** What somebody promised, newest first; `id` is theirs. */
export function actionsOf(actions: readonly ActionStory[], id: string): ActionStory[] {
	return actions.filter(({ owners }) => owners.some(({ person }) => person?.id === id));
}

/** The parts of a register of actions that is too long for one page, by what is known of them and by year; none of one that is not. */
export function actionParts({ actions, perhaps }: Register): { part: RegisterPart | 'perhaps'; parts: Part<ActionStory>[] }[] {
	if (!isLong([...actions, ...perhaps.actions], MOST_ACTIONS)) return [];
	return [...registerParts(actions), { part: 'perhaps' as const, actions: perhaps.actions }]
		.map(({ part, actions: own }) => ({ part, parts: partsByYear(own, { dateOf, most: MOST_ACTIONS, prefix: `${part}-`, id: `${part}-` }) }))
		.filter(({ parts }) => parts.length > 0);
}

/** The same of decisions, by year, with those that are not sure behind them. */
export function decisionParts({ decisions, perhaps }: Register): Part<Told<Decision>>[] {
	if (!isLong([...decisions, ...perhaps.decisions], MOST_DECISIONS)) return [];
	const others = partsByYear(perhaps.decisions, { dateOf, most: MOST_DECISIONS, prefix: 'perhaps-', id: 'perhaps-' });
	return [...partsByYear(decisions, { dateOf, most: MOST_DECISIONS }), ...others];
}

/** The same of a repository's issues: those that several meetings spoke of, and those that one did, by the year of the last. */
export function issueParts({ issues }: Pick<Repo, 'issues'>): { again: Part<IssueStory>[]; once: Part<IssueStory>[] } {
	if (!isLong(issues)) return { again: [], once: [] };
	const last = (story: IssueStory) => story.last.date;
	return {
		again: partsByYear(comingBack(issues).lately, { dateOf: last, prefix: 'again-', id: 'again-' }),
		once: partsByYear(issues.filter(({ mentions }) => mentions.length === 1), { dateOf: last }),
	};
}

/** Everybody by letter, where they are too many for one page. */
export function peopleParts(people: readonly Person[]): Part<Person>[] {
	return isLong(people) ? partsByLetter(people, ({ name, handle }) => name ?? handle ?? '') : [];
}

/** All meetings of an archive, or of a group, by year, where they are too many for one page. */
export function meetingParts({ years }: { years: readonly Year[] }): Part<Entry>[] {
	const meetings = years.flatMap((year) => year.meetings);
	return isLong(meetings) ? partsByYear(meetings, { dateOf: ({ date }) => date }) : [];
}

/** The addresses of all pages that have a part of a list, but for those of what rules found. */
export function partPages(archive: Archive, at: Addresses): string[] {
	const { groups, repos, people } = archive;
	const of = (parts: readonly Part<unknown>[], to: (key: string) => string) => parts.map(({ key }) => to(key));
	return [
		...of(meetingParts(archive), at.meetingsIn),
		...actionParts(archive).flatMap(({ parts }) => of(parts, at.actionsIn)),
		...of(decisionParts(archive), at.decisionsIn),
		...of(peopleParts(people), at.peopleIn),
		...groups.flatMap((group) => [
			...of(meetingParts(group), (key) => at.groupIn(group.id, key)),
			...actionParts(group).flatMap(({ parts }) => of(parts, (key) => at.actionsOfIn(group.id, key))),
			...of(decisionParts(group), (key) => at.decisionsOfIn(group.id, key)),
		]),
		...repos.flatMap((repo) => Object.values(issueParts(repo)).flatMap((parts: readonly Part<unknown>[]) => of(parts, (key) => at.repoIn(repo.name, key)))),
		...people.flatMap((person) => of(attendanceParts(person), (key) => at.personIn(person.slug, key))),
	];
}

/** Those who were listed last, the latest first. */
export function lately(people: readonly Person[], limit: number): Person[] {
	const last = new Map(people.map((person) => [person, person.meetings.findLast(({ entry }) => entry.date && !entry.ahead)?.entry.date ?? '']));
	return people.toSorted((a, b) => compare(last.get(b) ?? '', last.get(a) ?? '')).slice(0, limit);
}

/** The meetings that somebody is listed in, newest first, where they are too many for one page. */
export function attendanceParts({ meetings }: Pick<Person, 'meetings'>): Part<Attendance>[] {
	return isLong(meetings, MOST) ? partsByYear(meetings.toReversed(), { dateOf }) : [];
}
