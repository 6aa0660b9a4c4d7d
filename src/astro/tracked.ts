import { hash } from 'node:crypto';
import type { Archive, Entry, Group, Identify, IssueStory, Person, Repo, Written } from '../archive/model.ts';

/** What tells which facts of an archive were read while something was made from it, and whether they are still the same. */
export interface Tracker {
	/** Runs, and tells by name what was read meanwhile. */
	during<Value>(run: () => Promise<Value>): Promise<{ value: Value; read: string[] }>;
	/** Names what a fact is now; nothing where there is no such fact any more. */
	digestOf(name: string): string | undefined;
	/** Names what something is made of: the parts of an archive that are in it count by their address alone. */
	nameOf(value: unknown): string;
}

/** Pages are made by another copy of this module than the one that asks what they read. */
const HELD = Symbol.for('minutebook.tracker');
const held = globalThis as { [HELD]?: State };

interface State extends Tracker {
	/** What is read now, while something is made. */
	reading?: Set<string> | undefined;
	maps: Map<string, ReadonlyMap<string, unknown>>;
	getters: Record<string, (this: Tracked) => unknown>;
}

/** What a part keeps beside its facts: its own address in the archive, its facts, and how each of them is called. */
const PART = Symbol.for('minutebook.part');
interface Part {
	id: string;
	facts: Record<string, unknown>;
	names: Record<string, string>;
}
type Tracked = { [PART]?: Part };

/** Reading a fact that a part has not is reading, too. */
type Optional<Type> = { [Key in keyof Type as undefined extends Type[Key] ? Key : never]-?: true };
const OPTIONAL = {
	archive: { description: true, face: true, pages: true, repo: true, isCorrected: true, synonyms: true, federation: true } satisfies Optional<Archive>,
	entry: { provenance: true, part: true, date: true, ahead: true, carried: true, agendaFile: true, previous: true, next: true } satisfies Optional<Entry>,
	group: { repo: true, language: true, silence: true } satisfies Optional<Group>,
	person: { handle: true, name: true } satisfies Optional<Person>,
	story: { title: true } satisfies Optional<IssueStory>,
	repo: {} satisfies Optional<Repo>,
};
/** Facts of a meeting that its file, and what it was read with, decide alone: `html` names all of that. */
const READ = new Set(['meeting', 'findings', 'quotes', 'print']);
/** More than this are as good as the whole archive. */
const MANY = 4000;
const ALL = 'all';

/** The tracker of the archive that pages are made from in this process; none before there is one. */
export function tracker(): Tracker | undefined {
	return held[HELD];
}

/**
 * Has an archive, which is changed for it, tell what is read of it: each meeting, group, person, issue and repository,
 * and the archive itself, is a part, and each of its properties a fact. `all` names everything that the archive is made of.
 */
export function track(archive: Archive, all: unknown): Archive {
	const { identify } = archive;
	const parts = new Map<string, Tracked>();
	const whole = digest(all);
	/** Each is asked for when a build begins to make files, and again when it keeps what they were made from. */
	const digests = new Map<string, string>();
	const digestNow = (name: string): string | undefined => {
		const [id = '', fact = ''] = partedAt(name, name.indexOf('\t'));
		const map = state.maps.get(id);
		if (map) return digest(map.get(fact));
		const part = parts.get(id)?.[PART];
		if (!part) return undefined;
		if (fact.startsWith(IDENTIFY)) return digest(identify(JSON.parse(fact.slice(IDENTIFY.length)) as Written));
		return READ.has(fact) && 'html' in part.facts ? String(part.facts['html']) : digest(part.facts[fact]);
	};
	const state: State = {
		maps: new Map(),
		getters: {},
		async during(run) {
			const outer = state.reading;
			const reading = (state.reading = new Set<string>());
			try {
				const value = await run();
				return { value, read: reading.has(ALL) || reading.size > MANY ? [ALL] : [...reading] };
			} finally {
				state.reading = outer;
			}
		},
		digestOf(name) {
			if (name === ALL) return whole;
			const before = digests.get(name);
			if (before !== undefined) return before;
			const now = digestNow(name);
			if (now !== undefined) digests.set(name, now);
			return now;
		},
		nameOf: digest,
	};
	const asked = askedOf(identify, state);
	const add = (id: string, part: object, optional: Readonly<Record<string, true>>) => {
		parts.set(id, part as Tracked);
		watch(part, id, optional, state);
	};
	for (const entry of archive.meetings) entry.identify = asked;
	archive.identify = asked;
	const { meetings, groups, people, issues, repos } = archive;
	add('archive', archive, OPTIONAL.archive);
	for (const entry of meetings) add(entry.address, entry, OPTIONAL.entry);
	for (const group of groups) add(group.address, group, OPTIONAL.group);
	for (const person of people) add(person.address, person, OPTIONAL.person);
	for (const story of issues) add(story.address, story, OPTIONAL.story);
	for (const repo of repos) add(repo.address, repo, OPTIONAL.repo);
	if (parts.size !== 1 + meetings.length + groups.length + people.length + issues.length + repos.length) throw new Error('Expected each part of an archive to have an address of its own');
	held[HELD] = state;
	return archive;
}

/** A map that can only be asked. */
export type Asked<Value> = Pick<ReadonlyMap<string, Value>, 'get'>;

/** A map over parts of the archive, by a name of its own, of which each key is a fact: it can be asked, and nothing else. */
export function trackedMap<Value>(name: string, map: ReadonlyMap<string, Value>): Asked<Value> {
	held[HELD]?.maps.set(name, map);
	return {
		get(key) {
			held[HELD]?.reading?.add(`${name}\t${key}`);
			return map.get(key);
		},
	};
}

/** Makes something that more than one page is made from: what is read for it is nothing that the one at hand is made of. */
export function untracked<Value>(make: () => Value): Value {
	const state = held[HELD];
	const outer = state?.reading;
	if (state) state.reading = undefined;
	try {
		return make();
	} finally {
		if (state) state.reading = outer;
	}
}

/** Says that what is being made is made of the whole archive. */
export function allRead(): void {
	held[HELD]?.reading?.add(ALL);
}

/** Puts a fact's own name where each of them is read. */
function watch(part: object, id: string, optional: Readonly<Record<string, true>>, state: State): void {
	const facts: Part['facts'] = {};
	Object.defineProperty(part, PART, { value: { id, facts, names: {} } satisfies Part });
	for (const fact of Object.keys(part)) {
		if (fact === 'identify') continue;
		facts[fact] = (part as Record<string, unknown>)[fact];
		Object.defineProperty(part, fact, { enumerable: true, get: getterOf(fact, state) });
	}
	for (const fact of Object.keys(optional)) if (!(fact in part)) Object.defineProperty(part, fact, { enumerable: false, get: getterOf(fact, state) });
}

/** One for all parts that have a fact of that name: an object each with functions of its own would be slow. */
function getterOf(fact: string, state: State): (this: Tracked) => unknown {
	return (state.getters[fact] ??= function (this: Tracked) {
		const part = this[PART];
		if (!part) return undefined;
		if (state.reading) state.reading.add((part.names[fact] ??= `${part.id}\t${fact}`));
		return part.facts[fact];
	});
}

function askedOf(identify: Identify, state: State): Identify {
	return (written) => {
		const { handle, name } = written;
		state.reading?.add(`archive\t${IDENTIFY}${JSON.stringify({ ...(handle && { handle }), ...(name && { name }) })}`);
		return identify(written);
	};
}

/** Before whom the archive was asked for. */
const IDENTIFY = 'identify ';

/** A fact of no more characters is named by itself. */
const SHORT = 60;

function digest(value: unknown): string {
	// Most facts are a word, a number or another part: that is its own name.
	if (typeof value !== 'object' || value === null || PART in value) {
		const text = JSON.stringify(byAddress('', value)) ?? '';
		if (text.length <= SHORT) return `=${text}`;
	}
	return hash('sha256', JSON.stringify(value, byAddress) ?? '', 'base64url').slice(0, 16);
}

/** A part stands for itself; what JSON cannot say is said otherwise, or refused, lest two things have one name. */
function byAddress(_key: string, value: unknown): unknown {
	if (typeof value === 'function') throw new Error('Unexpected function among the facts of an archive, expected what JSON can say; leave it out in `src/astro/tracked.ts`');
	if (typeof value !== 'object' || value === null) return value;
	const part = (value as Tracked)[PART];
	if (part) return `\0${part.id}`;
	if (value instanceof Map) return { map: [...(value as Map<unknown, unknown>)] };
	if (value instanceof Set) return { set: [...(value as Set<unknown>)] };
	return value;
}

function partedAt(text: string, at: number): [string, string] {
	return [text.slice(0, at), text.slice(at + 1)];
}
