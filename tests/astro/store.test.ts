import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestIn, isSealed, mendStore, set } from '../../src/astro/store.ts';

let root: string;
beforeAll(async () => {
	process.env['MINUTEBOOK_CACHE_KEY'] = 'of the tests';
	root = await mkdtemp(join(tmpdir(), 'minutebook-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

type Kept = Parameters<typeof isSealed>[0];

function kept(): Kept {
	const entries = new Map<string, Kept>();
	const store = { get: (id: string) => entries.get(id), delete: (id: string) => entries.delete(id), set: (entry: Kept) => entries.set(entry.id, entry) };
	set(store as unknown as LoaderContext['store'], { id: 'a.md', data: { title: 'Tides', decisions: [] } }, 'digest');
	return structuredClone(entries.get('a.md') as Kept);
}

test('an entry is believed as it was put there', () => {
	expect(isSealed(kept())).toBe(true);
	expect(digestIn(kept())).toBe('digest');
});

test.each<[string, (entry: Kept) => Kept]>([
	['other data', (entry) => ({ ...entry, data: { ...entry.data, decisions: ['Ada leaves'] } })],
	['another digest', (entry) => ({ ...entry, digest: String(entry.digest).replace('digest', 'tsegid') })],
	['no digest', ({ digest: _, ...entry }) => entry],
	['a module to import', (entry) => ({ ...entry, deferredRender: true, filePath: 'x.mjs' })],
	['another entry’s name', (entry) => ({ ...entry, id: 'b.md' })],
])('an entry with %s is not', (_what, change) => {
	expect(isSealed(change(kept()))).toBe(false);
});

const STORE = '[["Map",1,2],"meetings",["Map",3,4],"a.md",{"id":3}]';

test.each([
	['as Astro writes it', STORE, false],
	['that is truncated', STORE.slice(0, 30), true],
	['that is empty', '', true],
	['of another shape', '{"meetings":{}}', true],
	['whose collections are no maps', '[["Map",1,2],"meetings",[3]]', true],
	['that was overwritten', '\0\0\0', true],
])('a content store %s', async (_what, text, isThrownAway) => {
	const file = join(root, 'data-store.json');
	await writeFile(file, text);
	await writeFile(`${file}.tmp`, 'half');
	expect(mendStore(pathToFileURL(file))).toBe(isThrownAway);
	expect(await readdir(root)).toEqual(isThrownAway ? [] : ['data-store.json']);
});

test('no content store is none to mend', () => {
	expect(mendStore(pathToFileURL(join(root, 'nowhere/data-store.json')))).toBe(false);
});
