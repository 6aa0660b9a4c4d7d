import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { runOnto } from '../../src/cli/io.ts';

export interface Outcome {
	stdout: string;
	stderr: string;
	code: number | null;
}

interface Surroundings {
	/** A directory of its own to stand in. */
	cwd?: string;
	env?: NodeJS.ProcessEnv;
}

/** What the command prints and returns, run in this process as `src/cli/main.ts` runs it: with these variables, and standing there. One at a time. */
export async function minutes(args: readonly string[], { cwd, env }: Surroundings = {}): Promise<Outcome> {
	const [before, stood] = [{ ...process.env }, process.cwd()];
	let [stdout, stderr] = ['', ''];
	try {
		setVariables(given(env));
		if (cwd !== undefined) process.chdir(cwd);
		const code = await runOnto(args, { out: (text) => (stdout += text), err: (text) => (stderr += text), color: false });
		return { stdout, stderr, code };
	} finally {
		process.chdir(stood);
		setVariables(before);
	}
}

/** As `minutes`, by the real command in a process of its own, which another user may run. */
export function spawned(args: readonly string[], { env, ...options }: Surroundings & { uid?: number } = {}): Outcome {
	const { stdout, stderr, status } = spawnSync(process.execPath, [resolve('src/cli/main.ts'), ...args], { encoding: 'utf8', ...options, env: given(env) });
	return { stdout, stderr, code: status };
}

/** None of those by which a CI runner or a shell says where the archive is. */
function given(env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
	return { ...process.env, GITHUB_WORKSPACE: undefined, CONTENT_DIR: undefined, ...env };
}

function setVariables(env: NodeJS.ProcessEnv): void {
	for (const name of Object.keys(process.env)) if (env[name] === undefined) delete process.env[name];
	for (const [name, value] of Object.entries(env)) if (value !== undefined && process.env[name] !== value) process.env[name] = value;
}
