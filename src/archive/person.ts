import type { Owner, Role } from '../minutes/model.ts';
import { isCarried } from './carried.ts';
import type { ActionStory, Attendance, Entry, GroupName, Membership, Person, RoleHeld, Written } from './model.ts';
import { compare } from './order.ts';
import { ownerIn } from './owners.ts';
import { type Paged, writtenIn } from './people.ts';
import { spelling } from './spelling.ts';
import { toldItems } from './told.ts';

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
	for (const text of [name, handle && `@${handle}`]) if (text && !known.has(key(text))) person.otherSpellings.push(text);
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
