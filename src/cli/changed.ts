import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type Given, type Option, UsageError } from './command.ts';
import { rootOf } from './reading.ts';

/** The option of every command that can leave alone what a pull request does not touch. */
export const CHANGED = { value: 'BRANCH', help: 'Only what is new or other than where this branch left that one, as origin/main' } as const satisfies Option;

/** Whether a file of the archive is of what `--changed` leaves; every file is, without it. Throws `UsageError` with what Git says. */
export function onlyChanged({ options }: Given): (path: string) => boolean {
	const { changed } = options;
	if (typeof changed !== 'string') return () => true;
	const only = new Set(changedSince(rootOf(options), changed));
	return (path) => only.has(path);
}

/** The files below a directory that Git says are new or other than where this branch left another, as paths from there. */
function changedSince(root: string, branch: string): string[] {
	// Else a name that begins with a dash would be an option of Git's.
	const { stdout, stderr, status, error } = spawnSync('git', ['diff', '--name-only', '--relative', '--diff-filter=d', '-z', '--end-of-options', `${branch}...HEAD`, '--', '.'], { cwd: resolve(root), encoding: 'utf8' });
	if (status === 0) return stdout.split('\0').filter(Boolean);
	const why = error ? 'Git could not be started' : (stderr.split('\n')[0] ?? '').trim();
	throw new UsageError(`Unexpected \`${branch}\` for \`--changed\` (${why}), expected a branch or commit that this one shares commits with, as \`origin/main\`; in CI fetch the whole history`);
}
