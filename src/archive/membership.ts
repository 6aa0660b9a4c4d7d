import * as text from '../text/index.ts';
import type { Role } from '../minutes/model.ts';
import { inWords } from './date.ts';
import type { Attendance, GroupName, Person, RoleHeld } from './model.ts';
import { howMany } from './words.ts';

/** `attended 12 meetings, 3 May 2019 to 2 July 2020`. */
export function roleInWords({ role, first, last, meetings }: RoleHeld): string {
	const days = [first.date, last.date].flatMap((date) => (date ? [inWords(date)] : []));
	return [text.people.took[role](howMany(meetings, 'meeting')), rangeOf(days)].filter(Boolean).join(', ');
}

/** Meetings that a person was at. */
export function attended({ meetings }: Person): Attendance[] {
	return meetings.filter(({ role }) => role !== 'regrets');
}

/** `2018 to 2021`, `2019`: from the first to the last of these meetings; nothing where none has a date. */
export function spanOf(roles: readonly Pick<RoleHeld, 'first' | 'last'>[]): string {
	const years = roles.flatMap(({ first, last }) => [first.date, last.date]).flatMap((date) => date?.slice(0, 4) ?? []).sort();
	return rangeOf(years);
}

function rangeOf(sorted: readonly string[]): string {
	const [first = '', last = first] = [sorted[0], sorted.at(-1)];
	return first === last ? first : text.range(first, last);
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
