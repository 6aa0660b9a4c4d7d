import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, copyOf, FIXTURE } from './build.ts';
import { checkLinks } from './links.ts';

test('every link within the sample archive leads to a page, and to the place on it', async () => {
	await expectLinks(resolve('content'), '/');
});

test('every link holds under a base', async () => {
	const copy = await copyOf(FIXTURE);
	try {
		const config = join(copy.archive, 'archive.yml');
		await writeFile(config, `url: https://ebb.example.org/minutes\n${await readFile(config, 'utf8')}`);
		await expectLinks(copy.archive, '/minutes/');
	} finally {
		await copy.remove();
	}
});

async function expectLinks(archive: string, base: string): Promise<void> {
	const copy = await copyOf(archive);
	try {
		await buildSite(copy.archive, copy.outDir);
		const { pages, broken } = await checkLinks(copy.outDir, base);
		expect(pages).toBeGreaterThan(8);
		expect(broken).toEqual([]);
	} finally {
		await copy.remove();
	}
}
