import { AWAY_SIGN } from '../layouts/people.ts';
import type { Attendee, Role, SectionKind, Unread } from '../model.ts';
import type { Block, Outline } from '../outline.ts';
import { bareHandleIn, commaForm, type ListForm, parsePerson, type Person, resembles, splitPeople } from '../person.ts';
import { handleIn, peopleLists, type PeopleLine } from '../people-lists.ts';
import { positionOf, rawOf } from '../positions.ts';
import { peopleOfTables } from './people-tables.ts';

export interface AttendeesFound {
	attendees: Attendee[];
	/** Lines in a list of people that name nobody we could tell. */
	unread: Unread[];
}

const ROLES: Partial<Record<SectionKind, Role>> = { attendees: 'participant', observers: 'observer', regrets: 'regrets', invited: 'participant' };

/**
 * Everybody listed as present, observing or absent, in the order of the page. Teams and placeholders are nobody; who
 * is marked as not there was not; what is not surely a person is returned as unread.
 */
export function extractAttendees(document: Outline): AttendeesFound {
	const lines = peopleLists(document);
	const bare = bareHandlesIn(document, lines);
	const lists = Map.groupBy(lines, ({ list }) => list);
	const read = [...lists.values()].flatMap((list) => readList(document, list, bare));
	const tables = peopleOfTables(document);
	const listed = [...read, ...tables].filter(({ kind }) => kind !== 'invited');
	const hasPeople = listed.some(({ kind, person }) => kind !== 'regrets' && person);
	const order = new Map(document.blocks.map((block, index) => [block, index]));
	const counted = (hasPeople ? listed : [...read, ...tables]).sort((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0));
	const named = new Set(counted.filter(({ person }) => person).map(({ block }) => block));
	const found: AttendeesFound = { attendees: [], unread: [] };
	const labels = new Map<string, Block>();
	for (const { block, kind, person, position, isAway, isLabelled } of counted) {
		const raw = rawOf(document, position);
		const first = labels.get(kind) ?? block;
		if (isLabelled) labels.set(kind, first);
		// Each session of a long meeting says anew who was there.
		if (isLabelled && block !== first && person && found.attendees.some((other) => other.role === ROLES[kind] && isSame(other, person))) continue;
		if (isUnder(block, named) && !(person && isFull(person))) continue;
		if (person) found.attendees.push(attendee(person, isAway ? 'regrets' : (ROLES[kind] ?? 'participant'), position, raw));
		else if (person === undefined) found.unread.push({ of: 'attendee', raw, position });
	}
	return found;
}

/** One stretch of a list of people, read. */
export interface Read {
	block: Block;
	kind: SectionKind;
	/** `undefined`: could not be read; `null`: nobody. */
	person: Readonly<Person> | undefined | null;
	position: Attendee['position'];
	/** It is marked as not there. */
	isAway: boolean;
	/** It stands behind a label. */
	isLabelled?: boolean;
}

function isSame(a: Attendee, b: Person): boolean {
	return a.handle !== undefined && b.handle !== undefined ? a.handle.toLowerCase() === b.handle.toLowerCase() : a.name !== undefined && a.name.toLowerCase() === b.name?.toLowerCase();
}

/** A list's lines, in the light of what they have in common. */
function readList(document: Outline, list: readonly PeopleLine[], bare: ReadonlySet<string>): Read[] {
	const lone = list.filter(({ isLabelled, block }) => !isLabelled && block.kind === 'item');
	const parted = commaForm(lone.map(({ block, start, end }) => block.text.slice(start, end)));
	const hasHandles = lone.some(({ block, start, end }) => block.text.slice(start, end).includes('@') || handleIn(block, start, end) !== undefined);
	const comma = parted === 'first-name' && !hasHandles ? 'as-written' : parted;
	const read = list.flatMap((line): Read[] => {
		const { block, kind, start, end, isLabelled, isAway } = line;
		const text = block.text.slice(start, end);
		const isWhole = comma !== undefined && !isLabelled && block.kind === 'item';
		const stretches = isWhole ? [{ start: 0, end: text.length }] : splitPeople(text, isLabelled);
		return stretches.map((stretch): Read => {
			const [from, to] = [start + stretch.start, start + stretch.end];
			const position = positionOf(document, block, from, to);
			const written = block.text.slice(from, to);
			const form: ListForm = { comma: isWhole ? comma : undefined, bare: bare.has(written) };
			const person = isStruck(block, from, to) ? null : line.roll ? line.roll(written) : parsePerson(written, handleIn(block, from, to), form);
			return { block, kind, person, position, isAway: isAway || AWAY_SIGN.test(written), isLabelled };
		});
	});
	const sure = read.filter(({ person }) => person && !person.doubtful).length;
	const doubtful = read.filter(({ person }) => person?.doubtful && !document.known.person(person.name ?? '')).length;
	const keepsDoubtful = sure >= doubtful || read.every(({ person }) => person !== undefined) || (list.some(({ isLabelled }) => isLabelled) && doubtful > 1 && sure > 0);
	return keepsDoubtful ? read : read.map((one) => (one.person?.doubtful && !document.known.person(one.person.name ?? '') ? { ...one, person: undefined } : one));
}

/** The lines of a document in which a word in brackets is a handle: most such words look like the name beside them, and nobody else has it. */
function bareHandlesIn(document: Outline, lines: readonly PeopleLine[]): Set<string> {
	const found = lines.flatMap(({ block, start, end }) => splitPeople(block.text.slice(start, end)).flatMap((stretch) => {
		const written = block.text.slice(start + stretch.start, start + stretch.end);
		const pair = bareHandleIn(written);
		return pair ? [{ ...pair, written }] : [];
	}));
	const alike = found.filter(({ name, word }) => resembles(name, word) || document.known.person(name)?.handle === word).length;
	if (alike * 2 <= found.length) return new Set();
	return new Set(found.filter(({ word, name }) => !found.some((other) => other.word === word && other.name !== name)).map(({ written }) => written));
}

/** Whether all of a stretch is struck out. */
function isStruck({ marks }: Block, from: number, to: number): boolean {
	return marks.some(({ of, start, end }) => of === 'delete' && start <= from + 1 && end >= to - 1);
}

/** Whether a line is nested under one that names somebody: mostly a note on them. */
function isUnder({ parent }: Block, named: ReadonlySet<Block>): boolean {
	return parent !== undefined && (named.has(parent) || isUnder(parent, named));
}

/** A handle or two to four capitalised words: somebody, wherever it stands in a list of people. */
function isFull({ name, handle }: Person): boolean {
	return handle !== undefined || /^(?:\p{Lu}[^\s]*)(?: \p{Lu}[^\s]*){1,3}$/u.test(name ?? '');
}

function attendee(person: Person, role: Role, position: Attendee['position'], raw: string): Attendee {
	const { name, handle, affiliation, initials } = person;
	return { ...(name && { name }), ...(handle && { handle }), role: role === 'regrets' ? role : (person.role ?? role), ...(affiliation && { affiliation }), ...(initials && { initials }), raw, position };
}
