import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { writeFiles } from '../../src/astro/write.ts';
import type { World } from '../../src/exports/export.ts';

test('files are written into their folders; one that is there already, from public/, stays as it is', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'minutebook-'));
	try {
		await writeFile(join(folder, 'robots.txt'), 'mine');
		const files = [
			{ path: 'robots.txt', type: 'text/plain', write: () => 'ours' },
			{ path: 'issues/ebb/tides/12.json', type: 'application/json', write: () => '{}' },
			{ path: 'data/archive.sqlite', type: 'application/vnd.sqlite3', write: async () => Uint8Array.of(1, 2) },
		];
		expect(await writeFiles(pathToFileURL(`${folder}/`), files, {} as World)).toEqual(['robots.txt']);
		expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toBe('mine');
		expect(await readFile(join(folder, 'issues/ebb/tides/12.json'), 'utf8')).toBe('{}');
		expect([...await readFile(join(folder, 'data/archive.sqlite'))]).toEqual([1, 2]);
	} finally {
		await rm(folder, { recursive: true });
	}
});
