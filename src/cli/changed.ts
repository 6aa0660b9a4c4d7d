import { resolve } from 'node:path';
import { git, GitError } from '../import/git.ts';
import { type Given, type Option, UsageError } from './command.ts';
import { rootOf } from './reading.ts';

/** The option of every command that can leave alone what a pull request does not touch. */
export const CHANGED = { value: 'BRANCH', help: 'Only what is new or other than where this branch left that one, as origin/main' } as const satisfies Option;

/** Whether a file of the archive is of what `--changed` leaves; every file is, without it. Throws `UsageError` with what Git says. */
export async function onlyChanged({ options }: Given): Promise<(path: string) => boolean> {
	const { changed } = options;
	if (typeof changed !== 'string') return () => true;
	const only = new Set(await changedSince(rootOf(options), changed));
	return (path) => only.has(path);
}

/** The files below a directory that Git says are new or other than where this branch left another, as paths from there. */
async function changedSince(root: string, branch: string): Promise<string[]> {
	try {
		// Else a name that begins with a dash would be an option of Git's.
		return (await git(resolve(root), ['diff', '--name-only', '--relative', '--diff-filter=d', '-z', '--end-of-options', `${branch}...HEAD`, '--', '.'])).toString('utf8').split('\0').filter(Boolean);
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		throw new UsageError(`Unexpected \`${branch}\` for \`--changed\` (${error.reason}), expected a branch or commit that this one shares commits with, as \`origin/main\`; in CI fetch the whole history`);
	}
}
