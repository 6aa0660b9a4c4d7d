import { spawn } from 'node:child_process';
import { withPlainAddresses } from '../source/sources.ts';

/** Git failed, or is not there; `reason` is what it said, without credentials. */
export class GitError extends Error {
	override name = 'GitError';
	readonly reason: string;
	/** It cannot be started at all. */
	readonly missing: boolean;

	constructor(reason: string, missing = false) {
		super(reason);
		this.reason = reason;
		this.missing = missing;
	}
}

/**
 * What the user's own Git prints, as bytes: without a shell, a terminal to ask on, hooks, and helpers that an address
 * could name. `cwd` is a repository, made for this or the archive's own, or a folder above one. Throws `GitError`.
 */
export async function git(cwd: string, args: readonly string[], input: string | Uint8Array = ''): Promise<Buffer> {
	const child = spawn('git', [...SETTINGS, ...args], { cwd, env: environment(), stdio: ['pipe', 'pipe', 'pipe'] });
	const out: Buffer[] = [];
	const told: Buffer[] = [];
	child.stdout.on('data', (bytes: Buffer) => void out.push(bytes));
	child.stderr.on('data', (bytes: Buffer) => void told.push(bytes));
	// Git that ends before it has read all says why by itself.
	child.stdin.on('error', () => {});
	child.stdin.end(input);
	const code = await new Promise<number | null>((done, fail) => {
		child.on('error', fail);
		child.on('close', done);
	}).catch((error: NodeJS.ErrnoException) => {
		throw new GitError(error.code === 'ENOENT' ? 'Git is not installed' : `Git cannot be started, ${error.code ?? ''}`, true);
	});
	if (code === 0) return Buffer.concat(out);
	throw new GitError(reasonIn(Buffer.concat(told).toString('utf8')) || `Git ended with ${code ?? 'a signal'}`);
}

/** Whatever the user has set: nothing that runs programs beside Git's own, changes bytes, tidies up or waits without end. */
const SETTINGS = [
	['core.hooksPath', '/dev/null'], ['core.fsmonitor', 'false'], ['core.autocrlf', 'false'], ['core.quotePath', 'false'], ['gc.auto', '0'], ['maintenance.auto', 'false'],
	['submodule.recurse', 'false'], ['fetch.recurseSubmodules', 'false'], ['protocol.ext.allow', 'never'], ['http.lowSpeedLimit', '1000'], ['http.lowSpeedTime', '60'], ['advice.detachedHead', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);

/** Of another repository, as where this runs from one of its hooks. */
const OF_ANOTHER = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX|CEILING_DIRECTORIES|SHALLOW_FILE|TRACE\w*|EXTERNAL_DIFF|PROXY_COMMAND|TEMPLATE_DIR)$/;

function environment(): NodeJS.ProcessEnv {
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_ANOTHER.test(name)));
	return { ...env, GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: 'https:ssh:file', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}

/** The line that says what is wrong. */
function reasonIn(told: string): string {
	const lines = told.split('\n').map((line) => line.trim()).filter(Boolean);
	const line = lines.find((one) => FATAL.test(one)) ?? lines.at(-1) ?? '';
	return withPlainAddresses(line.replace(FATAL, '').slice(0, 300)).replace(END, '');
}

/** `fatal: `, `error: `. */
const FATAL = /^(?:fatal|error|ERROR|remote: ERROR): ?/;

/** A full stop, which stands in the middle of a sentence of ours. */
const END = /(?<![.\s])[.\s]+$/;
