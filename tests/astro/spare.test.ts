import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMade } from '../../src/astro/made.ts';
import { openSpare } from '../../src/astro/spare.ts';
import { swap } from '../../src/astro/swap.ts';

let dir: string;
const at = (name: string) => join(dir, name);
beforeEach(async () => {
	process.env['MINUTEBOOK_CACHE_KEY'] = 'of the tests';
	dir = await realpath(await mkdtemp(join(tmpdir(), 'minutebook-spare-')));
	await mkdir(at('cache'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
}

/** Every file of a folder with its words and what tells it from another of the same, and every folder. */
async function read(folder: string): Promise<Record<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return Object.fromEntries(await Promise.all(entries.map(async (entry) => {
		const path = join(entry.parentPath, entry.name);
		return [path.slice(folder.length + 1), entry.isDirectory() ? 'a folder' : `${await readFile(path, 'utf8')} ${(await stat(path)).ino}`] as const;
	})));
}

/** Builds a site of files that stay and of files that are made, as a build does. */
async function build(stays: readonly string[], makes: Readonly<Record<string, string>>): Promise<void> {
	const [place, making] = [at('dist'), at('cache/site')];
	const spare = openSpare(at('cache/spare'), place);
	const made = openMade(at('cache/made.json'), place, making, 'by', { spare });
	await mkdir(making);
	await write(making, makes);
	for (const path of stays) expect(made.take(path)).toBe(true);
	swap(made.assemble(), place, spare?.folder);
	await rm(making, { recursive: true, force: true });
	made.follow();
	made.close();
}

async function words(): Promise<Record<string, string>> {
	return Object.fromEntries(Object.entries(await read(at('dist'))).map(([path, text]) => [path, text.replace(/ \d+$/, '')]));
}

test('a site is put together in the folder of the one before the last, which has the same files then, each the very same', async () => {
	await build([], { 'index.html': 'one', 'a/index.html': 'a', 'gone/deep/index.html': 'gone' });
	expect(existsSync(at('cache/spare'))).toBe(false);
	const first = await read(at('dist'));
	await build(['a/index.html'], { 'index.html': 'two', 'gone/deep/index.html': 'stays for once' });
	expect(await read(at('cache/spare'))).toEqual(await read(at('dist')));
	await build(['a/index.html'], { 'index.html': 'three', 'b/index.html': 'b' });
	expect(await words()).toEqual({ 'index.html': 'three', a: 'a folder', 'a/index.html': 'a', b: 'a folder', 'b/index.html': 'b' });
	expect((await read(at('dist')))['a/index.html']).toBe(first['a/index.html']);
	expect(await read(at('cache/spare'))).toEqual(await read(at('dist')));
	await build(['a/index.html', 'b/index.html'], { 'index.html': 'four' });
	expect((await words())['index.html']).toBe('four');
});

test('what is otherwise in the spare folder than it was left never comes into a site', async () => {
	await build([], { 'index.html': 'one', 'a/index.html': 'a', 'c/index.html': 'c' });
	await build(['a/index.html', 'c/index.html'], { 'index.html': 'two' });
	await rm(at('cache/spare/a/index.html'));
	await write(at('cache/spare'), { 'a/index.html': 'of somebody', 'strange/x': 'of somebody' });
	await mkdir(at('cache/spare/b/index.html'), { recursive: true });
	await build(['c/index.html'], { 'index.html': 'three', 'a/index.html': 'a', b: 'a file' });
	expect(await words()).toEqual({ 'index.html': 'three', a: 'a folder', 'a/index.html': 'a', b: 'a file', c: 'a folder', 'c/index.html': 'c' });
});

test('a file of the spare folder that has only the name of one that stays is not taken for it', async () => {
	await write(at('dist'), { 'a/index.html': 'a' });
	await write(at('cache/spare'), { 'a/index.html': 'of somebody' });
	await mkdir(at('cache/site'));
	openSpare(at('cache/spare'), at('dist'))?.assemble(new Map([['a/index.html', (await stat(at('dist/a/index.html'))).ino]]), at('cache/site'));
	expect(await readFile(at('cache/spare/a/index.html'), 'utf8')).toBe('a');
});

test('a build that was stopped after the site came to its place leaves a spare folder that the next puts right', async () => {
	await build([], { 'index.html': 'one', 'a/index.html': 'a', 'gone/index.html': 'gone' });
	await build(['a/index.html', 'gone/index.html'], { 'index.html': 'two' });
	const [place, making] = [at('dist'), at('cache/site')];
	const spare = openSpare(at('cache/spare'), place);
	const made = openMade(at('cache/made.json'), place, making, 'by', { spare });
	await write(making, { 'index.html': 'stopped' });
	made.take('a/index.html');
	swap(made.assemble(), place, spare?.folder);
	expect((await words())['index.html']).toBe('stopped');
	await rm(making, { recursive: true, force: true });
	await build(['a/index.html'], { 'index.html': 'three' });
	expect(await words()).toEqual({ 'index.html': 'three', a: 'a folder', 'a/index.html': 'a' });
	expect(await read(at('cache/spare'))).toEqual(await read(at('dist')));
});

test('the spare folder of a site that is somewhere else now is deleted', async () => {
	await build([], { 'index.html': 'one' });
	await build([], { 'index.html': 'two' });
	expect(existsSync(at('cache/spare'))).toBe(true);
	const spare = openSpare(at('cache/spare'), at('other'));
	openMade(at('cache/made.json'), at('other'), at('cache/site'), 'by', { spare });
	expect(existsSync(at('cache/spare'))).toBe(false);
});
