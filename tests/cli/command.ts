import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface Outcome {
	stdout: string;
	stderr: string;
	code: number | null;
}

/** Runs the real command, in a directory of its own where `cwd` says so. */
export function minutes(args: readonly string[], options: { cwd?: string; uid?: number; env?: NodeJS.ProcessEnv } = {}): Outcome {
	const { stdout, stderr, status } = spawnSync(process.execPath, [resolve('src/cli/main.ts'), ...args], {
		encoding: 'utf8',
		...options,
		env: { ...process.env, GITHUB_WORKSPACE: undefined, CONTENT_DIR: undefined, ...options.env },
	});
	return { stdout, stderr, code: status };
}
