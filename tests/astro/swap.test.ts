import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isHalf, mend, swap } from '../../src/astro/swap.ts';

let root: string;
let made: string;
let place: string;
beforeEach(async () => {
	root = await realpath(await mkdtemp(join(tmpdir(), 'minutebook-')));
	made = join(root, 'made');
	place = join(root, 'www/dist');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const OLD = { 'index.html': 'old', 'a/index.html': 'old a', 'gone/index.html': 'old', 'turned': 'a file', 'other/turned/x': 'in a folder', '_astro/1.css': 'old' };
const NEW = { 'index.html': 'new', 'a/index.html': 'new a', 'b/index.html': 'new b', 'turned/index.html': 'a folder', 'other/turned': 'a file', '_astro/2.css': 'new', '.well-known/x': 'new' };

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(join(folder, path, '..'), { recursive: true });
		await writeFile(join(folder, path), text);
	}
}

async function read(folder: string): Promise<Record<string, string>> {
	const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => !entry.isDirectory());
	const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
	return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)));
}

/** Runs a swap in a process of its own that ends, as if pulled from the wall, at its nth change of the disk, or has the first of these fail; tells how many changes there were. */
function swapIn(how: { stopAt?: number; refuse?: string }): { status: number | null; output: string; changes: number } {
	const script = `import { swap } from ${JSON.stringify(pathToFileURL(resolve('src/astro/swap.ts')).href)}; try { console.log(swap(${JSON.stringify(made)}, ${JSON.stringify(place)})) } catch (error) { console.log(error.code) }`;
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', resolve('tests/astro/stop-at.mjs'), '--input-type=module', '-e', script], {
		encoding: 'utf8',
		env: { ...process.env, STOP_AT: String(how.stopAt ?? 0), REFUSE: how.refuse ?? '' },
	});
	return { status, output: stdout.trim(), changes: Number(/(\d+) changes/.exec(stderr)?.[1]) };
}

/** How long a process for each step of a swap may take in all. */
const PROCESSES = 300_000;

test('the new site is where the old one was, nothing is left beside it', async () => {
	await write(place, OLD);
	await write(made, NEW);
	expect(swap(made, place)).toBe('at once');
	expect(await read(place)).toEqual(NEW);
	expect(await readdir(join(root, 'www'))).toEqual(['dist']);
});

test('a first site needs no folder to be there', async () => {
	await write(made, NEW);
	expect(swap(made, place)).toBe('at once');
	expect(await read(place)).toEqual(NEW);
});

test('a swap that is stopped at any of its steps leaves the old site or the new one, or nothing until it is mended', async () => {
	await write(place, OLD);
	await write(made, NEW);
	const { changes } = swapIn({});
	expect(changes).toBeGreaterThan(4);
	const seen = new Set<string>();
	for (let stopAt = 1; stopAt <= changes; stopAt++) {
		for (const folder of ['www', 'made']) await rm(join(root, folder), { recursive: true, force: true });
		await write(place, OLD);
		await write(made, NEW);
		expect(swapIn({ stopAt }).status).not.toBe(0);
		const before = existsSync(place) ? await read(place) : 'missing';
		seen.add(before === 'missing' ? before : (before['index.html'] ?? 'half'));
		if (before !== 'missing') expect([OLD, NEW]).toContainEqual(before);
		mend(place);
		const after = await read(place);
		expect(after).toEqual(before === 'missing' ? OLD : before);
		expect(await readdir(join(root, 'www'))).toEqual(['dist']);
	}
	expect(seen).toEqual(new Set(['old', 'missing', 'new']));
}, PROCESSES);

test('what is left of a deleted site is never put back', async () => {
	await write(join(root, 'www/.dist.gone'), { 'index.html': 'half of an old one' });
	mend(place);
	expect(existsSync(place)).toBe(false);
});

test('a site on another disk is copied beside its place, then moved', async () => {
	await write(place, OLD);
	await write(made, NEW);
	expect(swapIn({ refuse: 'made EXDEV' }).output).toBe('at once');
	expect(await read(place)).toEqual(NEW);
	expect(await readdir(join(root, 'www'))).toEqual(['dist']);
});

test.each([['a mounted disk', 'dist EBUSY'], ['a folder whose parent is not ours', 'made EACCES']])('%s gets the files one by one, all of them', async (_what, refuse) => {
	await write(place, OLD);
	await write(made, NEW);
	expect(swapIn({ refuse }).output).toBe('file by file');
	expect(await read(place)).toEqual(NEW);
	expect(await readdir(place)).not.toContain('gone');
	expect(await readdir(join(root, 'www'))).toEqual(['dist']);
});

test('file by file, every page is the old one or the new one at any step, and has what it needs', async () => {
	await write(place, OLD);
	await write(made, NEW);
	const { changes } = swapIn({ refuse: 'dist EBUSY' });
	for (let stopAt = 1; stopAt <= changes; stopAt++) {
		for (const folder of ['www', 'made']) await rm(join(root, folder), { recursive: true, force: true });
		await write(place, OLD);
		await write(made, NEW);
		swapIn({ refuse: 'dist EBUSY', stopAt });
		const files = Object.fromEntries(Object.entries(await read(place)).filter(([path]) => !path.startsWith('.minutebook-new/')));
		for (const path of ['index.html', 'a/index.html'] as const) {
			expect([OLD[path], NEW[path]]).toContain(files[path]);
			expect(files).toHaveProperty([files[path] === OLD[path] ? '_astro/1.css' : '_astro/2.css']);
		}
		if (files['index.html'] === 'new' && files['gone/index.html']) expect(isHalf(place)).toBe(true);
	}
}, PROCESSES);

test('a full disk leaves the old site', async () => {
	await write(place, OLD);
	await write(made, NEW);
	expect(swapIn({ refuse: 'made ENOSPC' }).output).toBe('ENOSPC');
	expect(await read(place)).toEqual(OLD);
	expect(await readdir(join(root, 'www'))).toEqual(['dist']);
});
