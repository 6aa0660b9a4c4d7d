import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';

/** Nothing of whoever runs the tests decides what Git does. */
const ENV = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_NAME: 'Ina Marlow', GIT_AUTHOR_EMAIL: 'ina@ebbline.example', GIT_COMMITTER_NAME: 'Ina Marlow', GIT_COMMITTER_EMAIL: 'ina@ebbline.example', GIT_AUTHOR_DATE: '2024-05-02T12:00:00Z', GIT_COMMITTER_DATE: '2024-05-02T12:00:00Z' };

/** Runs the real Git; returns what it prints. */
export function git(cwd: string, args: readonly string[], input: string | Uint8Array = ''): string {
	const { status, stdout, stderr } = spawnSync('git', args, { cwd, env: ENV, input, maxBuffer: 100_000_000 });
	if (status !== 0) throw new Error(`git ${args.join(' ')}: ${String(stderr)}`);
	return String(stdout).trim();
}

/** A real repository with one commit of these files, until the test ends. */
export async function repository(files: Readonly<Record<string, string | Uint8Array>>, name = 'upstream'): Promise<string> {
	const parent = await mkdtemp(join(tmpdir(), 'minutebook-upstream-'));
	onTestFinished(() => rm(parent, { recursive: true, force: true }));
	const root = join(parent, name);
	await mkdir(root);
	git(root, ['init', '--quiet', '--initial-branch=main']);
	await commit(root, files);
	return root;
}

/** Another commit, with these files beside or in place of those that are there; `undefined` deletes one. Returns its hash. */
export async function commit(root: string, files: Readonly<Record<string, string | Uint8Array | undefined>>): Promise<string> {
	for (const [path, content] of Object.entries(files)) {
		if (content === undefined) await rm(join(root, path));
		else {
			await mkdir(dirname(join(root, path)), { recursive: true });
			await writeFile(join(root, path), content);
		}
	}
	git(root, ['add', '--all']);
	git(root, ['commit', '--quiet', '--allow-empty', '--message', 'Minutes']);
	return git(root, ['rev-parse', 'HEAD']);
}

export interface Printed {
	out: string[];
	err: string[];
	code: number;
}

/** Runs `minutebook import` in this process; what it prints, by line. */
export async function importTo(root: string, ...options: string[]): Promise<Printed> {
	const printed: Printed = { out: [], err: [], code: 0 };
	const io = { out: (text: string) => void printed.out.push(...text.split('\n')), progress: (text: string) => void printed.err.push(...text.split('\n')), tell: (text: string) => void printed.err.push(...text.split('\n')), color: false };
	printed.code = await run(['import', root, ...options], io);
	return printed;
}

/** Minutes of a day, with a word in them. */
export function minutesOf(day: string, word = 'gauge'): string {
	return `# Tide Group, ${day}\n\n## Present\n\n- Ina Marlow (@inamarlow)\n- Piet Berg (@pietberg)\n\n## Agenda\n\n- Zero of the ${word} #12\n  - Ina will measure the ${word} again\n  - Nobody has seen the ${word} since\n`;
}
