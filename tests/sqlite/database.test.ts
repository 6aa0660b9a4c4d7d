import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseOf, tables } from '../../src/exports/sqlite/index.ts';
import { exampleQueries } from '../../src/exports/sqlite/queries.ts';
import { ask } from '../../src/sqlite/ask.ts';
import { sqliteBytes } from '../../src/sqlite/write.ts';
import { NASTY, type Written, written, writtenSample } from '../exports/written.ts';
import { directory } from '../source/directory.ts';

let sample: Written;
let place: string;
let file: DatabaseSync;
beforeAll(async () => {
	sample = await writtenSample();
	place = await mkdtemp(join(tmpdir(), 'minutebook-'));
	await writeFile(join(place, 'archive.sqlite'), await bytesOf(sample));
	file = new DatabaseSync(join(place, 'archive.sqlite'));
});
afterAll(async () => {
	file.close();
	await rm(place, { recursive: true });
});

test('the same archive gives the same bytes, its header included', async () => {
	const again = await written(resolve('content'));
	const [first, second] = [await bytesOf(sample), await bytesOf(again)];
	expect(first.length).toBeGreaterThan(100_000);
	expect(Buffer.compare(first, second)).toBe(0);
});

test('it is whole: no broken page, no reference to a row that is not there', () => {
	expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
	expect(all('PRAGMA foreign_key_check')).toEqual([]);
	for (const { name, search } of tables) if (search) file.exec(`INSERT INTO ${name}_fts (${name}_fts) VALUES ('integrity-check')`);
});

test.each(tables.map((table) => [table.name, table] as const))('%s has the columns that /data/ tells of, and rows', (name, { columns }) => {
	expect(all(`PRAGMA table_info(${name})`).map((column) => column['name'])).toEqual(columns.map((column) => column.name));
	expect(Number(all(`SELECT count(*) AS rows FROM ${name}`)[0]?.['rows'])).toBeGreaterThan(0);
});

test('it holds what the archive does', () => {
	const { archive } = sample;
	const counts = {
		groups: archive.groups.length,
		meetings: archive.meetings.length,
		people: archive.people.length,
		issues: archive.issues.length,
		mentions: archive.issues.flatMap(({ mentions }) => mentions).length,
		actions: archive.actions.length + archive.perhaps.actions.length,
		decisions: archive.meetings.flatMap(({ meeting }) => meeting.decisions).length,
		attendance: archive.meetings.flatMap(({ meeting }) => meeting.attendees).length,
		topics: archive.meetings.flatMap(({ meeting }) => meeting.agenda).length,
	};
	for (const [name, count] of Object.entries(counts)) expect([name, all(`SELECT count(*) AS rows FROM ${name}`)]).toEqual([name, [{ rows: count }]]);
});

test.each(['What meetings noted', 'Notes by their words', 'Issues that more than one group', 'Actions that no line calls done', 'Who came to', 'Meetings and decisions of each year'])('the example “%s …” has an answer in the sample archive', async (title) => {
	const query = exampleQueries(sample.archive).find((other) => other.title.startsWith(title));
	const [answer] = await ask(await databaseOf(sample.archive, sample.site, sample.sourceOf), [query?.sql ?? '']);
	expect(answer?.rows.length).toBeGreaterThan(0);
	expect(answer?.rows.every((row) => row.length === answer.columns.length)).toBe(true);
});

test('the examples run in an archive with next to nothing, and with quotation marks in every name', async () => {
	for (const files of [{ 'tide/2020-01-02.md': '# Tide 2020-01-02\n' }, NASTY]) {
		const { archive, site, sourceOf } = await written(await directory(files));
		const queries = exampleQueries(archive).map(({ sql }) => sql);
		expect(await ask(await databaseOf(archive, site, sourceOf), queries)).toHaveLength(queries.length);
	}
});

test('full-text search finds a word in another form, with or without its accents', () => {
	const found = (words: string) => all(`SELECT count(*) AS hits FROM meetings_fts WHERE meetings_fts MATCH '${words}'`)[0]?.['hits'];
	expect(found('gauges')).toBe(found('gauge'));
	expect(Number(found('gauge'))).toBeGreaterThan(3);
	expect(Number(found('Sandvåg'))).toBeGreaterThan(0);
	expect(found('Sandvåg')).toBe(found('sandvag'));
	expect(all('SELECT title FROM topics_fts WHERE topics_fts MATCH \'datum\' LIMIT 1')).toHaveLength(1);
});

test('an issue is one, however meetings spell its repository', async () => {
	const minutes = (day: string, repo: string) => `# Tide ${day}\n\n## Minutes\n\n### Moon [#1](https://github.com/ebb/${repo}/issues/1)\n\n- DECISION: gauges are read on Mondays\n`;
	const { archive, site, sourceOf } = await written(await directory({ 'tide/2020-01-02.md': minutes('2020-01-02', 'Tides'), 'tide/2020-02-06.md': minutes('2020-02-06', 'tides'), 'tide/2020-03-05.md': minutes('2020-03-05', 'tides') }));
	const database = await databaseOf(archive, site, sourceOf);
	const answers = await ask(database, ['SELECT ref FROM issues', 'SELECT DISTINCT ref FROM topics', 'SELECT DISTINCT refs FROM decisions', 'SELECT DISTINCT ref FROM mentions']);
	expect(answers.map(({ rows }) => rows)).toEqual([[['ebb/tides#1']], [['ebb/tides#1']], [['ebb/tides#1']], [['ebb/tides#1']]]);
});

test('a topic has its notes as they were written', () => {
	const [topic] = all('SELECT topics.notes, meetings.markdown FROM topics JOIN meetings ON meetings.id = meeting_id WHERE length(notes) > 100 LIMIT 1');
	expect(String(topic?.['markdown'])).toContain(String(topic?.['notes']));
});

function all(sql: string): Record<string, unknown>[] {
	return file.prepare(sql).all().map((row) => ({ ...row }));
}

async function bytesOf({ archive, site, sourceOf }: Written): Promise<Uint8Array> {
	return sqliteBytes(await databaseOf(archive, site, sourceOf));
}
