import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isCloneOf } from '../../src/source/remote.ts';
import { readArchive } from '../../src/source/archive.ts';
import { directory } from './directory.ts';

const MINUTES = '# Tide Group, 2024-05-02\n\n## Present\n\n- Ina Marlow\n\n## Agenda\n\n- Gauge #12\n';

async function cloneOf(url: string): Promise<string> {
	const root = await directory({ 'ebbline/tide/2024-05-02.md': MINUTES });
	await mkdir(join(root, 'ebbline/tide/.git'));
	await writeFile(join(root, 'ebbline/tide/.git/config'), `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n`);
	return root;
}

test.each([
	['https://github.com/ebbline/tide.git', true],
	['https://github.com/Ebbline/Tide', true],
	['git@github.com:ebbline/tide.git', true],
	['ssh://git@github.com/ebbline/tide', true],
	['https://github.com/ebbline/tides', false],
	['https://git.example.org/ebbline/tide.git', false],
	['https://github.com.example.org/ebbline/tide', false],
])('a clone whose remote is %s is that of the folder\'s name: %s', async (url, is) => {
	expect(isCloneOf(await cloneOf(url), 'ebbline/tide', 'ebbline/tide')).toBe(is);
});

test('minutes in a clone of a repository on GitHub are linked to it, those in folders of such names are not', async () => {
	const linked = async (root: string) => (await readArchive(root)).files.map(({ context, provenance }) => [context.repo, provenance?.url]);
	expect(await linked(await cloneOf('https://github.com/ebbline/tide'))).toEqual([['ebbline/tide', 'https://github.com/ebbline/tide/blob/HEAD/2024-05-02.md']]);
	expect(await linked(await directory({ 'ebbline/tide/2024-05-02.md': MINUTES }))).toEqual([[undefined, undefined]]);
});
