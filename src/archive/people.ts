import type { Meeting, Owner } from '../minutes/model.ts';
import { type Roster, rosterOf } from '../minutes/roster.ts';
import type { KeptPerson, PersonConfig } from '../source/model.ts';
import type { Addresses } from './address.ts';
import type { ActionOwner, Entry, Identify, Identity, Listed, Written } from './model.ts';
import { compare } from './order.ts';
import { placePeople } from './permalinks/people.ts';
import { plain, spelling } from './spelling.ts';

/** Who is who in an archive. */
export interface Known {
	identify: Identify;
	/** Everybody with a page: who is listed by a meeting, and who owns an action by a handle. */
	everybody: readonly Paged[];
	/** What is to be kept of their addresses, by slug. */
	keep: ReadonlyMap<string, KeptPerson>;
}

export interface Paged extends Identity {
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

/** How names and handles are written with each other. */
interface Usage {
	/** The one handle that a name goes with; undefined where it goes with none or with several. */
	handleOf(name: string): string | undefined;
	/** The name that most meetings give a handle, a full one before a first name alone. */
	nameOf(handle: string): string | undefined;
	/** A handle in the case it is mostly written in. */
	casingOf(handle: string): string;
}

/** From pairs of a name and a handle, oldest first; either may be missing. */
function usageOf(pairs: readonly { name?: string | undefined; handle?: string | undefined }[]): Usage {
	const handles = new Map<string, Tally>();
	const names = new Map<string, Tally>();
	const casings = new Map<string, Tally>();
	for (const { name, handle } of pairs) {
		if (handle) count(casings, spelling(handle), handle);
		if (!handle || !name) continue;
		count(handles, spelling(name), spelling(handle));
		count(names, spelling(handle), name);
	}
	return {
		handleOf(name) {
			const known = handles.get(spelling(name));
			return known?.size === 1 ? best(known) : undefined;
		},
		nameOf: (handle) => best(names.get(spelling(handle)), (name) => FULL.test(name)),
		casingOf: (handle) => best(casings.get(spelling(handle))) ?? handle,
	};
}

/** More than a first name and an initial. */
const FULL = /\s\p{L}[^\s.]+$/u;

/** How often each was written. */
type Tally = Map<string, number>;

function count(tallies: Map<string, Tally>, key: string, written: string): void {
	const tally = tallies.get(key) ?? new Map<string, number>();
	const times = tally.get(written) ?? 0;
	// Put last again: of those that are written as often, the latest is the best.
	tally.delete(written);
	tallies.set(key, tally.set(written, times + 1));
}

function best(tally: Tally | undefined, preferred: (written: string) => boolean = () => true): string | undefined {
	const all = [...(tally ?? [])];
	const some = all.filter(([written]) => preferred(written));
	return (some.length > 0 ? some : all).reduce<{ written?: string; times: number }>((most, [written, times]) => (times >= most.times ? { written, times } : most), { times: 0 }).written;
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
