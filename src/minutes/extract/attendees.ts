import { headingKind } from '../sections.ts';
import { parsePersonUrl } from '../github.ts';
import { COLUMNS, PROSE } from '../layouts/people.ts';
import type { Attendee, Role, SectionKind, Unread } from '../model.ts';
import type { Block, Outline } from '../outline.ts';
import { positionOf, rawOf } from '../positions.ts';
import { parsePerson, type Person, splitPeople } from '../person.ts';

export interface AttendeesFound {
	attendees: Attendee[];
	/** Lines in a list of people that name nobody we could tell. */
	unread: Unread[];
}

const ROLES: Partial<Record<SectionKind, Role>> = { attendees: 'participant', observers: 'observer', regrets: 'regrets', invited: 'participant' };

/** Everybody listed as present, observing or absent, in the order of the page. Teams and placeholders are nobody. */
export function extractAttendees(document: Outline): AttendeesFound {
	const found: AttendeesFound = { attendees: [], unread: [] };
	const lists = withLabels(document.blocks.flatMap((block) => listAt(block)));
	const listed = lists.filter(({ kind }) => kind !== 'invited');
	const people = new Map(lists.map((list) => [list, list.block.kind === 'row' ? [] : peopleOf(document, list.block, list.start)]));
	const hasPeople = listed.some((list) => list.kind !== 'regrets' && (list.block.kind === 'row' || people.get(list)?.some(({ person }) => person)));
	const named = new Set(listed.filter((list) => people.get(list)?.some(({ person }) => person)).map(({ block }) => block));
	let columns: Column[] | undefined;
	let afterRow = false;
	for (const list of hasPeople ? listed : lists) {
		const { block, kind } = list;
		const role = ROLES[kind] ?? 'participant';
		if (block.kind === 'row') {
			const header = afterRow ? undefined : columnsOf(block);
			if (!afterRow) columns = header;
			afterRow = true;
			if (header) continue;
			addRow(document, block, columns, role, found);
			continue;
		}
		afterRow = false;
		const note = isUnder(block, named);
		for (const { person, position } of people.get(list) ?? []) {
			const raw = rawOf(document, position);
			if (note && !(person && isFull(person))) continue;
			if (person) found.attendees.push(attendee(person, role, position, raw));
			else if (person === undefined) found.unread.push({ of: 'attendee', raw, position });
		}
	}
	return found;
}

/** Whether a line is nested under one that names somebody: mostly a note on them. */
function isUnder({ parent }: Block, named: ReadonlySet<Block>): boolean {
	return parent !== undefined && (named.has(parent) || isUnder(parent, named));
}

/** A handle or two to four capitalised words: somebody, wherever it stands in a list of people. */
function isFull({ name, handle }: Person): boolean {
	return handle !== undefined || /^(?:\p{Lu}[^\s]*)(?: \p{Lu}[^\s]*){1,3}$/u.test(name ?? '');
}

/** A bullet that says `Observers` makes observers of those listed after it. */
function withLabels(lists: readonly PeopleBlock[]): PeopleBlock[] {
	let label: { kind: SectionKind; section: unknown } | undefined;
	return lists.flatMap((list) => {
		const { block } = list;
		const section = block.path.at(-1);
		const kind = block.kind === 'item' && block.nested === 0 && block.text.length < 30 ? headingKind(block.text) : 'topic';
		if (kind !== 'topic' && ROLES[kind]) {
			label = { kind, section };
			return [];
		}
		return [label && label.section === section && block.kind === 'item' ? { ...list, kind: label.kind } : list];
	});
}

interface PeopleBlock {
	block: Block;
	kind: SectionKind;
	/** Where in the text the people start. */
	start: number;
}

/** A label with the people on its own line: `Present: A, B`. */
const INLINE_LABEL = /^[\s*_]*(\p{L}[\p{L} ]{3,29}?)[\s*_]*:[\s*_]*(?=[^\s*_])/u;

function listAt(block: Block): PeopleBlock[] {
	if (block.starts) {
		const kind = block.starts.kind;
		const [first = ''] = block.text.split('\n');
		return first.length < block.text.length && ROLES[kind] ? [{ block, kind, start: first.length + 1 }] : [];
	}
	if (block.opens) return [];
	const label = block.path.length <= 2 && /^[^:\n]{4,40}:/.test(block.text) && INLINE_LABEL.exec(block.text);
	const labelled = label && headingKind(label[1] ?? '');
	if (label && labelled && ROLES[labelled]) return [{ block, kind: labelled, start: label[0].length }];
	const inner = block.path.at(-1)?.kind;
	return inner && ROLES[inner] && block.kind !== 'heading' ? [{ block, kind: inner, start: 0 }] : [];
}

interface Found {
	/** `undefined`: could not be read; `null`: nobody. */
	person: Person | undefined | null;
	position: Attendee['position'];
}

function peopleOf(document: Outline, block: Block, from: number): Found[] {
	if (isProse(block, from)) return [];
	return splitPeople(block.text.slice(from)).map((stretch) => {
		const [start, end] = [from + stretch.start, from + stretch.end];
		return { person: parsePerson(block.text.slice(start, end), handleIn(block, start, end)), position: positionOf(document, block, start, end) };
	});
}

/** Whose page a link within a stretch of a block leads to. */
function handleIn({ links, text }: Block, from = 0, to = text.length): string | undefined {
	for (const { url, start, end } of links) {
		const handle = start >= from && end <= to ? parsePersonUrl(url) : undefined;
		if (handle !== undefined) return handle;
	}
	return undefined;
}

/** A paragraph of sentences among the people: how to join, what is recorded. */
function isProse(block: Block, from: number): boolean {
	if (block.kind !== 'paragraph' || block.links.some(({ url }) => parsePersonUrl(url))) return false;
	const lines = block.text.slice(from).split('\n');
	if (lines.length === 1 && REMARK.test(lines[0] ?? '')) return true;
	return lines.every((line) => !line.includes('@')) && lines.some((line) => line.split(/\s+/).length > 6 && PROSE.test(line));
}

/** One sentence, no name in it but where it starts: `We had quorum.` */
const REMARK = /^\s*\p{L}+(?: \p{Ll}[\p{L}'’-]*)+[.!]\s*$/u;

function attendee(person: Person, role: Role, position: Attendee['position'], raw: string): Attendee {
	const { name, handle, affiliation } = person;
	return { ...(name && { name }), ...(handle && { handle }), role: person.role ?? role, ...(affiliation && { affiliation }), raw, position };
}

type Column = (typeof COLUMNS)[number][0] | undefined;

function columnsOf(row: Block): Column[] | undefined {
	const columns = row.text.split('\t').map((cell) => COLUMNS.find(([, pattern]) => pattern.test(cell.trim()))?.[0]);
	return columns.some((column) => column === 'name' || column === 'handle') ? columns : undefined;
}

function addRow(document: Outline, row: Block, columns: Column[] | undefined, role: Role, found: AttendeesFound): void {
	const position = positionOf(document, row);
	const raw = rawOf(document, position);
	const cells = row.text.split('\t');
	const cell = (name: Column) => cells[columns?.indexOf(name) ?? -1]?.trim();
	const text = columns
		? [cell('name'), handleCell(cell('handle')), cell('role') && `(${cell('role')})`].filter(Boolean).join(' ')
		: cells.join(' ');
	const person = parsePerson(text, columns ? undefined : handleIn(row));
	const affiliation = cell('affiliation') || person?.affiliation;
	if (person) found.attendees.push(attendee({ ...person, ...(affiliation && { affiliation }) }, role, position, raw));
	else if (person === undefined && text.trim() !== '') found.unread.push({ of: 'attendee', raw, position });
}

function handleCell(text: string | undefined): string | undefined {
	return text && `@${text.replace(/^@/, '')}`;
}
