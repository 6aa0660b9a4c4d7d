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
		return queries.map((query) => {
			const statement = file.prepare(query);
			const rows = statement.all().map((row) => Object.values(row).map((value) => (value === null ? '' : String(value))));
			return { columns: statement.columns().map(({ name }) => name), rows };
		});
	} finally {
		file.close();
	}
}
