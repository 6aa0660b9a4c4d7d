import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directory } from '../source/directory.ts';
import { minutes } from './command.ts';

const BAD = '# Tide Group\n\n## Present\n\n- Ina Marlow\n';

function git(cwd: string, ...args: string[]): void {
	const { status, stderr } = spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd, encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
}

test('lint --changed tells what is wrong in the files of a pull request alone, and refuses what Git does not know', async () => {
	const root = await directory({ 'docs/tide/old.md': BAD, 'docs/tide/other.md': BAD });
	git(root, 'init', '--quiet', '--initial-branch', 'main');
	git(root, 'add', '.');
	git(root, 'commit', '--quiet', '-m', 'one');
	git(root, 'switch', '--quiet', '-c', 'change');
	await writeFile(join(root, 'docs/tide/new one.md'), BAD);
	await writeFile(join(root, 'docs/tide/other.md'), `${BAD}- Piet Berg\n`);
	git(root, 'add', '.');
	git(root, 'commit', '--quiet', '-m', 'two');
	const { stdout, code } = await minutes(['lint', '--root', join(root, 'docs'), '--changed', 'main', '--reporter', 'json']);
	expect((JSON.parse(stdout) as { file: string }[]).map(({ file }) => file)).toEqual(['tide/new one.md', 'tide/other.md']);
	expect(code).toBe(1);
	const wrong = await minutes(['lint', '--root', root, '--changed', '--output=x']);
	expect(wrong.code).toBe(2);
	const nothing = await minutes(['lint', '--root', root, '--changed', 'nowhere']);
	expect(nothing.stderr).toMatch(/^minutes lint: Unexpected `nowhere` for `--changed` \((?!fatal).+\), expected a branch or commit that this one shares commits with, as `origin\/main`; in CI fetch the whole history; `minutes lint --help` says more\n$/);
	expect(nothing.code).toBe(2);
});
