import type { Archive, Entry } from '../../archive/model.ts';
import type { Site } from '../site.ts';

export type Value = string | number | null;

/** A table of the database: what /data/ says of it, and its rows. */
export interface Table {
	name: string;
	/** What a row is. */
	describe: string;
	columns: readonly Column[];
	/** Columns of text that `<name>_fts` makes searchable; the table has an `id` then. */
	search?: readonly string[];
	/** Columns by which rows are often looked up. */
	index?: readonly string[];
	/** In an order that the archive alone decides; a value for each column. */
	rows(from: Source): Value[][];
}

export interface Column {
	name: string;
	/** In SQL, with what it refers to. */
	type: string;
	describe?: string;
}

/** What rows are made of. */
export interface Source {
	archive: Archive;
	site: Site;
	/** A meeting's id within this database. */
	idOf(entry: Entry): number;
	/** The minutes of a meeting as Markdown, or what stands from one offset to another; without comments. */
	textOf(entry: Entry, start?: number, end?: number): string;
	/** A reference as the table of issues has it, however it is spelt; none where the table has not. */
	refOf(written: string): string | null;
}

/** The statement that makes a table. */
export function schemaOf({ name, columns }: Table): string {
	return `CREATE TABLE ${name} (\n${columns.map((column) => `\t${column.name} ${column.type}`).join(',\n')}\n)`;
}

/** The statements that make a table's rows quick to find, once they are there. */
export function indexesOf({ name, index = [], search }: Table): string[] {
	const indexes = index.map((column) => `CREATE INDEX ${name}_${column} ON ${name} (${column})`);
	if (!search) return indexes;
	return [
		...indexes,
		`CREATE VIRTUAL TABLE ${name}_fts USING fts5(${search.join(', ')}, content='${name}', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2')`,
		`INSERT INTO ${name}_fts (${name}_fts) VALUES ('rebuild')`,
		`INSERT INTO ${name}_fts (${name}_fts) VALUES ('optimize')`,
	];
}
