import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { environment } from '../site/build.ts';

export interface Step {
	name?: string;
	if?: string;
	uses?: string;
	run?: string;
	env?: Record<string, string>;
	with?: Record<string, unknown>;
}

/** What GitHub would say for an expression, `inputs.archive`; one that is not there is a fault of the test or the workflow. */
export type Context = Readonly<Record<string, string>>;

export interface Runner {
	/** Of the runner: `site/`, `minutes.md`. */
	temp: string;
	/** Every call of `npx` and `gh` so far, a line each. */
	calls(): Promise<string[]>;
	/** Runs the steps that are shell, in order, each in bash as GitHub does; ends at the first that fails. */
	run(steps: readonly Step[], context: Context, cwd: string, env?: Record<string, string>): { code: number; output: string };
}

/** A machine as GitHub's, with an `npx` that runs this checkout, and a `gh` that writes down what it is asked. */
export async function runner(): Promise<Runner> {
	const temp = await mkdtemp(join(tmpdir(), 'minutebook-runner-'));
	const bin = join(temp, 'bin');
	const log = join(temp, 'calls.log');
	await mkdir(bin);
	await program(join(bin, 'npx'), `echo "npx $*" >> "${log}"\nshift 2\n[ "$1" = import ] && exit 0\nexec "${process.execPath}" "${resolve('src/cli/main.ts')}" "$@"`);
	await program(join(bin, 'minutes'), `exec "${process.execPath}" "${resolve('src/cli/main.ts')}" "$@"`);
	await program(join(bin, 'gh'), `echo "gh $*" >> "${log}"\ncase "$*" in *--jq*) echo "$GH_THERE";; *) exit "\${GH_REFUSES:-0}";; esac`);
	return {
		temp,
		calls: async () => (await readFile(log, 'utf8').catch(() => '')).split('\n').filter(Boolean),
		run(steps, context, cwd, env = {}) {
			let output = '';
			for (const step of steps) {
				if (step.run === undefined || (step.if !== undefined && !isTrue(step.if, context))) continue;
				const own = Object.fromEntries(Object.entries({ ...env, ...step.env }).map(([name, value]) => [name, filled(value, context)]));
				const { stdout, stderr, status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', filled(step.run, context)], {
					cwd, encoding: 'utf8',
					env: { ...environment(), GITHUB_WORKSPACE: cwd, GITHUB_REPOSITORY: 'ebbline/minutes', GITHUB_STEP_SUMMARY: join(temp, 'step.md'), RUNNER_TEMP: temp, CI: 'true', ...own, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
				});
				output += stdout + stderr;
				if (status !== 0) return { code: status ?? 1, output };
			}
			return { code: 0, output };
		},
	};
}

/** `${{ inputs.archive }}`. */
const EXPRESSION = /\$\{\{ ?(.*?) ?\}\}/g;

function filled(text: string, context: Context): string {
	return String(text).replace(EXPRESSION, (_, name: string) => {
		const value = context[name];
		if (value === undefined) throw new Error(`Unexpected expression \`${name}\`, expected one of the test's`);
		return value;
	});
}

function isTrue(condition: string, context: Context): boolean {
	return filled(condition.includes('${{') ? condition : `\${{ ${condition} }}`, context) === 'true';
}

async function program(path: string, script: string): Promise<void> {
	await writeFile(path, `#!/bin/sh\n${script}\n`);
	await chmod(path, 0o755);
}
