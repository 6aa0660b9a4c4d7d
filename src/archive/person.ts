import type { Owner, Role } from '../minutes/model.ts';
import { partOf } from '../minutes/part.ts';
import * as text from '../text/index.ts';
import { isCarried } from './carried.ts';
import { inWords } from './date.ts';
import type { ActionStory, Attendance, Entry, GroupName, Membership, Person, RoleHeld, Written } from './model.ts';
import { compare } from './order.ts';
import { ownerIn, type Paged, writtenIn } from './people.ts';
import { plain, spelling } from './spelling.ts';
import { toldItems } from './told.ts';
import { howMany } from './words.ts';
import { yearOf } from './years.ts';

/** What the meetings, oldest first, and the archive's actions say of each of these people. */
export function describePeople(everybody: readonly Paged[], meetings: readonly Entry[], actions: readonly ActionStory[]): Person[] {
	const people = new Map(everybody.map((person): [string, Person] => [person.id, { ...person, otherSpellings: [], meetings: [], groups: [], actions: [], items: [] }]));
	for (const entry of meetings) {
		const find = (written: Written): Person | undefined => people.get(entry.identify(written)?.id ?? '');
		const whose = (owner: Owner): Person | undefined => people.get(ownerIn(entry, owner)?.id ?? '');
		attend(entry, find);
		for (const written of writtenIn([entry])) spell(find(written), written);
		for (const told of toldItems(entry)) {
			if (isCarried(entry, told.fact.anchor)) continue;
			for (const person of new Set(told.fact.speakers?.map(whose))) person?.items.push(told);
		}
	}
	for (const story of actions) for (const { person } of story.owners) people.get(person?.id ?? '')?.actions.push(story);
	return [...people.values()].map((person) => ({ ...person, otherSpellings: person.otherSpellings.toSorted(compare), items: person.items.toReversed(), groups: membershipsOf(person.meetings) }));
}

/** Who is listed twice is there once: a participant rather than an observer, either rather than not. */
function attend(entry: Entry, find: (written: Written) => Person | undefined): void {
	const roles = new Map<Person, Role>();
	for (const attendee of entry.meeting.attendees) {
		const person = find(attendee);
		const other = person && roles.get(person);
		if (person && (!other || RANK[attendee.role] < RANK[other])) roles.set(person, attendee.role);
	}
	for (const [person, role] of roles) person.meetings.push({ entry, role });
}

const RANK: Readonly<Record<Role, number>> = { participant: 0, observer: 1, regrets: 2 };

function spell(person: Person | undefined, { name, handle }: Written): void {
	if (!person) return;
	const known = new Set([person.name ?? '', `@${person.handle ?? ''}`, ...person.otherSpellings].map(key));
	for (const written of [name, handle && `@${handle}`]) if (written && !known.has(key(written))) person.otherSpellings.push(written);
}

/** A handle keeps its `@`: `@noor` is not `Noor`. */
function key(written: string): string {
	return `${written.startsWith('@') ? '@' : ''}${spelling(written)}`;
}

function membershipsOf(meetings: readonly Attendance[]): Membership[] {
	const groups = new Map<GroupName, Map<Role, RoleHeld>>();
	for (const { entry, role } of meetings) {
		if (role === 'regrets') continue;
		const roles = groups.get(entry.group) ?? new Map<Role, RoleHeld>();
		const held = roles.get(role);
		// What has no day, or one alone ahead, says nothing of until when.
		const last = held && (!entry.date || entry.ahead) ? held.last : entry;
		groups.set(entry.group, roles.set(role, { role, first: held?.first ?? entry, last, meetings: (held?.meetings ?? 0) + 1 }));
	}
	return [...groups].map(([group, roles]) => ({ group, roles: [...roles.values()] }));
}

/** `attended 12 meetings, 3 May 2019 to 2 July 2020`. */
export function roleInWords({ role, first, last, meetings }: RoleHeld): string {
	const [from = '', to = from] = [first.date, last.date].flatMap((date) => (date ? [inWords(date)] : []));
	return [text.people.took[role](howMany(meetings, 'meeting')), from === to ? from : text.range(from, to)].filter(Boolean).join(', ');
}

/** Meetings that a person was at. */
export function attended({ meetings }: Pick<Person, 'meetings'>): Attendance[] {
	return meetings.filter(({ role }) => role !== 'regrets');
}

export interface GroupYears {
	group: GroupName;
	roles: RoleHeld[];
	/** How many meetings a year, from the person's first year to their last in any group. */
	years: { year: string; participant: number; observer: number }[];
}

/** How often somebody attended each of their groups, year by year, all groups on one scale; `most` is the highest count. */
export function attendanceByYear(person: Person): { groups: GroupYears[]; most: number } {
	const there = attended(person).filter(({ entry }) => entry.date && !entry.ahead);
	const [first, last] = [there[0], there.at(-1)].map((attendance) => Number(attendance?.entry.date?.slice(0, 4)));
	const length = first && last ? last - first + 1 : 0;
	const groups = person.groups.map(({ group, roles }): GroupYears => ({
		group,
		roles,
		years: Array.from({ length }, (_, index) => {
			const year = String((first ?? 0) + index);
			const then = there.filter(({ entry }) => entry.group === group && entry.date?.startsWith(year));
			const count = (role: Role): number => then.filter((attendance) => attendance.role === role).length;
			return { year, participant: count('participant'), observer: count('observer') };
		}),
	}));
	return { groups, most: Math.max(1, ...groups.flatMap(({ years }) => years.map(({ participant, observer }) => participant + observer))) };
}

/** People, who are in order of name, under the first letter of their names; what starts with no letter is under `#`. */
export function byLetter(people: readonly Person[]): { letter: string; people: Person[] }[] {
	const letters = Map.groupBy(people, ({ name, handle }) => /^\p{L}/u.exec(plain(name ?? handle ?? '').toUpperCase())?.[0] ?? '#');
	return [...letters].map(([letter, own]) => ({ letter, people: own }));
}

/** The last parts of addresses that stood for somebody under a handle they no longer have, and of nobody else now. */
export function formerSlugs(people: readonly Person[]): { slug: string; person: Person; spelling: string }[] {
	const taken = new Set(people.map(({ slug }) => slug));
	return people.flatMap((person) => person.otherSpellings.flatMap((written) => {
		const slug = partOf(written.slice(1));
		if (!written.startsWith('@') || slug === '' || taken.has(slug)) return [];
		taken.add(slug);
		return [{ slug, person, spelling: written }];
	}));
}

/** A person's meetings under their years, newest first; undated ones come last. */
export function meetingsByYear(meetings: readonly Attendance[]): { year: string; meetings: Attendance[] }[] {
	const years = Map.groupBy(meetings.toReversed(), ({ entry }) => yearOf(entry.date));
	return [...years].map(([year, own]) => ({ year, meetings: own })).sort((a, b) => Number(a.year === 'undated') - Number(b.year === 'undated'));
}
