import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, copyOf, FIXTURE } from './build.ts';
import { built } from './built.ts';
import { checkLinks } from './links.ts';

test('every link within the sample archive leads to a page, and to the place on it', async () => {
	await expectLinks((await built('sample')).outDir, '/');
});

test('every link holds under a base', async () => {
	const copy = await copyOf(FIXTURE);
	try {
		const config = join(copy.archive, 'archive.yml');
		await writeFile(config, `url: https://ebb.example.org/minutes\n${await readFile(config, 'utf8')}`);
		await buildSite(copy.archive, copy.outDir);
		await expectLinks(copy.outDir, '/minutes/');
	} finally {
		await copy.remove();
	}
});

async function expectLinks(outDir: string, base: string): Promise<void> {
	const { pages, broken } = await checkLinks(outDir, base);
	expect(pages).toBeGreaterThan(8);
	expect(broken).toEqual([]);
}
