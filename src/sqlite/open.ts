import type { DatabaseSync } from 'node:sqlite';

/** This Node writes no database: its message says which does. */
export class SqliteError extends Error {
	override name = 'SqliteError';
	// The line says it all, and a build prints a stack trace where there is one.
	override stack = '';
}

/** An empty database at a path, or in memory at `:memory:`. Throws `SqliteError` where Node has no SQLite with full-text search. */
export async function openDatabase(path: string): Promise<DatabaseSync> {
	const sqlite = await import('node:sqlite').catch(() => undefined);
	const database = sqlite && new sqlite.DatabaseSync(path);
	if (database?.prepare('SELECT 1 FROM pragma_module_list WHERE name = \'fts5\'').get()) return database;
	database?.close();
	throw new SqliteError(`Unexpected Node ${process.versions.node} without SQLite's full-text search, expected 22.16 or later for data/archive.sqlite; \`npm install\` without \`--ignore-scripts\` brings one`);
}
