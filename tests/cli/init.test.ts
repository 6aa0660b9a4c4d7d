import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readArchive } from '../../src/source/archive.ts';
import { directory } from '../source/directory.ts';
import { minutes } from './command.ts';

const MINUTES = '# Tide Group, 2024-05-02\n\n## Present\n\n- Ina Marlow\n';
const FILES = ['archive.yml', 'people.yml', 'template.md', '.gitignore', '.github/workflows/minutes.yml'];

function git(cwd: string, ...args: string[]): void {
	const { status, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
}

test('init writes what a folder tells: title, groups, the remote', async () => {
	const root = await directory({ 'README.md': '# The *Ebbline* minutes\n', 'minutes/tide/2024-05-02.md': MINUTES, 'minutes/gauge/2024-05-09.md': MINUTES, 'docs/guide.md': '# Guide\n\nWords.\n' });
	git(root, 'init', '--quiet');
	git(root, 'remote', 'add', 'origin', 'git@github.com:ebbline/minutes.git');
	const { stdout, stderr, code } = await minutes(['init'], { cwd: root });
	expect({ stderr, code }).toEqual({ stderr: '2 meetings of 2 groups found in ., a clone of ebbline/minutes\n', code: 0 });
	expect(stdout).toMatch(/^written {8}archive\.yml$/m);
	expect(stdout).toMatch(/^ {2}npx minutebook build {4}/m);
	expect(parse(await readFile(join(root, 'archive.yml'), 'utf8'))).toEqual({
		title: 'The Ebbline minutes',
		repo: 'ebbline/minutes',
		groups: [{ id: 'gauge', name: 'gauge', path: 'minutes/gauge' }, { id: 'tide', name: 'tide', path: 'minutes/tide' }],
	});
});

test('what init wrote is read without a finding, and the template is no minutes', async () => {
	const root = await directory({ 'tide/2024-05-02.md': MINUTES });
	await minutes(['init', root]);
	const { messages, files, config } = await readArchive(root);
	expect({ messages: messages.map(String), files: files.map(({ context }) => context.path), title: config.title }).toEqual({ messages: [], files: ['tide/2024-05-02.md'], title: 'Archive' });
});

test('init leaves every file that is there as it is, and says so', async () => {
	const there = Object.fromEntries(FILES.map((path) => [path, path.endsWith('.yml') && path !== '.github/workflows/minutes.yml' ? (path === 'people.yml' ? '[]\n' : 'title: Mine\n') : 'mine\n']));
	const root = await directory({ ...there, 'tide/2024-05-02.md': MINUTES });
	const { stdout, code } = await minutes(['init', root]);
	expect(code).toBe(0);
	for (const [path, text] of Object.entries(there)) {
		expect(await readFile(join(root, path), 'utf8')).toBe(text);
		expect(stdout).toContain(`left as it is  ${path}`);
	}
});

test('init makes a folder that is not there, and says how to begin', async () => {
	const root = await directory({});
	const { stdout, code } = await minutes(['init', 'notes'], { cwd: root });
	expect((await readdir(join(root, 'notes'), { recursive: true })).filter((path) => FILES.includes(path.replaceAll('\\', '/'))).length).toBe(FILES.length);
	expect(stdout).toContain('copy notes/template.md to notes/minutes/<group>/<day>.md');
	expect(code).toBe(0);
});

test('in a repository that is more than the archive, the workflow stands at its top and builds the folder', async () => {
	const root = await directory({ 'package.json': '{}', 'docs/minutes/2024-05-02.md': MINUTES });
	git(root, 'init', '--quiet');
	await minutes(['init', 'docs/minutes'], { cwd: root });
	const { jobs } = parse(await readFile(join(root, '.github/workflows/minutes.yml'), 'utf8')) as { jobs: { site: unknown; lint: { steps: unknown[] } } };
	expect(jobs.site).toMatchObject({ uses: 'minutebook/minutebook/.github/workflows/site.yml@v1', with: { archive: 'docs/minutes' } });
	expect(jobs.lint.steps.at(-1)).toEqual({ uses: 'minutebook/minutebook@v1', with: { archive: 'docs/minutes' } });
	expect(await readFile(join(root, 'docs/minutes/archive.yml'), 'utf8')).toMatch(/^# repo: owner\/name$/m);
});

test('init --preset nodejs names where its minutes are imported from, and how', async () => {
	const root = await directory({});
	const { stdout } = await minutes(['init', '--preset', 'nodejs'], { cwd: root });
	const { sources } = parse(await readFile(join(root, 'archive.yml'), 'utf8')) as { sources: { repo: string; folder: string }[] };
	expect(sources).toHaveLength(18);
	expect(sources).toContainEqual({ repo: 'openjs-foundation/cross-project-council', folder: 'meetings' });
	expect(stdout).toContain('npx minutebook import   takes the minutes from 18 sources');
	expect((await readArchive(root)).messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([['no-minutes', expect.stringContaining('`minutebook import` takes them from its sources')]]);
});
