import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, rename, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readArchive } from '../../src/source/archive.ts';
import { ArchiveError, whereOf } from '../../src/source/error.ts';
import { readWithin, RefusedFile } from '../../src/source/within.ts';
import { directory } from './directory.ts';

const MINUTES = '# Tide group, 2023-05-11\n';
const SECRET = 'token=opensesame';

/** An archive in a clone: beside its minutes lies what a checkout and its owner leave there. */
async function clone(): Promise<{ root: string; outside: string }> {
	const root = await directory({ 'minutes/tide/2023-05-11.md': MINUTES, '.git/config': SECRET, '.env': SECRET, 'node_modules/x/notes.md': SECRET, 'minutes/.drafts/1.md': SECRET });
	const outside = join(dirname(root), 'outside');
	await mkdir(outside);
	await writeFile(join(outside, '1.md'), SECRET);
	return { root, outside };
}

test.each([
	{ title: 'to the token of a checkout', to: '../../.git/config', says: 'hidden-link symbolic link to what is hidden by `.git`' },
	{ title: 'to the environment\'s file', to: '../../.env', says: 'hidden-link symbolic link to what is hidden by `.env`' },
	{ title: 'to a draft', to: '../.drafts/1.md', says: 'hidden-link symbolic link to what is hidden by `.drafts`' },
	{ title: 'to a package', to: '../../node_modules/x/notes.md', says: 'hidden-link symbolic link to what is hidden by `node_modules`' },
	{ title: 'to a file outside', to: '../../../outside/1.md', says: 'outside-link symbolic link that leads out of the archive' },
	{ title: 'to a folder outside', to: '../../../outside', says: 'outside-link symbolic link that leads out of the archive' },
	{ title: 'to the environment', to: '/proc/self/environ', says: 'outside-link symbolic link that leads out of the archive' },
	{ title: 'to a device without end', to: '/dev/zero', says: 'outside-link symbolic link that leads out of the archive' },
	{ title: 'to nothing', to: 'nothing.md', says: 'broken-link symbolic link that leads nowhere' },
	{ title: 'in a circle', to: '2024-02-01.md', says: 'broken-link symbolic link that leads nowhere' },
	{ title: 'to a link that leads out', to: '../../out.md', says: 'outside-link symbolic link that leads out of the archive' },
])('a link $title is told by its path, and nothing of it is read', async ({ to, says }) => {
	const { root } = await clone();
	await symlink('../outside/1.md', join(root, 'out.md'));
	await symlink(to, join(root, 'minutes/tide/2024-02-01.md'));
	const { files, skipped, messages } = await readArchive(root);
	expect(files.map(({ file }) => String(file))).toEqual([MINUTES]);
	const [, ruleId, reason] = /^(\S+) (.*)$/.exec(says) ?? [];
	expect(skipped).toContainEqual({ path: 'minutes/tide/2024-02-01.md', reason });
	expect(messages).toContainEqual(expect.objectContaining({ file: 'minutes/tide/2024-02-01.md', ruleId, reason: expect.stringMatching(`^Unexpected ${reason}, expected .+; .+`) as string }));
	expect(JSON.stringify({ skipped, messages })).not.toContain('opensesame');
});

test.each(['archive.yml', 'people.yml', 'SOURCES.txt'])('%s that is a link out of the archive ends the reading, and says nothing of what is there', async (name) => {
	for (const to of ['../outside/1.md', '.env', '/proc/self/environ', '/dev/zero']) {
		const { root } = await clone();
		await symlink(to, join(root, name));
		const error: unknown = await readArchive(root).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(ArchiveError);
		expect((error as ArchiveError).message).toMatch(new RegExp(`^${name} Unexpected symbolic link (?:that leads out of the archive|to what is hidden by \`\\.env\`), expected .+$`));
	}
});

test('a link to another of its files is read', async () => {
	const { root } = await clone();
	await writeFile(join(root, 'everybody.yml'), '- handle: inamarlow\n');
	await symlink('everybody.yml', join(root, 'people.yml'));
	expect((await readArchive(root)).people).toEqual([expect.objectContaining({ handle: 'inamarlow' })]);
});

test('a named pipe, a socket and a folder in place of a file are told and never opened', async (context) => {
	if (process.platform === 'win32') context.skip('there are no such files on Windows');
	const { root } = await clone();
	execFileSync('mkfifo', [join(root, 'minutes/tide/pipe.md')]);
	const server = createServer().listen(join(root, 'minutes/tide/socket.md'));
	onTestFinished(() => void server.close());
	await once(server, 'listening');
	await symlink('pipe.md', join(root, 'minutes/tide/to-pipe.md'));
	const { files, messages } = await readArchive(root);
	expect(files).toHaveLength(1);
	expect(messages.map((message) => `${whereOf(message)} ${message.reason}`)).toEqual([
		'minutes/tide/pipe.md Unexpected named pipe, expected a regular file; remove it, or move it out of the archive',
		'minutes/tide/socket.md Unexpected socket, expected a regular file; remove it, or move it out of the archive',
		'minutes/tide/to-pipe.md Unexpected symbolic link to a named pipe, expected a regular file; remove it, or move it out of the archive',
	]);
	execFileSync('mkfifo', [join(root, 'people.yml')]);
	await expect(readArchive(root)).rejects.toThrow('people.yml Unexpected named pipe, expected a regular file');
	await rm(join(root, 'people.yml'));
	await mkdir(join(root, 'archive.yml'));
	await expect(readArchive(root)).rejects.toThrow('archive.yml Unexpected folder, expected a regular file');
});

test('a file of more than 20 MB is told with its size, and the rest is read', async () => {
	const { root } = await clone();
	await writeFile(join(root, 'minutes/tide/2023-06-08.md'), '');
	await truncate(join(root, 'minutes/tide/2023-06-08.md'), 20_000_001);
	const { files, messages } = await readArchive(root);
	expect(files).toHaveLength(1);
	expect(messages.map((message) => `${whereOf(message)} ${message.reason}`)).toEqual(['minutes/tide/2023-06-08.md Unexpected file of 20.1 MB, expected at most 20 MB; part it or keep it elsewhere']);
	await rename(join(root, 'minutes/tide/2023-06-08.md'), join(root, 'SOURCES.txt'));
	await expect(readArchive(root)).rejects.toThrow('SOURCES.txt Unexpected file of 20.1 MB, expected at most 20 MB');
});

test('a path that leads out of the archive by itself is refused too', async () => {
	const { root } = await clone();
	expect(() => readWithin(root, '../outside/1.md')).toThrow(RefusedFile);
	expect(() => readWithin(root, '.env')).toThrow(RefusedFile);
	expect(readWithin(root, 'minutes/nothing.md')).toBeUndefined();
	expect(readWithin(root, 'minutes/tide/2023-05-11.md')?.toString()).toBe(MINUTES);
});
