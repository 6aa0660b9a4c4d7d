import type { Role } from '../minutes/model.ts';
import { ROLES } from './attendees.ts';
import type { Group, GroupName, Person } from './model.ts';
import { yearsBetween } from './years.ts';

/** Who was in a group in which years, role by role. */
export interface Tenure {
	/** Without gaps, oldest first. */
	years: string[];
	/** Regrets are none; roles that nobody had are left out. */
	roles: { role: Role; title: string; people: { person: Person; counts: number[] }[] }[];
}

/** Everybody who was in a group, by its id, in their order: of an archive of a hundred groups nobody is asked for each. */
export function membersByGroup(people: readonly Person[]): ReadonlyMap<GroupName['id'], Person[]> {
	const members = people.flatMap((person) => [...new Set(person.groups.map(({ group }) => group.id))].map((id) => ({ id, person })));
	return new Map([...Map.groupBy(members, ({ id }) => id)].map(([id, own]) => [id, own.map(({ person }) => person)]));
}

/** How many meetings a year everybody attended, by those who came first; undated meetings, and those alone ahead, do not count. */
export function tenureOf({ id, meetings }: Group, people: readonly Person[]): Tenure {
	const all = yearsBetween(meetings.flatMap(({ date, ahead }) => (date && !ahead ? date.slice(0, 4) : [])));
	const roles = ROLES.filter(({ role }) => role !== 'regrets').map(({ role, title }) => {
		const members = people.flatMap((person) => {
			const held = person.groups.find(({ group }) => group.id === id)?.roles.find((own) => own.role === role);
			if (!held?.first.date) return [];
			const there = person.meetings.filter((attendance) => attendance.role === role && attendance.entry.group.id === id);
			return [{ person, since: held.first.date, counts: all.map((year) => there.filter(({ entry }) => entry.date?.startsWith(year)).length) }];
		});
		return { role, title, people: members.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0)).map(({ person, counts }) => ({ person, counts })) };
	});
	return { years: all, roles: roles.filter(({ people: members }) => members.length > 0) };
}
