import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../exports/database.ts';
import { openDatabase } from './open.ts';

/** The bytes of a database file: the same for the same rows, as long as SQLite is. Throws `SqliteError`. */
export async function sqliteBytes(database: Database): Promise<Uint8Array<ArrayBuffer>> {
	const folder = await mkdtemp(join(tmpdir(), 'minutebook-'));
	try {
		const path = join(folder, 'archive.sqlite');
		const file = await openDatabase(path);
		try {
			fill(file, database);
			// Leaves no trace of the order in which pages were taken.
			file.exec('VACUUM');
		} finally {
			file.close();
		}
		return new Uint8Array(await readFile(path));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Writes tables and rows into an empty database. */
export function fill(file: DatabaseSync, { before, tables, after }: Database): void {
	file.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
	for (const statement of before) file.exec(statement);
	for (const { name, rows } of tables) {
		const [first] = rows;
		if (!first) continue;
		const insert = file.prepare(`INSERT INTO ${name} VALUES (${first.map(() => '?').join(', ')})`);
		for (const row of rows) insert.run(...row);
	}
	for (const statement of after) file.exec(statement);
	file.exec('COMMIT');
}
