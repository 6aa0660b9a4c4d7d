import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SearchRecord } from '../../src/archive/search.ts';
import { unpackWords } from '../../src/archive/wordlist.ts';
import pagefind from '../../src/astro/pagefind.ts';
import { indexRecords } from '../../src/astro/search-index.ts';
import { bySpan, readRecords } from '../../src/astro/search-records.ts';

const RECORD: SearchRecord = {
	address: '/meetings/tides/2020-01-02/#late', title: 'Tides, "late" & <slow>', meeting: 'Tides, 2 January 2020', date: '2020-01-02',
	cell: { group: 'tides', year: '2020', kind: 'item' }, issues: ['ebb/tides#12'], people: ['@ada'], owners: ['@ada'], called: '', also: '', html: '<p>The barnacle\u2028gauge.</p>',
};
const asLine = (record: SearchRecord) => `${JSON.stringify(record)}\n`;

async function* from(...records: SearchRecord[]): AsyncGenerator<SearchRecord> {
	yield* records;
}

async function all(records: AsyncIterable<SearchRecord>): Promise<SearchRecord[]> {
	const read: SearchRecord[] = [];
	for await (const record of records) read.push(record);
	return read;
}

/** What the integration does once a build of `dir` is done. */
async function finish(dir: string): Promise<string[]> {
	const said: string[] = [];
	const done = pagefind().hooks['astro:build:done'] as unknown as (options: { dir: URL; logger: { info(text: string): void } }) => Promise<void>;
	await done({ dir: pathToFileURL(`${dir}/`), logger: { info: (text) => said.push(text) } });
	return said;
}

/** How many results each word has in an index that is nowhere but in memory. */
async function searchOver(files: ReadonlyMap<string, Uint8Array>, name = ''): Promise<(word: string) => Promise<number>> {
	await writeFile(join(dir, `pagefind${name}.mjs`), files.get('pagefind.js') ?? '');
	vi.stubGlobal('fetch', async (address: string) => new Response(files.get(address.replace(/^\/|\?.*$/g, '')) as Uint8Array<ArrayBuffer>));
	const pagefind = (await import(/* @vite-ignore */ pathToFileURL(join(dir, `pagefind${name}.mjs`)).href)) as { options(options: unknown): Promise<void>; search(text: string): Promise<{ results: unknown[] }> };
	await pagefind.options({ basePath: '/', baseUrl: '/' });
	return async (word) => (await pagefind.search(`"${word}"`)).results.length;
}

let dir: string;
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'minutebook-pagefind-'));
});
afterEach(async () => {
	vi.unstubAllGlobals();
	await rm(dir, { recursive: true, force: true });
});

test('records are read from pieces cut anywhere, and a line separator within a word ends none', async () => {
	const text = asLine(RECORD) + asLine({ ...RECORD, title: 'Second' });
	const pieces = text.match(/[\s\S]{1,7}/g) ?? [];
	expect(await all(readRecords(pieces))).toEqual([RECORD, { ...RECORD, title: 'Second' }]);
	expect(await all(readRecords([JSON.stringify(RECORD)]))).toEqual([RECORD]);
	expect(await all(readRecords([]))).toEqual([]);
});

test('an index has what the search page asks for and no interface of Pagefind’s own', async () => {
	const names = [...(await indexRecords(from(RECORD))).keys()].map((name) => name.replace(/_[\da-f]+\./, '_….')).sort();
	expect(names).toEqual([
		'filter/en_….pf_filter', 'filter/en_….pf_filter', 'filter/en_….pf_filter', 'filter/en_….pf_filter', 'fragment/en_….pf_fragment', 'index/en_….pf_index',
		'pagefind-entry.json', 'pagefind-worker.js', 'pagefind.en_….pf_meta', 'pagefind.js', 'wasm.en.pagefind', 'words.txt',
	]);
});

test('the list of words has those of titles and texts', async () => {
	const words = (await indexRecords(from(RECORD))).get('words.txt');
	expect([...unpackWords(new TextDecoder().decode(words)).keys()]).toEqual(['barnacle', 'gauge', 'late', 'slow', 'tides']);
});

test('a Pagefind whose worker is another is said so, and asked the documented way', async () => {
	const asked: unknown[] = [];
	const setup = (spoken?: string) => pagefind(spoken).hooks['astro:config:setup'] as unknown as (options: { updateConfig(config: unknown): void; logger: { warn(text: string): void } }) => void;
	const options = { updateConfig: (config: unknown) => asked.push(config), logger: { warn: (text: string) => asked.push(text) } };
	setup()(options);
	setup('1.0.0')(options);
	expect(asked).toEqual([
		{ vite: { define: { SPEAKS_TO_WORKER: 'true' } } },
		expect.stringMatching(/^Pagefind is 1\.\d+\.\d+, and the search page speaks to the worker of 1\.0\.0: it asks `pagefind\.js` instead, which is 13 KB and a request more$/),
		{ vite: { define: { SPEAKS_TO_WORKER: 'false' } } },
	]);
});

test('a word is found in small files of the index as in large ones', async () => {
	const written = Array.from({ length: 5000 }, (_, index) => `${'klmnoprtvw'[index % 10]}${index}`);
	const records = Array.from({ length: 400 }, (_, index): SearchRecord => ({
		...RECORD, address: `/meetings/tides/${index}/`, html: `<p>${[...written, ...written].slice((index * 60) % written.length).slice(0, 60).join(' ')}</p>`,
	}));
	const files = await indexRecords(from(...records));
	const sizes = [...files].filter(([name]) => name.endsWith('.pf_index')).map(([, content]) => content.length);
	expect([sizes.length > 3, Math.max(...sizes) < 20_000]).toEqual([true, true]);
	const search = await searchOver(files);
	const expected = written.filter((_, index) => index % 97 === 0).map((word) => [word, records.filter(({ html }) => html.split(/[ <>]/).includes(word)).length]);
	expect(await Promise.all(expected.map(async ([word]) => [word, await search(String(word))]))).toEqual(expected);
});

test('the next published Pagefind makes an index that finds the same', async (context) => {
	const npm = promisify(execFile);
	const require = createRequire(import.meta.url);
	const installed = (require('../../node_modules/pagefind/package.json') as { version: string }).version;
	const next = process.env['NEXT_PAGEFIND'] ?? (await npm('npm', ['view', 'pagefind', 'version'], { timeout: 30_000 }).catch(() => ({ stdout: '' }))).stdout.trim();
	if (!next) return context.skip('no registry answers which Pagefind is the newest');
	if (next === installed) return context.skip(`no Pagefind after ${installed} is published; NEXT_PAGEFIND=1.5.2 tries another`);
	await npm('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', dir, `pagefind@${next}`], { timeout: 50_000 });
	// What a module beside it gets: Node alone knows how a package says what it exports.
	await writeFile(join(dir, 'next.mjs'), 'export * from \'pagefind\';');
	const other = (await import(/* @vite-ignore */ pathToFileURL(join(dir, 'next.mjs')).href)) as Parameters<typeof indexRecords>[1];
	const search = await searchOver(await indexRecords(from(RECORD, { ...RECORD, address: '/meetings/tides/2020-02-06/', html: '<p>The lantern gauge.</p>' }), other));
	expect(await Promise.all(['barnacle', 'lantern', 'gauge', 'moon'].map(search))).toEqual([1, 1, 2, 0]);
});

test('a whole word is found in files of the index of any size as often', async () => {
	const texts = ['The quay lamps of the harbour', 'Harbour lamps and quays, a lamp', 'On the quayside nothing', 'Oil, ore and oars on board'];
	const records = texts.map((text, index): SearchRecord => ({ ...RECORD, title: `Entry ${index}`, address: `/meetings/tides/${index}/`, html: `<p>${text}</p>` }));
	const counted: number[][] = [];
	for (const size of ['4', '20000']) {
		vi.stubEnv('PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', size);
		const search = await searchOver(await indexRecords(from(...records)), size);
		counted.push(await Promise.all(['quay', 'lamps', 'harbour', 'oil', 'on', 'moon'].map(search)));
	}
	vi.unstubAllEnvs();
	expect(counted[0]).toEqual(counted[1]);
	expect(counted[0]?.slice(0, 3)).toEqual([2, 2, 2]);
});

test('the same records make the same files', async () => {
	const records = [RECORD, { ...RECORD, address: '/meetings/tides/2020-02-06/', title: 'Lanterns' }];
	expect(await indexRecords(from(...records))).toEqual(await indexRecords(from(...records)));
});

test('what Pagefind refuses is told in one line with a hint, and its cause', async () => {
	const refused = indexRecords(from({ ...RECORD, address: '\ud800' }));
	await expect(refused).rejects.toThrow(/^Expected Pagefind to index the meetings: .+\. If a file of `pagefind` is missing, run `npm ci`/);
	await expect(refused).rejects.toHaveProperty('cause');
});

test('half a character in the minutes is no reason to refuse them', async () => {
	expect((await indexRecords(from({ ...RECORD, title: 'Tide \ud83c', html: '<p>\udf0a gauge</p>' }))).size).toBe(12);
});

test('an index is made after another one was refused', async () => {
	await expect(indexRecords(from({ ...RECORD, address: '\ud800' }))).rejects.toThrow();
	expect((await indexRecords(from(RECORD))).size).toBeGreaterThan(5);
});

test('a build turns its records into an index and keeps no other trace of them', async () => {
	await mkdir(join(dir, 'search'));
	await writeFile(join(dir, 'search/records.ndjson'), asLine(RECORD));
	await mkdir(join(dir, 'pagefind'));
	await writeFile(join(dir, 'pagefind/stale.pf_index'), '');
	expect(await finish(dir)).toEqual([expect.stringMatching(/^search index: 12 files, 0\.\d MB, in \d+\.\d s$/)]);
	expect(await readdir(join(dir, 'search'))).toEqual([]);
	expect(await readdir(join(dir, 'pagefind'))).toEqual(expect.arrayContaining(['pagefind-entry.json', 'words.txt']));
	expect(await readdir(join(dir, 'pagefind'))).not.toContain('stale.pf_index');
});

test('records of older years are an index of their own, without the program that the first one has', async () => {
	await mkdir(join(dir, 'search'));
	const older = { ...RECORD, address: '/meetings/tides/2014-01-02/', span: '2014-2016' };
	await writeFile(join(dir, 'search/records.ndjson'), asLine(RECORD) + asLine({ ...RECORD, address: '/meetings/tides/2020-02-06/' }) + asLine(older));
	await finish(dir);
	expect((await readdir(join(dir, 'pagefind/years/2014-2016'))).map((name) => name.replace(/_[\da-f]+\./, '_….')).sort()).toEqual(['filter', 'fragment', 'index', 'pagefind-entry.json', 'pagefind.en_….pf_meta', 'words.txt']);
	expect(await Promise.all(['pagefind', 'pagefind/years/2014-2016'].map(async (folder) => (await readdir(join(dir, folder, 'fragment'))).length))).toEqual([2, 1]);
	const lists: string[][] = [];
	for await (const some of bySpan(from(RECORD, older, older))) lists.push(some.map(({ span = '' }) => span));
	for await (const some of bySpan(from())) lists.push(some.map(({ span = '' }) => span));
	expect(lists).toEqual([[''], ['2014-2016', '2014-2016'], []]);
});

test('a build without records says which page writes them', async () => {
	await expect(finish(dir)).rejects.toThrow('Expected the build to have written `search/records.ndjson`, which the search index is made of. Put back src/pages/search/records.ndjson.ts.');
});
