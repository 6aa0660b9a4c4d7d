import { slug } from '../minutes/anchor.ts';
import type { Meeting, Owner, Role } from '../minutes/model.ts';
import { partOf } from '../minutes/part.ts';
import { type Roster, rosterOf } from '../minutes/roster.ts';
import type { KeptPerson, PersonConfig } from '../source/model.ts';
import type { Addresses } from './address.ts';
import { isCarried } from './carried.ts';
import type { ActionOwner, ActionStory, Attendance, Entry, GroupName, Identify, Identity, Listed, Lost, Membership, Person, RoleHeld, Written } from './model.ts';
import { compare } from './order.ts';
import { plain, spelling, usageOf } from './spelling.ts';
import { toldItems } from './told.ts';

/** Who is who in an archive. */
export interface Known {
	identify: Identify;
	/** Everybody with a page: who is listed by a meeting, and who owns an action by a handle. */
	everybody: readonly Paged[];
	/** What is to be kept of their addresses, by slug. */
	keep: ReadonlyMap<string, KeptPerson>;
}

interface Paged extends Identity {
	slug: string;
	address: string;
}

/**
 * Decides who is who, and nothing else does: by handle, then `people.yml`, then the exact name where the archive
 * gives it one handle only. Never by likeness.
 */
export function knownPeople(meetings: readonly Entry[], people: readonly PersonConfig[], at: Addresses, kept: readonly KeptPerson[] = []): Known {
	const decide = remembered(decider(meetings, people));
	const found = new Map(writtenIn(meetings).flatMap((written) => {
		const identity = decide(written);
		return identity ? [[identity.id, identity]] : [];
	}));
	const { slugs, keep } = placePeople([...found.values()], kept, decide);
	const everybody = new Map([...slugs].flatMap(([id, slug]) => {
		const identity = found.get(id);
		return identity ? [[id, { ...identity, slug, address: at.person(slug) }]] : [];
	}));
	return {
		keep,
		everybody: [...everybody.values()].sort(byName),
		identify(written) {
			const identity = decide(written);
			const address = identity && everybody.get(identity.id)?.address;
			return address ? { ...identity, address } : identity;
		},
	};
}

/** The same people are asked for again and again. */
function remembered(decide: Identify): Identify {
	const known = new Map<string, Identity | undefined>();
	return (written) => {
		const key = `${written.handle ?? ''}\n${written.name ?? ''}`;
		if (!known.has(key)) known.set(key, decide(written));
		return known.get(key);
	};
}

/** Attendees of the meetings, then owners of their actions who are known by a handle. */
export function writtenIn(meetings: readonly Entry[]): Written[] {
	const owners = meetings.flatMap(({ meeting }) => meeting.actions.flatMap((action) => action.owners.filter(({ handle }) => handle)));
	return [...meetings.flatMap(({ meeting }) => meeting.attendees), ...owners];
}

/** Everybody that the meetings list, by name, each with the last meeting that does. */
export function listedIn(meetings: readonly Entry[], identify: Identify): Listed[] {
	const listed = new Map<string, Listed>();
	for (const entry of meetings) {
		for (const attendee of entry.meeting.attendees) {
			const person = attendee.role === 'regrets' ? undefined : identify(attendee);
			if (person) listed.set(person.id, { person, last: entry });
		}
	}
	return [...listed.values()].sort((a, b) => byName(a.person, b.person));
}

/** The order of every list of people: by name, else by handle; accents and case do not count. */
export function byName(a: Identity, b: Identity): number {
	return compare(plain(a.name ?? a.handle ?? ''), plain(b.name ?? b.handle ?? '')) || compare(a.id, b.id);
}

function decider(meetings: readonly Entry[], people: readonly PersonConfig[]): Identify {
	const correct = corrections(people);
	const pairs = meetings.flatMap(({ meeting }) => meeting.attendees).map(({ handle, name }) => ({ name, handle: correct({ handle, name })?.handle ?? handle }));
	const usage = usageOf([...pairs, ...people]);
	return (written) => {
		const correction = correct(written);
		if (correction?.hidden) return undefined;
		const names = [correction?.name, written.name].filter((name) => name !== undefined);
		const handle = correction?.handle ?? written.handle ?? names.map(usage.handleOf).find((found) => found !== undefined);
		const name = correction?.name ?? (handle && usage.nameOf(handle)) ?? written.name;
		const id = handle ? `@${spelling(handle)}` : name && spelling(name);
		return id ? { id, ...(handle && { handle: correction?.handle ?? usage.casingOf(handle) }), ...(name && { name }) } : undefined;
	};
}

/** The entry of `people.yml` for who is written so; a name in two entries is nobody's. */
function corrections(people: readonly PersonConfig[]): (written: { handle?: string | undefined; name?: string | undefined }) => PersonConfig | undefined {
	const byHandle = new Map(people.flatMap((person) => [person.handle, ...person.also].flatMap((handle) => (handle ? [[spelling(handle), person]] : []))));
	const byName = Map.groupBy(people.flatMap((person) => [person.name, ...person.also].flatMap((name) => (name ? { name: spelling(name), person } : []))), ({ name }) => name);
	const named = (name: string): PersonConfig | undefined => {
		const entries = new Set(byName.get(spelling(name))?.map(({ person }) => person));
		return entries.size === 1 ? [...entries][0] : undefined;
	};
	return ({ handle, name }) => {
		const own = handle && byHandle.get(spelling(handle));
		if (own || !name) return own || undefined;
		const other = named(name);
		// Somebody else's handle makes somebody else of the name.
		return handle && other?.handle ? undefined : other;
	};
}

/** An action's owners as they are shown, each with who it is where that is known; one person once. */
export function ownersIn(entry: Entry, owners: readonly Owner[]): ActionOwner[] {
	const found = new Map<string, ActionOwner>();
	for (const owner of owners) {
		const person = ownerIn(entry, owner);
		const { written, group } = owner;
		const id = person?.id ?? (group ? 'group' : `"${spelling(written)}"`);
		if (!found.has(id)) found.set(id, { written, ...(group && { group }), ...(person && { person }) });
	}
	return [...found.values()];
}

/**
 * Whom an action's owner is: by the handle, else by the name that the minutes give, else the one person among those
 * attendees of that meeting who are called so. Undefined where that leaves it open, and for a group.
 */
export function ownerIn(entry: Entry, { written, handle, name, group }: Owner): Identity | undefined {
	if (group) return undefined;
	if (handle || name) return entry.identify({ ...(handle && { handle }), ...(name && { name }) });
	return attendeeIn(entry, written) ?? calledSo(written, entry.identify);
}

function attendeeIn({ meeting, identify }: Entry, written: string): Identity | undefined {
	const found = new Map(rosterIn(meeting).called(written).flatMap((attendee) => identify(attendee) ?? []).map((person) => [person.id, person]));
	return found.size === 1 ? [...found.values()][0] : undefined;
}

/** A meeting's roster serves all of its actions. */
const rosters = new WeakMap<Meeting, Roster>();

function rosterIn(meeting: Meeting): Roster {
	const known = rosters.get(meeting) ?? rosterOf(meeting.attendees);
	rosters.set(meeting, known);
	return known;
}

/** A first name alone is somebody only where `people.yml` says whose it is. */
function calledSo(written: string, identify: Identify): Identity | undefined {
	const person = identify({ name: written });
	if (!person?.address) return undefined;
	return /\s/.test(written.trim()) || spelling(person.name ?? '') !== spelling(written) ? person : undefined;
}

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

/** Meetings that a person was at. */
export function attended({ meetings }: Pick<Person, 'meetings'>): Attendance[] {
	return meetings.filter(({ role }) => role !== 'regrets');
}

interface PersonPlaces {
	/** The last part of each person's address, by id. */
	slugs: ReadonlyMap<string, string>;
	/** All that is to be kept, by slug. */
	keep: ReadonlyMap<string, KeptPerson>;
}

/**
 * The last part of each person's address: the handle in lower case, else from the name. What was given to somebody stays
 * theirs, whoever comes; else handles come first, so that no name takes one, and what is taken gets `-2`.
 */
function placePeople(people: readonly Identity[], kept: readonly KeptPerson[], identify: Identify): PersonPlaces {
	const keep = new Map(kept.map((row) => [row.slug, row]));
	const slugs = new Map<string, string>();
	const owners = new Map(kept.map((row) => [row.slug, identify(writtenAs(row))?.id]));
	const theirs = Map.groupBy(kept.map(({ slug }) => slug).sort((a, b) => a.length - b.length), (name) => owners.get(name));
	const inTurn = people.toSorted((a, b) => Number(!a.handle) - Number(!b.handle) || compare(a.id, b.id));
	for (const person of inTurn) {
		const wanted = partOf(person.handle ?? slug(person.name ?? '')) || 'somebody';
		let own = theirs.get(person.id)?.find((name) => isOf(name, wanted)) ?? wanted;
		for (let n = 2; keep.has(own) && owners.get(own) !== person.id; n++) own = `${wanted}-${n}`;
		slugs.set(person.id, own);
		owners.set(own, person.id);
		keep.set(own, keep.get(own) ?? { slug: own, written: nameIn(person) });
	}
	return { slugs, keep };
}

/** A handle with its `@`, else a name. */
function writtenAs({ written }: KeptPerson): Written {
	return written.startsWith('@') ? { handle: written.slice(1) } : { name: written };
}

/** `ann-lee` and `ann-lee-2` are both of `ann-lee`. */
function isOf(name: string, wanted: string): boolean {
	return name === wanted || (name.startsWith(`${wanted}-`) && /^\d+$/.test(name.slice(wanted.length + 1)));
}

function nameIn({ handle, name }: Identity): string {
	return handle ? `@${handle.toLowerCase()}` : (name ?? '');
}

/** Where people's addresses lead that are no longer anybody's own, those that lead nowhere, and all that is to be kept of them, by slug. */
export function peopleLeads(people: readonly Person[], { keep, identify }: Pick<Known, 'keep' | 'identify'>): { people: { slug: string; person: Person }[]; lost: Lost[]; keep: KeptPerson[] } {
	const led = formerPeople(people, keep, identify);
	const there = new Set([...people, ...led].map(({ slug }) => slug));
	const kept = [...keep.values(), ...led.filter(({ slug }) => !keep.has(slug)).map(({ slug, written }) => ({ slug, written }))];
	return {
		people: led.map(({ slug, person }) => ({ slug, person })),
		lost: kept.filter(({ slug }) => !there.has(slug)).map((row): Lost => ({ what: 'person', ...row })),
		keep: kept.sort((a, b) => compare(a.slug, b.slug)),
	};
}

/** Those under a name or handle that was theirs when the address was given, and those under an old handle. */
function formerPeople(people: readonly Person[], keep: ReadonlyMap<string, KeptPerson>, identify: Identify): { slug: string; person: Person; written: string }[] {
	const own = new Set(people.map(({ slug }) => slug));
	const byId = new Map(people.map((person) => [person.id, person]));
	const kept = [...keep.values()].flatMap((row) => {
		const person = own.has(row.slug) ? undefined : byId.get(identify(writtenAs(row))?.id ?? '');
		return person ? [{ slug: row.slug, person, written: row.written }] : [];
	});
	return [...kept, ...formerSlugs(people).filter(({ slug }) => !keep.has(slug))];
}

/** The last parts of addresses that stood for somebody under a handle they no longer have, and of nobody else now. */
export function formerSlugs(people: readonly Person[]): { slug: string; person: Person; written: string }[] {
	const taken = new Set(people.map(({ slug }) => slug));
	return people.flatMap((person) => person.otherSpellings.flatMap((written) => {
		const slug = partOf(written.slice(1));
		if (!written.startsWith('@') || slug === '' || taken.has(slug)) return [];
		taken.add(slug);
		return [{ slug, person, written }];
	}));
}
