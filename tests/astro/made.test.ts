import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMade } from '../../src/astro/made.ts';

let dir: string;
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'minutebook-made-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test('a file with the very bytes of one of the last site is that one; one with others, or written over since, is not', async () => {
	const [kept, place, making] = ['made.json', 'site', 'making'].map((name) => join(dir, name)) as [string, string, string];
	await mkdir(place);
	for (const name of ['same', 'other', 'written']) await writeFile(join(place, name), 'as it was');
	openMade(kept, place, making, 'by').close();
	await writeFile(join(dir, 'over'), 'as it was');
	await rename(join(dir, 'over'), join(place, 'written'));
	const made = openMade(kept, place, making, 'by');
	const took = [['same', 'as it was'], ['other', 'as it is!'], ['other', 'longer than it was'], ['written', 'as it was'], ['new', 'as it was']].map(([path = '', text]) => made.takeSame(path, Buffer.from(text ?? '')));
	expect(took).toEqual([true, false, false, false, false]);
	expect((await stat(join(making, 'same'))).ino).toBe((await stat(join(place, 'same'))).ino);
	expect(await readFile(join(making, 'same'), 'utf8')).toBe('as it was');
	made.close();
});
