import { expect, test } from 'vitest';
import { readArchive } from '../../src/source/archive.ts';
import { ArchiveError, messageOn } from '../../src/source/error.ts';
import { directory } from './directory.ts';

const PEOPLE = '- handle: zvornholt\n  name: Zuzka Vornholt\n  hidden: true\n- handle: mia\n';

test('whom people.yml hides is in no setting, path, text or message; lines stay where they are', async () => {
	const root = await directory({
		'archive.yml': 'title: Minutes by Zuzka Vornholt\nrepo: zvornholt/minutes\nurl: https://zvornholt.example.org\ngroups:\n  - id: tide\n    name: Friends of Zuzka Vornholt\n    repo: zvornholt/tide\nsynonyms:\n  zvornholt: [Zuzka Vornholt]\n',
		'people.yml': `${PEOPLE}- name: Zuzka Vornholt\n- handle: zuzka2\n  name: Zuzka Vornholt\n`,
		'minutes/tide/2023-05-11-zvornholt.md': '# Tide\n\n* Zuzka\n  Vornholt\n* Mia\n',
		'minutes/tide/2023-05-11-zuzka-vornholt.md': '# Tide\n',
		'minutes/tide/template-zvornholt.md': '',
		'elsewhere/zvornholt.md': '# Tide\n',
		'minutes/tide/zvornholt-empty.md': '',
	});
	const { root: _, config, ...source } = await readArchive(root);
	const { url, ...rest } = config;
	expect(url).toBe('https://zvornholt.example.org');
	const { files, ...other } = source;
	const everything = JSON.stringify([rest, other, files.map(({ file, context, provenance }) => [file.path, String(file), file.messages, context, provenance])]);
	expect(everything).not.toMatch(/zuzka(?!2)|vornholt/i);
	expect(files.map(({ context: { habits: _, ...context } }) => context)).toEqual([
		{ path: 'minutes/tide/2023-05-11-name_removed-2.md', group: 'tide', repo: 'name_removed/tide' },
		{ path: 'minutes/tide/2023-05-11-name_removed.md', group: 'tide', repo: 'name_removed/tide' },
	]);
	expect([config.repo, ...config.groups.map(({ repo }) => repo)]).toEqual([undefined, undefined]);
	expect(String(files[0]?.file)).toBe('# Tide\n\n* (name removed)\n  \n* Mia\n');
	expect(source.people.map(({ handle }) => handle)).toEqual(['mia', 'zuzka2']);
});

test('a file whose place upstream names somebody hidden has no place upstream', async () => {
	const files = { 'zvornholt/tide/meetings/1.md': '# Tide\n', 'ebb/tide/meetings/1.md': '# Tide\n' };
	const source = await readArchive(await directory({ ...files, 'SOURCES.txt': 'zvornholt/tide  meetings\nebb/tide  meetings\n', 'people.yml': PEOPLE }));
	expect(source.files.map(({ context, provenance }) => [context.path, provenance?.url])).toEqual([
		['ebb/tide/meetings/1.md', 'https://github.com/ebb/tide/blob/HEAD/meetings/1.md'], ['name_removed/tide/meetings/1.md', undefined],
	]);
});

test('an entry that hides nobody ends the reading, told by its line alone', async () => {
	const root = await directory({ 'tide/1.md': '# Tide\n\nZuzka\n', 'people.yml': `- handle: mia\n${PEOPLE.slice(0, -14)}` });
	await expect(readArchive(root)).rejects.toThrow(new ArchiveError([messageOn(
		'people.yml', 'hides-nobody', 'Unexpected hidden person whom no file names, expected a handle, name or spelling as the minutes write it; correct the entry, or remove it if all is gone', { line: 2, column: 1 },
	)]));
});

test('what stands in the way of reading an archive is told without whom it hides', async () => {
	const root = await directory({ 'tide/1.md': '# Tide\n', 'people.yml': PEOPLE, 'archive.yml': 'title: a\nurl: zvornholt.example.org\n' });
	await expect(readArchive(root)).rejects.toThrow('archive.yml:2:6 Unexpected `name_removed.example.org` for `url`, expected an address that starts with `https://`');
});

test('an archive whose list of hidden people is elsewhere is not read without it', async () => {
	const root = await directory({ 'tide/1.md': '# Tide\n', 'archive.yml': 'title: a\nhidden: elsewhere\n' });
	await expect(readArchive(root)).rejects.toThrow('archive.yml:2:9 Missing `MINUTEBOOK_HIDDEN`, expected in it where the list of `hidden: elsewhere` is; set it, or remove the key if nobody is hidden there');
});

test('what another entry says of a hidden handle is hidden too; who only shares a name is not', async () => {
	const root = await directory({
		'tide/1.md': '# Tide\n\nzvornholt, Zuzi, Vorni, zuzka2, Zuza\n',
		'people.yml': '- handle: zvornholt\n  name: Zuzka Vornholt\n  hidden: true\n- handle: ZVORNHOLT\n  also: [Zuzi]\n- name: Zuzka Vornholt\n  also: [Vorni]\n- handle: zuzka2\n  name: Zuzka Vornholt\n  also: [Zuza]\n',
	});
	const { files, people } = await readArchive(root);
	expect(String(files[0]?.file)).toBe('# Tide\n\n(name removed), zuzka2, Zuza\n');
	expect(people).toEqual([{ handle: 'zuzka2', also: ['Zuza'], hidden: false, line: 8 }]);
});
