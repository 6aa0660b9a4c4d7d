import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import ICAL from 'ical.js';
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseOf, tables } from '../../src/exports/sqlite/index.ts';
import { sqliteBytes } from '../../src/sqlite/write.ts';
import { hostileArchive } from '../site/hostile.ts';
import { find, judge } from './relax-ng.ts';
import { type Written, written } from './written.ts';

let archive: Awaited<ReturnType<typeof hostileArchive>>;
let hostile: Written;
beforeAll(async () => {
	archive = await hostileArchive();
	hostile = await written(archive.root);
});
afterAll(() => archive.remove());

/** The files of a kind, by how their path ends; there are some. */
function ending(end: string): [string, string][] {
	const files = [...hostile.files].filter(([path]) => path.endsWith(end));
	expect(files.length, end).toBeGreaterThan(0);
	return files;
}

test('every feed, the sitemap and the search description of a hostile archive are valid by their grammars', () => {
	expect(ending('.atom').map(([path, text]) => [path, judge('atom', text)]).filter(([, wrong]) => wrong)).toEqual([]);
	expect(judge('sitemap', hostile.files.get('sitemap.xml') ?? '')).toBe('');
	expect(judge('opensearch', hostile.files.get('opensearch.xml') ?? '')).toBe('');
	for (const [, text] of ending('.atom')) expect(find(text, '//@href').filter((href) => !href.startsWith('https://minutes.example.org/'))).toEqual([]);
});

test('every badge is a picture without scripts and without anything from elsewhere', () => {
	for (const [path, text] of ending('.svg')) {
		using document = XmlDocument.fromString(text);
		const names = document.find('//*').map((node) => ('name' in node ? node.name : ''));
		expect([...new Set(names)].sort(), path).toEqual(['clipPath', 'g', 'rect', 'svg', 'text', 'title']);
		expect(document.find('//@*[contains(., ":") or starts-with(name(), "on")]').map((node) => node.content), path).toEqual([]);
	}
});

test('every calendar reads back, each event with its address', () => {
	for (const [path, text] of ending('.ics')) {
		const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
		expect(events.length, path).toBeGreaterThan(0);
		expect(events.map((event) => String(event.getFirstPropertyValue('url'))).filter((url) => !url.startsWith('https://minutes.example.org/')), path).toEqual([]);
		expect(text.split('\r\n').filter((line) => /[\n\r]/.test(line) || Buffer.byteLength(line) > 75), path).toEqual([]);
	}
});

test('every JSON file keeps to its schema', () => {
	const schemas = ending('.schema.json').map(([, text]) => JSON.parse(text) as { $id: string });
	const ajv = new Ajv2020({ strict: true });
	addFormats.default(ajv);
	const known = new Map(schemas.map((schema) => [schema.$id, ajv.compile(schema)]));
	const judged = ending('.json').map(([path, text]) => [path, JSON.parse(text) as { $schema?: string }] as const).filter(([, { $schema }]) => known.has($schema ?? ''));
	expect(judged.length).toBeGreaterThan(15);
	expect(judged.filter(([, data]) => known.get(data.$schema ?? '')?.(data) !== true).map(([path]) => path)).toEqual([]);
});

test('every register has as many cells in each row, and none that a spreadsheet would run', () => {
	for (const [path, text] of ending('.csv')) {
		const rows = cellsOf(text);
		expect(rows.length, `rows of ${path} in the hostile archive: too few to try anything; where it has no more, say so here`).toBeGreaterThan(5);
		expect(rows.filter((row) => row.length !== rows[0]?.length), path).toEqual([]);
		expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell)), path).toEqual([]);
	}
});

test('the database is whole, and answers a search for any word of it', async () => {
	const place = await mkdtemp(join(tmpdir(), 'minutebook-'));
	try {
		await writeFile(join(place, 'a.sqlite'), await sqliteBytes(await databaseOf(hostile.archive, hostile.site, hostile.sourceOf)));
		using file = new DatabaseSync(join(place, 'a.sqlite'));
		expect(file.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
		expect(file.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
		for (const { name, search } of tables) if (search) file.exec(`INSERT INTO ${name}_fts (${name}_fts) VALUES ('integrity-check')`);
		expect(file.prepare('SELECT count(*) AS found FROM meetings_fts WHERE meetings_fts MATCH \'onerror\'').get()?.['found']).toBeGreaterThan(5);
	} finally {
		await rm(place, { recursive: true });
	}
});

test('robots.txt, llms.txt and _headers have no line that content could have begun', () => {
	expect(hostile.files.get('robots.txt')?.split('\n')).toEqual(['User-agent: *', 'Allow: /', 'Sitemap: https://minutes.example.org/sitemap.xml', '']);
	expect(hostile.files.get('_headers')?.split('\n').filter((line) => !/^(?:(?:\/pagefind)?\/\*|  [\w-]+: .*|)$/.test(line))).toEqual([]);
	const llms = hostile.files.get('llms.txt') ?? '';
	expect([...llms.matchAll(/\]\(([^)]*)\)/g)].map(([, address = '']) => address).filter((address) => !address.startsWith('https://minutes.example.org/'))).toEqual([]);
	expect(llms.split('\n').filter((line) => !/^(?:# |> |## |- \[|Minutes of|Each meeting|$)/.test(line))).toEqual([]);
});

/** By RFC 4180. */
function cellsOf(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end !== ',') rows.push([]);
	}
	return rows.filter((row) => row.length > 0);
}
