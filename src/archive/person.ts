import type { Role } from '../minutes/model.ts';
import * as text from '../text/index.ts';
import { inWords } from './date.ts';
import type { Attendance, GroupName, Person, RoleHeld } from './model.ts';
import { attended } from './people.ts';
import { plain } from './spelling.ts';
import { howMany } from './words.ts';
import { yearOf } from './years.ts';

/** `attended 12 meetings, 3 May 2019 to 2 July 2020`. */
export function roleInWords({ role, first, last, meetings }: RoleHeld): string {
	const [from = '', to = from] = [first.date, last.date].flatMap((date) => (date ? [inWords(date)] : []));
	return [text.people.took[role](howMany(meetings, 'meeting')), from === to ? from : text.range(from, to)].filter(Boolean).join(', ');
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

/** A person's meetings under their years, newest first; undated ones come last. */
export function meetingsByYear(meetings: readonly Attendance[]): { year: string; meetings: Attendance[] }[] {
	const years = Map.groupBy(meetings.toReversed(), ({ entry }) => yearOf(entry.date));
	return [...years].map(([year, own]) => ({ year, meetings: own })).sort((a, b) => Number(a.year === 'undated') - Number(b.year === 'undated'));
}
