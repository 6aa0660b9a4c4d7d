import type { Role } from '../minutes/model.ts';
import type { Attendance, Entry, GroupName, Identify, Membership, Person, RoleHeld } from './model.ts';
import { ownerIn } from './owners.ts';
import { type Paged, writtenIn } from './people.ts';
import { spelling } from './spelling.ts';
import { toldActions, toldItems } from './told.ts';

/** What the meetings, oldest first, say of each of these people. */
export function describePeople(everybody: readonly Paged[], meetings: readonly Entry[], identify: Identify): Person[] {
	const people = new Map(everybody.map((person): [string, Person] => [person.id, { ...person, otherSpellings: [], meetings: [], groups: [], actions: [], items: [] }]));
	const find = (written: Parameters<Identify>[0]): Person | undefined => people.get(identify(written)?.id ?? '');
	for (const entry of meetings) {
		attend(entry, find);
		for (const told of toldItems(entry)) {
			for (const person of new Set((told.fact.speakers ?? []).map((speaker) => people.get(ownerIn(entry, speaker, identify)?.id ?? '')))) person?.items.unshift(told);
		}
		for (const told of toldActions(entry)) {
			for (const person of new Set(told.fact.owners.map((owner) => people.get(ownerIn(entry, owner, identify)?.id ?? '')))) person?.actions.unshift(told);
		}
	}
	spell(meetings, find);
	return [...people.values()].map((person) => ({ ...person, groups: membershipsOf(person.meetings) }));
}

/** Who is listed twice is there once: a participant rather than an observer, either rather than not. */
function attend(entry: Entry, find: (written: Entry['meeting']['attendees'][number]) => Person | undefined): void {
	const roles = new Map<Person, Role>();
	for (const attendee of entry.meeting.attendees) {
		const person = find(attendee);
		const other = person && roles.get(person);
		if (person && (!other || RANK[attendee.role] < RANK[other])) roles.set(person, attendee.role);
	}
	for (const [person, role] of roles) person.meetings.push({ entry, role });
}

const RANK: Readonly<Record<Role, number>> = { participant: 0, observer: 1, regrets: 2 };

function spell(meetings: readonly Entry[], find: (written: Parameters<Identify>[0]) => Person | undefined): void {
	const seen = new Map<Person, Map<string, string>>();
	for (const written of writtenIn(meetings)) {
		const person = find(written);
		if (!person) continue;
		const known = seen.get(person) ?? new Map([person.name ?? '', `@${person.handle ?? ''}`].map((own) => [key(own), '']));
		for (const text of [written.name, written.handle && `@${written.handle}`]) if (text && !known.has(key(text))) known.set(key(text), text);
		seen.set(person, known);
	}
	for (const [person, known] of seen) person.otherSpellings = [...known.values()].filter(Boolean).sort();
}

/** A handle keeps its `@`: `@noor` is not `Noor`. */
function key(text: string): string {
	return `${text.startsWith('@') ? '@' : ''}${spelling(text)}`;
}

function membershipsOf(meetings: readonly Attendance[]): Membership[] {
	const groups = new Map<GroupName, Map<Role, RoleHeld>>();
	for (const { entry, role } of meetings) {
		if (role === 'regrets') continue;
		const roles = groups.get(entry.group) ?? new Map<Role, RoleHeld>();
		const held = roles.get(role);
		groups.set(entry.group, roles.set(role, { role, first: held?.first ?? entry, last: entry, meetings: (held?.meetings ?? 0) + 1 }));
	}
	return [...groups].map(([group, roles]) => ({ group, roles: [...roles.values()] }));
}
