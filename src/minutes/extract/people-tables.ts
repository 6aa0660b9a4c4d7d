import { AWAY_SIGN } from '../layouts/people.ts';
import { type Column, columnNamed, saysThere } from '../layouts/vocabulary.ts';
import type { Attendee, SectionKind } from '../model.ts';
import type { Block, Outline } from '../outline.ts';
import { handleIn } from '../people-lists.ts';
import { parsePerson, type Person } from '../person.ts';
import { positionOf } from '../positions.ts';
import { zoneOf } from './candidates.ts';

/** One stretch of a list, or one row of a table, of people, read. */
export interface ReadPerson {
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

/** The people of tables: those of a section of people, and wherever a heading row has a column of names and one of what only people have. */
export function peopleOfTables(document: Outline): ReadPerson[] {
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

const PEOPLE: ReadonlySet<SectionKind> = new Set(['attendees', 'observers', 'regrets', 'invited']);
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
