import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Reading } from '../../src/archive/model.ts';
import { openHtml, readHtml, readReading, readSource } from '../../src/astro/html.ts';

let root: string;
let cache: URL;
const file = (name: string) => join(root, 'html', name);
beforeEach(async () => {
	process.env['MINUTEBOOK_CACHE_KEY'] = 'of the tests';
	root = await mkdtemp(join(tmpdir(), 'minutebook-'));
	cache = pathToFileURL(`${root}/`);
	openHtml(cache).write('abc', '<p>Tides</p>\n', '\nTides\n');
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('what is written is read as it was, blank lines at its start and all', async () => {
	expect(openHtml(cache).has('abc')).toBe(true);
	expect(await readHtml(cache, 'abc')).toBe('<p>Tides</p>\n');
	expect(await readSource(cache, 'abc')).toBe('\nTides\n');
	const reading = { path: 'tides.md' } as Reading;
	openHtml(cache).write('ghi', '<p>Høyvann 潮</p>', '潮 10 2\n', reading);
	expect([await readHtml(cache, 'ghi'), await readSource(cache, 'ghi'), await readReading(cache, 'ghi')]).toEqual(['<p>Høyvann 潮</p>', '潮 10 2\n', reading]);
	expect(openHtml(cache).reading('abc')).toBeUndefined();
});

test.each([
	['a script put into the HTML', (text: string) => text.replace('</p>', '</p><script>alert(1)</script>')],
	['a file of somebody who knows no seals', () => '25 0\n<script>alert(1)</script>'],
	['a truncated file', (text: string) => text.slice(0, 70)],
	['an empty file', () => ''],
	['the seal of another text', (text: string) => `${text.split('\n')[0]}\n0 4\nMoon`],
])('%s is neither published nor kept', async (_what, change) => {
	await writeFile(file('abc.txt'), change(await readFile(file('abc.txt'), 'utf8')));
	for (const read of [readSource, readHtml]) await expect(read(cache, 'abc')).rejects.toThrow(/^Unexpected change of `.+`, expected it as it was written a moment ago; build again/);
	const folder = openHtml(cache);
	expect(folder.has('abc')).toBe(false);
	expect(folder.damaged()).toBe(1);
	expect(await readdir(file('.'))).toEqual([]);
});

test('one meeting’s minutes under another’s name are neither published nor kept', async () => {
	const folder = openHtml(cache);
	folder.write('def', '<p>Moon</p>', 'Moon');
	await writeFile(file('abc.txt'), await readFile(file('def.txt')));
	await expect(readHtml(cache, 'abc')).rejects.toThrow('Unexpected change');
	expect(openHtml(cache).has('abc')).toBe(false);
});

test('what a stopped build left half written is deleted, and so is what nobody wrote', async () => {
	await writeFile(file('abc.txt.12.part'), 'half');
	await mkdir(file('folder'));
	await writeFile(file('a%2fb'), 'strange');
	const folder = openHtml(cache);
	expect((await readdir(file('.'))).sort()).toEqual(['abc.txt']);
	folder.keep(new Set());
	expect(await readdir(file('.'))).toEqual([]);
});
