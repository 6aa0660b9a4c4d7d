import type { Archive, Entry } from '../../archive/model.ts';
import { refKey } from '../../archive/ref.ts';
import { withoutComments } from '../../minutes/comments.ts';
import type { Database } from '../database.ts';
import type { Export } from '../export.ts';
import type { Site } from '../site.ts';
import { actions, owners } from './actions.ts';
import { attendance } from './attendance.ts';
import { decisions } from './decisions.ts';
import { groups } from './groups.ts';
import { issues, mentions } from './issues.ts';
import { meetings } from './meetings.ts';
import { people } from './people.ts';
import { indexesOf, schemaOf, type Source, type Table } from './table.ts';
import { topics } from './topics.ts';

/** Every table, in the order that /data/ tells of them: none before one that it refers to. */
export const tables: readonly Table[] = [groups, meetings, people, attendance, issues, mentions, topics, actions, owners, decisions];

export const sqlite: Export = {
	path: 'data/archive.sqlite',
	type: 'application/vnd.sqlite3',
	describe: 'all of it as one SQLite database, with full-text search',
	async write(archive, site, { sourceOf, sqlite }) {
		return sqlite(() => databaseOf(archive, site, sourceOf));
	},
};

/** The archive as a database; it holds every source at once. */
export async function databaseOf(archive: Archive, site: Site, sourceOf: (entry: Entry) => Promise<string>): Promise<Database> {
	// Positions count from after a byte order mark.
	const texts = new Map<Entry, string>();
	for (const entry of archive.meetings) texts.set(entry, (await sourceOf(entry)).replace(/^\ufeff/, ''));
	const ids = new Map(archive.meetings.map((entry, index) => [entry, index + 1]));
	const refs = new Map(archive.issues.map(({ ref }) => [refKey(ref), ref]));
	const from: Source = {
		archive,
		site,
		idOf: (entry) => ids.get(entry) ?? 0,
		textOf: (entry, start, end) => withoutComments((texts.get(entry) ?? '').slice(start, end)),
		refOf: (written) => refs.get(refKey(written)) ?? null,
	};
	return {
		before: tables.map(schemaOf),
		tables: tables.map(({ name, rows }) => ({ name, rows: rows(from) })),
		after: tables.flatMap(indexesOf),
	};
}
