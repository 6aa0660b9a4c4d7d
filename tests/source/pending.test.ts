import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ArchiveError } from '../../src/source/error.ts';
import { blobOf, finishImport, READY, type Step, STEPS } from '../../src/source/pending.ts';
import { directory } from './directory.ts';

const [OLD, NEW] = ['old\n', 'new\n'].map((text) => Buffer.from(text)) as [Buffer, Buffer];
const [WAS, BLOB] = [blobOf(OLD, ''), blobOf(NEW, '')];

/** An archive of which an import was stopped when all was ready. */
async function stopped(steps: readonly unknown[], files: Readonly<Record<string, string>> = {}): Promise<string> {
	return directory({ ...files, [`${READY}/${STEPS}`]: JSON.stringify(steps), [`${READY}/0`]: NEW, [`${READY}/1`]: NEW });
}

async function textsIn(root: string): Promise<Record<string, string>> {
	const paths = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
	return Object.fromEntries(await Promise.all(paths.filter((path) => !path.startsWith('.')).map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const)));
}

const STEPS_OF_THREE: Step[] = [{ path: 'tide/a.md', file: '0', blob: BLOB, was: WAS }, { path: 'tide/2024/b.md', file: '1', blob: BLOB }, { path: 'old/c.md', was: WAS }];

test.each([0, 1, 2, 3])('an import that was stopped after %i of its steps is ended, and once more does nothing', async (done) => {
	const root = await stopped(STEPS_OF_THREE, { 'tide/a.md': 'old\n', 'old/c.md': 'old\n', 'own.md': 'mine' });
	await mkdir(join(root, 'tide/2024'), { recursive: true });
	for (const { path, file } of STEPS_OF_THREE.slice(0, done)) {
		if (file === undefined) await rm(join(root, path));
		else await rename(join(root, READY, file), join(root, path));
	}
	finishImport(root);
	expect(await textsIn(root)).toEqual({ 'own.md': 'mine', 'tide/a.md': 'new\n', 'tide/2024/b.md': 'new\n' });
	expect(existsSync(join(root, READY))).toBe(false);
	finishImport(root);
	expect(await textsIn(root)).toEqual({ 'own.md': 'mine', 'tide/a.md': 'new\n', 'tide/2024/b.md': 'new\n' });
});

test('what was changed since the import was stopped stays as it is', async () => {
	const root = await stopped(STEPS_OF_THREE, { 'tide/a.md': 'mine', 'old/c.md': 'mine', 'tide/2024/b.md': 'mine' });
	finishImport(root);
	expect(await textsIn(root)).toEqual({ 'tide/a.md': 'mine', 'old/c.md': 'mine', 'tide/2024/b.md': 'mine' });
});

test('what is ready without steps is nothing', async () => {
	const root = await directory({ [`${READY}/0`]: NEW, 'tide/a.md': 'old\n' });
	finishImport(root);
	expect(await textsIn(root)).toEqual({ 'tide/a.md': 'old\n' });
});

test.each([
	'not JSON', {}, [{ path: '../a.md', file: '0', blob: BLOB }], [{ path: '.git/hooks/a.md', file: '0', blob: BLOB }], [{ path: 'archive.yml', file: '0', blob: BLOB }],
	[{ path: 'people.yml' }], [{ path: 'a.md', file: '../0', blob: BLOB }], [{ path: 'a.md', file: '0' }], [null],
])('steps that no import wrote are refused: %j', async (steps) => {
	const root = await directory({ 'archive.yml': 'title: Ebbline\n', 'people.yml': '[]\n', [`${READY}/${STEPS}`]: typeof steps === 'string' ? steps : JSON.stringify(steps), [`${READY}/0`]: NEW });
	expect(() => finishImport(root)).toThrow(new ArchiveError([]).constructor as typeof ArchiveError);
	expect(() => finishImport(root)).toThrow('.minutebook/import/ready Unexpected steps of an import that cannot be read, expected what `minutebook import` wrote; delete `.minutebook/import/ready` and import again');
	expect(await textsIn(root)).toEqual({ 'archive.yml': 'title: Ebbline\n', 'people.yml': '[]\n' });
});

test('bytes that are not those of the steps, or lie behind a link, are refused', async () => {
	const root = await stopped([{ path: 'a.md', file: '0', blob: BLOB }]);
	await writeFile(join(root, READY, '0'), 'other');
	expect(() => finishImport(root)).toThrow('Unexpected bytes for `a.md`');
	const outside = await directory({ secret: NEW }, 'outside');
	await rm(join(root, READY, '0'));
	await symlink(join(outside, 'secret'), join(root, READY, '0'));
	expect(() => finishImport(root)).toThrow('Unexpected bytes for `a.md`');
	expect(await textsIn(root)).toEqual({});
});

test('nothing is put in place through a link', async () => {
	const outside = await directory({ 'a.md': 'old\n' }, 'outside');
	const root = await stopped([{ path: 'tide/a.md', file: '0', blob: BLOB, was: WAS }]);
	await symlink(outside, join(root, 'tide'));
	finishImport(root);
	expect(await readFile(join(outside, 'a.md'), 'utf8')).toBe('old\n');
});
