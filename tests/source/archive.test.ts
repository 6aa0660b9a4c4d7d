import { symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readArchive } from '../../src/source/archive.ts';
import { ArchiveError, whereOf } from '../../src/source/error.ts';
import type { ArchiveSource } from '../../src/source/model.ts';
import { directory } from './directory.ts';

const MINUTES = '# Tide group, 2023-05-11\n';

test('reads the minutes of the groups that archive.yml names', async () => {
	const root = await directory({
		'archive.yml': 'title: Ebbline\nurl: https://minutes.example.org/\ngroups:\n  - id: tide\n    name: Tide Group\n    repo: ebbline/tide\n',
		'people.yml': '- handle: "@inamarlow"\n  also: [Ina Marlow]\n- name: Ravi Okoro\n  hidden: true\n',
		'minutes/tide/2023-05-11.md': '\ufeff# Tide group with Ravi Okoro\r\n',
	});
	const { config, people, files, skipped, messages } = await readArchive(root);
	expect(config).toEqual({
		title: 'Ebbline',
		url: 'https://minutes.example.org',
		groups: [{ id: 'tide', name: 'Tide Group', repo: 'ebbline/tide', paths: ['minutes/tide'] }],
	});
	expect(people).toEqual([{ handle: 'inamarlow', also: ['Ina Marlow'], hidden: false, line: 1 }]);
	expect(files.map(({ file, ...rest }) => ({ ...rest, path: file.path, text: String(file) }))).toEqual([
		{
			context: { path: 'minutes/tide/2023-05-11.md', group: 'tide', repo: 'ebbline/tide' },
			path: 'minutes/tide/2023-05-11.md',
			text: '# Tide group with (name removed)\r\n',
		},
	]);
	expect({ skipped, messages }).toEqual({ skipped: [], messages: [] });
});

test('lists files in the order of their code units, however the disk gives them', async () => {
	const root = await directory({ 'b/1.md': MINUTES, 'a/é.md': MINUTES, 'a/z.md': MINUTES, 'a/Z.md': MINUTES, 'a-b/1.md': MINUTES });
	expect(pathsOf(await readArchive(root))).toEqual(['a-b/1.md', 'a/Z.md', 'a/z.md', 'a/é.md', 'b/1.md']);
});

test('tells of every file beside minutes why it is none', async () => {
	const root = await directory({
		'README.md': MINUTES,
		'pictures/tide.png': 'PNG',
		'tide/2023-05-11.md': MINUTES,
		'tide/2023-05-11.png': 'PNG',
		'tide/notes.txt': 'text',
		'tide/readme.MD': MINUTES,
		'tide/meeting-TEMPLATE.md': MINUTES,
		'tide/LICENSE': 'text',
		'tide/2023-06-08-license-review.md': MINUTES,
		'tide/2023-07-13': MINUTES,
		'tide/empty.md': ' \n\t\n',
		'tide/image.md': Uint8Array.of(0x89, 0x50, 0, 1),
		'tide/program': Uint8Array.of(0x7f, 0x45, 0, 1),
		'tide/.draft.md': MINUTES,
		'node_modules/x/readme.md': MINUTES,
	});
	const source = await readArchive(root);
	expect(pathsOf(source)).toEqual(['tide/2023-05-11.md', 'tide/2023-06-08-license-review.md', 'tide/2023-07-13']);
	expect(source.skipped).toEqual([
		{ path: 'README.md', reason: 'named as a readme, not as minutes' },
		{ path: 'tide/2023-05-11.png', reason: 'not Markdown' },
		{ path: 'tide/LICENSE', reason: 'named as a license, not as minutes' },
		{ path: 'tide/empty.md', reason: 'empty file', line: 1 },
		{ path: 'tide/image.md', reason: 'binary file' },
		{ path: 'tide/meeting-TEMPLATE.md', reason: 'named as a template, not as minutes' },
		{ path: 'tide/notes.txt', reason: 'not Markdown' },
		{ path: 'tide/program', reason: 'binary file' },
		{ path: 'tide/readme.MD', reason: 'named as a readme, not as minutes' },
	]);
	expect(told(source)).toEqual([
		'tide/empty.md:1:1 empty-file Unexpected empty file, expected minutes; write them or remove the file',
		'tide/image.md:1:1 binary-file Unexpected binary file, expected Markdown; remove it or name it by what it is',
	]);
});

test('keeps a file with broken UTF-8 and says where it breaks', async () => {
	const root = await directory({ 'tide/1.md': Buffer.concat([Buffer.from('# Tide\n\nCaf\u00e9, '), Buffer.from('Caf\xe9, \xff', 'latin1')]) });
	const [read] = (await readArchive(root)).files;
	expect(String(read?.file)).toBe('# Tide\n\nCaf\u00e9, Caf\ufffd, \ufffd');
	expect(read?.file.messages.map((message) => `${whereOf(message)} ${message.source}:${message.ruleId}`)).toEqual(['tide/1.md:3:10 minutebook:broken-utf-8']);
});

test('a file that is in no group\'s folder is said to be so', async () => {
	const root = await directory({
		'archive.yml': 'title: Ebbline\ngroups:\n  - id: tide\n    path: ./minutes/tide/\n  - id: gauge\n',
		'minutes/tide/1.md': MINUTES,
		'minutes/tideway/1.md': MINUTES,
		'docs/guide.md': '# Guide\n\nHow the gauge is read.\n',
	});
	const source = await readArchive(root);
	expect(pathsOf(source)).toEqual(['minutes/tide/1.md']);
	expect(source.skipped).toEqual([{ path: 'docs/guide.md', reason: 'it names no day, nobody who was there and no topic' }, { path: 'minutes/tideway/1.md', reason: 'in no group\'s folder' }]);
	expect(told(source)).toEqual([
		'archive.yml:5:5 missing-folder Unexpected `path` without a folder, expected minutes in `minutes/gauge/`; correct `path` or add the folder',
		'minutes/tideway/1.md no-group Unexpected minutes in no group\'s folder, expected a group in `archive.yml` whose `path` holds them',
	]);
});

test('follows no symbolic link out of the archive, and reads nothing twice', async () => {
	const root = await directory({ 'tide/1.md': MINUTES, 'tide/.hidden/2.md': MINUTES });
	const outside = join(dirname(root), 'outside.md');
	await symlink(dirname(root), join(root, 'tide', 'up'));
	await symlink(outside, join(root, 'tide', 'nowhere.md'));
	await symlink('/etc/hosts', join(root, 'tide', 'out.md'));
	await symlink('1.md', join(root, 'tide', 'again.md'));
	await symlink('.', join(root, 'tide', 'circle'));
	await symlink('.hidden/2.md', join(root, 'tide', '2.md'));
	const source = await readArchive(root);
	expect(pathsOf(source)).toEqual(['tide/1.md']);
	expect(source.skipped).toEqual([
		{ path: 'tide/2.md', reason: 'symbolic link to what is hidden by `.hidden`' },
		{ path: 'tide/again.md', reason: 'symbolic link to `tide/1.md`' },
		{ path: 'tide/circle', reason: 'symbolic link to the folder `tide`' },
		{ path: 'tide/nowhere.md', reason: 'symbolic link that leads nowhere' },
		{ path: 'tide/out.md', reason: 'symbolic link that leads out of the archive' },
		{ path: 'tide/up', reason: 'symbolic link that leads out of the archive' },
	]);
	expect(told(source)).toEqual([
		'tide/2.md hidden-link Unexpected symbolic link to what is hidden by `.hidden`, expected a file that is not hidden; copy the file in place of the link, if all may read it',
		'tide/nowhere.md broken-link Unexpected symbolic link that leads nowhere, expected a file; correct the link or remove it',
		'tide/out.md outside-link Unexpected symbolic link that leads out of the archive, expected a file of the archive; copy the file in place of the link',
		'tide/up outside-link Unexpected symbolic link that leads out of the archive, expected a file of the archive; copy the file in place of the link',
	]);
});

test('an archive without minutes says so', async () => {
	const root = await directory({ 'README.md': 'x' });
	expect(told(await readArchive(root))).toEqual([`. no-minutes Unexpected archive without minutes, expected Markdown files in \`${root}\``]);
});

test('a directory that is not there, or is a file, is refused by its name', async () => {
	const root = await directory({ 'file.md': MINUTES });
	await expect(readArchive(join(root, 'nope'))).rejects.toThrow(ArchiveError);
	await expect(readArchive(join(root, 'nope'))).rejects.toThrow(
		`${join(root, 'nope')} Unexpected path that cannot be read (nothing is there, ENOENT), expected the directory of an archive of minutes`,
	);
	await expect(readArchive(join(root, 'file.md'))).rejects.toThrow(
		`${join(root, 'file.md')} Unexpected file, expected the directory of an archive of minutes`,
	);
});

function pathsOf({ files }: ArchiveSource): string[] {
	return files.map(({ context }) => context.path);
}

function told({ messages }: ArchiveSource): string[] {
	return messages.map((message) => `${whereOf(message)} ${message.ruleId} ${message.reason}`);
}

test('a file with the minutes of several meetings is there once for each, with one set of habits, and as one file', async () => {
	const text = '# Tide Weekly\n\n<!-- minutebook-disable missing-attendees -->\n\n## 2024-05-02\n\nBuoy\n\n## 2024-05-16\n\nPaint\n';
	const root = await directory({ 'tide/notes.md': text, 'tide/notes/other.md': '# Tide 2024-06-06\n' });
	const { files } = await readArchive(root);
	expect(files.map(({ file, context, off }) => [file.path, context.path, context.span?.line, String(file) === text, off])).toEqual([
		['tide/notes.md', 'tide/notes.md', 5, true, ['missing-attendees']],
		['tide/notes.md', 'tide/notes.md#2024-05-16', 9, true, ['missing-attendees']],
		['tide/notes/other.md', 'tide/notes/other.md', undefined, false, undefined],
	]);
	expect(new Set(files.map(({ context }) => context.habits)).size).toBe(1);
});

test('`split` of a group parts its files, or keeps them whole', async () => {
	const text = '# Tide\n\n## 2024-05-02\n\nBuoy\n\n## 2024-05-03\n\nPaint\n';
	const config = (tide: string, reading = '') => `title: Lab\n${reading}groups:\n  - id: tide\n    path: tide\n${tide}`;
	const parts = async (yaml: string) => (await readArchive(await directory({ 'archive.yml': yaml, 'tide/notes.md': text }))).files.length;
	expect([await parts(config('')), await parts(config('    reading:\n      split: headings\n')), await parts(config('    reading:\n      split: never\n', 'reading:\n  split: headings\n'))]).toEqual([1, 2, 1]);
});
