import { expect, test } from 'vitest';
import { readArchive } from '../../src/source/archive.ts';
import { directory } from './directory.ts';

const MINUTES = '# Tide Group, 2024-05-02\n\n## Present\n\n- Ina Marlow\n';
const SITE = { 'index.html': '', 'llms.txt': '', _headers: '', 'pagefind/pagefind.js': '', 'data/meetings.json': '' };

async function read(files: Record<string, string>): Promise<{ paths: string[]; skipped: string[] }> {
	const { files: found, skipped } = await readArchive(await directory(files));
	return { paths: found.map(({ context }) => context.path), skipped: skipped.map(({ path, reason }) => `${path}: ${reason}`) };
}

test('a site that was built into the archive is not read as minutes, and not told', async () => {
	const site = Object.fromEntries(Object.entries({ ...SITE, 'meetings/tide/2024-05-02.md': MINUTES }).map(([path, text]) => [`dist/${path}`, text]));
	expect(await read({ 'tide/a.md': MINUTES, ...site })).toEqual({ paths: ['tide/a.md'], skipped: [] });
});

test('fixtures of a program are not read as minutes, and told once', async () => {
	expect(await read({ 'tide/a.md': MINUTES, 'tests/fixtures/b.md': MINUTES, 'tests/fixtures/deep/c.md': MINUTES })).toEqual({
		paths: ['tide/a.md'],
		skipped: ['tests/fixtures: folder of fixtures, by its name; a group\'s `path` in archive.yml may name it'],
	});
});

test('a group whose `path` lies in such a folder is read all the same', async () => {
	const config = 'title: Tides\ngroups: [{ id: tide, path: vendor/tide }]\n';
	expect(await read({ 'archive.yml': config, 'vendor/tide/a.md': MINUTES })).toEqual({ paths: ['vendor/tide/a.md'], skipped: [] });
});

test('a clone of this project is not read as minutes', async () => {
	const clone = { 'book/package.json': '{}', 'book/tsconfig.package.json': '{}', 'book/astro.config.mjs': '', 'book/content/minutes/b.md': MINUTES };
	expect(await read({ 'tide/a.md': MINUTES, ...clone })).toEqual({ paths: ['tide/a.md'], skipped: ['book: clone of Minutebook'] });
});
