import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directory } from '../source/directory.ts';
import { minutes } from './command.ts';

const MINUTES = '# Tide group, 2023-05-11\n\n## Present\n\n- Ada Ferrow\n\n## Agenda\n\n### Charter\n\n- We spoke of it.\n';

test('addresses writes down what is given to what, and says when there is nothing new', async () => {
	const root = await directory({ 'tide/2023-05-11.md': MINUTES });
	expect(await minutes(['addresses', '--root', root])).toEqual({ stdout: '', stderr: '1 meeting read, 0 files skipped\naddresses.yml written: commit it with the minutes\n', code: 0 });
	expect((await readFile(join(root, 'addresses.yml'), 'utf8')).replace(/^#.*\n/gm, '')).toMatch(
		/^groups:\n {2}tide: tide\nmeetings:\n {2}tide\/2023-05-11:\n {4}file: tide\/2023-05-11\.md\n {4}words: [a-z]{14}\n {4}items:\n {6}charter: [a-z]{7}\npeople:\n {2}ada-ferrow: Ada Ferrow\n$/,
	);
	expect((await minutes(['addresses', '--root', root])).stderr).toContain('addresses.yml is up to date');
	expect((await minutes(['check', '--root', root])).code).toBe(0);
});

test('check tells of minutes that are gone, and of topics that an edit took away', async () => {
	const root = await directory({ 'tide/2023-05-11.md': MINUTES, 'tide/2023-05-18.md': MINUTES.replace('-11', '-18').replace('spoke', 'sang') });
	await minutes(['addresses', '--root', root]);
	await rename(join(root, 'tide/2023-05-11.md'), join(root, 'gone.txt'));
	const { stdout, code } = await minutes(['check', '--root', root]);
	expect([code, stdout]).toEqual([1, expect.stringMatching(/^addresses\.yml\n {2} {2}lost-address  Unexpected address `tide\/2023-05-11` of minutes that are gone: `tide\/2023-05-11\.md`, expected them; .*\n\n1 finding in 1 file\n$/)]);
});
