import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Database } from '../exports/database.ts';
import { openDatabase } from './open.ts';
import { fill } from './write.ts';

/** What a query answers: its columns, and rows as text. */
export interface Answer {
	columns: string[];
	rows: string[][];
}

/** The answers of a database, made in memory, to these queries, in their order. Throws `SqliteError`. */
export async function ask(database: Database, queries: readonly string[]): Promise<Answer[]> {
	const file = await openDatabase(':memory:');
	try {
		fill(file, database);
		return answersOf(file, queries);
	} finally {
		file.close();
	}
}

/** The same, of a database that was written, by its bytes. */
export async function askFile(bytes: Uint8Array, queries: readonly string[]): Promise<Answer[]> {
	const folder = await mkdtemp(join(tmpdir(), 'minutebook-'));
	try {
		const path = join(folder, 'archive.sqlite');
		await writeFile(path, bytes);
		const file = await openDatabase(path);
		try {
			return answersOf(file, queries);
		} finally {
			file.close();
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function answersOf(file: DatabaseSync, queries: readonly string[]): Answer[] {
	return queries.map((query) => {
		const statement = file.prepare(query);
		const rows = statement.all().map((row) => Object.values(row).map((value) => (value === null ? '' : String(value))));
		return { columns: statement.columns().map(({ name }) => name), rows };
	});
}
