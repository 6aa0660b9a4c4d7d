import { parsePersonUrl } from '../github.ts';
import { AWAY_SIGN, PEOPLE, SIGNS } from '../layouts/people.ts';
import { type Column, columnNamed, saysThere } from '../layouts/vocabulary.ts';
import { isFirstName } from '../lexicon.ts';
import type { Attendee, Role, SectionKind, Unread } from '../model.ts';
import { type Block, orderOf, type Outline, zoneOf } from '../outline.ts';
import { bareHandleIn, clean, type ListForm, MENTION, MENTIONS, nameIs, parsePerson, type Person, resembles, splitPeople, words } from '../person.ts';
import { handleIn, peopleLists, type PeopleLine } from '../people-lists.ts';
import { positionOf, rawOf } from '../positions.ts';
import { covering } from '../stretches.ts';

export interface AttendeesFound {
	attendees: Attendee[];
	/** Lines in a list of people that name nobody we could tell. */
	unread: Unread[];
}

/** One stretch of a list, or one row of a table, of people, read. */
interface ReadPerson {
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
	const order = orderOf(document);
	const counted = (hasPeople ? listed : [...read, ...tables]).sort((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0));
	const named = new Set(counted.filter(({ person }) => person).map(({ block }) => block));
	const found: AttendeesFound = { attendees: [], unread: [] };
	const labels = new Map<string, Block>();
	const known = new Map<Role | undefined, Listed>();
	for (const { block, kind, person, position, isAway, isLabelled } of counted) {
		const raw = rawOf(document, position);
		const first = labels.get(kind) ?? block;
		if (isLabelled) labels.set(kind, first);
		// Each session of a long meeting says anew who was there.
		if (isLabelled && block !== first && person && known.get(ROLES[kind])?.has(person)) continue;
		if (isUnder(block, named) && !(person && isFull(person))) continue;
		if (person) {
			const listed = attendee(person, isAway ? 'regrets' : (ROLES[kind] ?? 'participant'), position, raw);
			const same = known.get(listed.role) ?? listedOf();
			known.set(listed.role, same.add(listed));
			found.attendees.push(listed);
		}
		else if (person === undefined) found.unread.push({ of: 'attendee', raw, position });
	}
	return { ...found, attendees: withoutSharedInitials(found.attendees) };
}

/** `(TSC)` behind several names, or behind one whose letters it could be, is where they are from and nobody's initials. */
function withoutSharedInitials(attendees: Attendee[]): Attendee[] {
	const people = new Map<string, Set<string>>();
	for (const { affiliation, initials, name, handle } of attendees) {
		for (const letters of new Set([initials, affiliation])) if (letters) people.set(letters, (people.get(letters) ?? new Set()).add(handle ?? name ?? ''));
	}
	return attendees.map((attendee) => {
		const { initials = '', ...rest } = attendee;
		return (people.get(initials)?.size ?? 0) < 2 ? attendee : { ...rest, affiliation: [rest.affiliation, initials].filter(Boolean).join('/') };
	});
}

/** Who is listed by now. */
interface Listed {
	add(person: Pick<Person, 'name' | 'handle'>): Listed;
	/** By handle; by name where one of the two has none. */
	has(person: Pick<Person, 'name' | 'handle'>): boolean;
}

function listedOf(): Listed {
	const [handles, names, bareNames] = [new Set<string>(), new Set<string>(), new Set<string>()];
	const listed: Listed = {
		add({ name, handle }) {
			if (handle !== undefined) handles.add(handle.toLowerCase());
			if (name !== undefined) names.add(name.toLowerCase());
			if (name !== undefined && handle === undefined) bareNames.add(name.toLowerCase());
			return listed;
		},
		has({ name, handle }) {
			if (handle !== undefined && handles.has(handle.toLowerCase())) return true;
			return name !== undefined && (handle === undefined ? names : bareNames).has(name.toLowerCase());
		},
	};
	return listed;
}

/** A stretch, with what a second link says beside somebody's own in brackets: `[Ina Marlow](https://github.com/…) [Ebb Ltd](https://…)`. */
function withAsides({ text, links }: Block, from: number, to: number): string {
	const written = text.slice(from, to);
	if (links.length < 2) return written;
	const own = links.filter(({ start, end }) => start >= from && end <= to);
	if (own.length < 2 || parsePersonUrl(own[0]?.url ?? '') === undefined) return written;
	return own.slice(1).filter(({ url, start }) => parsePersonUrl(url) === undefined && text[start - 1] !== '(')
		.reduceRight((left, { start, end }) => `${left.slice(0, start - from)}(${left.slice(start - from, end - from)})${left.slice(end - from)}`, written);
}

/** A list's lines, in the light of what they have in common. */
function readList(document: Outline, list: readonly PeopleLine[], bare: ReadonlySet<string>): ReadPerson[] {
	const lone = list.filter(({ isLabelled, block }) => !isLabelled && block.kind === 'item');
	const parted = commaForm(lone.map(({ block, start, end }) => block.text.slice(start, end)));
	const hasHandles = lone.some(({ block, start, end }) => block.text.slice(start, end).includes('@') || handleIn(block, start, end) !== undefined);
	const comma = parted === 'first-name' && !hasHandles ? 'as-written' : parted;
	const read = list.flatMap((line): ReadPerson[] => {
		const { block, kind, start, end, isLabelled, isAway } = line;
		const text = block.text.slice(start, end);
		const isWhole = comma !== undefined && !isLabelled && block.kind === 'item';
		const isStruck = struckIn(block);
		const stretches = isWhole ? [{ start: 0, end: text.length }] : splitPeople(text, isLabelled);
		return stretches.map((stretch): ReadPerson => {
			const [from, to] = [start + stretch.start, start + stretch.end];
			const position = positionOf(document, block, from, to);
			const written = withAsides(block, from, to);
			const form: ListForm = { comma: isWhole ? comma : undefined, bare: bare.has(written) };
			const person = isStruck(from + 1, to - 1) ? null : line.roll ? line.roll(written) : parsePerson(written, handleIn(block, from, to), form);
			return { block, kind, person, position, isAway: isAway || AWAY_SIGN.test(written), isLabelled };
		});
	});
	const sure = read.filter(({ person }) => person && !person.doubtful).length;
	const doubtful = read.filter(({ person }) => person?.doubtful && !document.known.person(person.name ?? '')).length;
	const keepsDoubtful = sure >= doubtful || read.every(({ person }) => person !== undefined) || (list.some(({ isLabelled }) => isLabelled) && doubtful > 1 && sure > 0);
	return keepsDoubtful ? read : read.map((one) => (one.person?.doubtful && !document.known.person(one.person.name ?? '') ? { ...one, person: undefined } : one));
}

/** What the commas of a list with one line for each person part: names and companies, last and first names, or several people. */
function commaForm(lines: readonly string[]): ListForm['comma'] {
	const pairs = lines.filter((line) => COMMA.test(line)).flatMap((line): [string, string][] => {
		const flat = line.replace(SIGNS, ' ').replace(/[([][^()[\]]{0,80}[)\]]/g, ' ').replace(MENTIONS, ' ').trim();
		const [a = '', b, ...more] = flat.split(COMMA).map(clean);
		return b && more.length === 0 ? [[a, b]] : [];
	});
	const hasHandle = lines.length === 1 && MENTION.test(lines[0] ?? '');
	if (pairs.length * 2 <= lines.length || (pairs.length < 2 && !hasHandle)) return undefined;
	const turned = pairs.filter(([last, first]) => words(last).length <= 3 && words(first).length <= 2 && nameIs(first) !== 'no' && nameIs(last) !== 'no');
	const [firstNames, lastNames] = [pairs.filter(([, b]) => isFirstName(words(b)[0] ?? '')).length, pairs.filter(([a]) => isFirstName(words(a)[0] ?? '')).length];
	if (turned.length * 2 > pairs.length && pairs.filter(([a, b]) => words(a).length > 1 && words(b).length > 1).length * 2 < pairs.length && firstNames > lastNames) return 'first-name';
	const both = pairs.filter(([, b]) => words(b).length > 1 && isFirstName(words(b)[0] ?? '') && nameIs(b) === 'sure').length;
	return both * 2 >= pairs.length || pairs.length < 2 ? undefined : 'company';
}

const COMMA = /[,，]/;

/** The lines of a document in which a word in brackets is a handle: most such words look like the name beside them, and nobody else has it. */
function bareHandlesIn(document: Outline, lines: readonly PeopleLine[]): Set<string> {
	const found = lines.flatMap(({ block, start, end }) => splitPeople(block.text.slice(start, end)).flatMap((stretch) => {
		const written = block.text.slice(start + stretch.start, start + stretch.end);
		const pair = bareHandleIn(written);
		return pair ? [{ ...pair, written }] : [];
	}));
	const alike = found.filter(({ name, word }) => resembles(name, word) || document.known.person(name)?.handle === word).length;
	if (alike * 2 <= found.length) return new Set();
	const owners = Map.groupBy(found, ({ word }) => word);
	const shared = new Set([...owners].flatMap(([word, them]) => (them.some(({ name }) => name !== them[0]?.name) ? [word] : [])));
	return new Set(found.filter(({ word }) => !shared.has(word)).map(({ written }) => written));
}

/** The people of tables: those of a section of people, and wherever a heading row has a column of names and one of what only people have. */
function peopleOfTables(document: Outline): ReadPerson[] {
	const tables = Map.groupBy(document.blocks.filter(({ kind }) => kind === 'row'), (row) => row.header ?? row);
	return [...tables].flatMap(([header, rows]) => {
		const section = header.path.at(-1)?.kind;
		const columns = header.text.split('\t').map((cell) => columnNamed(cell));
		const isNamed = columns.some((column) => NAMING.has(column));
		if (section !== undefined && PEOPLE.has(section)) return readTable(document, isNamed ? rows.filter((row) => row !== header) : rows, isNamed ? columns : undefined, section);
		const isOfPeople = isNamed && columns.some((column) => column && OF_PEOPLE.has(column)) && NO_TOPIC_YET.has(zoneOf(header.path));
		return isOfPeople ? readTable(document, rows.filter((row) => row !== header), columns, 'attendees') : [];
	});
}

const NAMING: ReadonlySet<Column | undefined> = new Set(['name', 'first', 'last', 'handle']);
const OF_PEOPLE: ReadonlySet<Column> = new Set(['handle', 'affiliation', 'initials', 'attended', 'last']);
const NO_TOPIC_YET: ReadonlySet<SectionKind> = new Set(['title', 'links', 'procedure']);

function readTable(document: Outline, rows: readonly Block[], columns: readonly (Column | undefined)[] | undefined, kind: SectionKind): ReadPerson[] {
	const attended = columns?.indexOf('attended') ?? -1;
	const isTicked = attended >= 0 && rows.some((row) => isThere(row.text.split('\t')[attended] ?? '') === true);
	return rows.flatMap((row): ReadPerson[] => {
		const cells = row.text.split('\t').map((cell) => cell.trim());
		if (cells.every((cell) => cell === '')) return [];
		const person = columns ? fromCells(row, cells, columns) : fromRow(row, cells);
		const there = attended < 0 ? undefined : isThere(cells[attended] ?? '');
		const isAway = there === false || (isTicked && there === undefined && cells[attended] === '');
		return [{ block: row, kind, person, position: positionOf(document, row), isAway }];
	});
}

function isThere(cell: string): boolean | undefined {
	if (AWAY_SIGN.test(cell)) return false;
	return /[✓✔✅☑+]|\[x\]|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):/iu.test(cell) ? true : saysThere(cell);
}

/** A table whose columns nobody named. */
function fromRow(row: Block, cells: readonly string[]): ReadPerson['person'] {
	return parsePerson(cells.filter(Boolean).join(' '), handleIn(row));
}

function fromCells(row: Block, cells: readonly string[], columns: readonly (Column | undefined)[]): ReadPerson['person'] {
	const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
	const [first, last] = [cell('first'), cell('last')];
	const name = first ? `${first} ${last || cell('name')}`.trim() : cell('name') || last;
	const handle = cell('handle').replace(/^@/, '');
	const role = cell('role');
	const written = [name, handle && /^[\w-]{1,39}$/.test(handle) ? `@${handle}` : '', role && `(${role})`].filter(Boolean).join(' ');
	const person: Readonly<Person> | undefined | null = parsePerson(written, handle ? undefined : handleOfName(row, cells, columns));
	if (!person) return name === '' && handle === '' ? null : person;
	const affiliation = cell('affiliation') || person.affiliation;
	const initials = cell('initials');
	return { ...person, ...(affiliation && { affiliation }), ...(/^\p{L}{2,4}$/u.test(initials) && { initials }) };
}

/** Whose page the link in the column of names leads to. */
function handleOfName(row: Block, cells: readonly string[], columns: readonly (Column | undefined)[]): string | undefined {
	return cells.length === columns.length ? handleIn(row) : undefined;
}

/** Asks whether all of a stretch is struck out. */
function struckIn({ marks }: Block): (start: number, end: number) => boolean {
	return covering(marks.filter(({ of }) => of === 'delete'));
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
