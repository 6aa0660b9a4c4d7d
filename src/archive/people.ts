import type { KeptPerson, PersonConfig } from '../source/model.ts';
import type { Addresses } from './address.ts';
import type { Entry, Identify, Identity, Listed, Written } from './model.ts';
import { compare } from './order.ts';
import { placePeople } from './permalinks/people.ts';
import { plain, spelling } from './spelling.ts';
import { usageOf } from './usage.ts';

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
