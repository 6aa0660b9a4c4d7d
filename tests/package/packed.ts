import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { environment } from '../site/build.ts';

/** What npm made of this repository. */
export interface Packed {
	/** Where projects may be made. */
	place: string;
	/** The tarball of `minutebook`. */
	whole: string;
	/** The tarball of `remark-minutes`. */
	plugin: string;
}

/** Both packages as `npm publish` would send them; compiled once. */
export async function pack(): Promise<Packed> {
	const place = await mkdtemp(join(tmpdir(), 'minutebook-packed-'));
	expectOk(run(process.execPath, ['.ci/prepack-plugin.mjs'], '.'));
	for (const workspace of [[], ['--workspace', 'remark-minutes']]) expectOk(npm(['pack', '--ignore-scripts', '--pack-destination', place, ...workspace], '.'));
	const names = await readdir(place);
	const find = (start: string) => join(place, names.find((name) => name.startsWith(start)) ?? start);
	return { place, whole: find('minutebook-'), plugin: find('remark-minutes-') };
}

/** Installs packages into an empty project there. */
export async function install(project: string, packages: readonly string[]): Promise<void> {
	await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
	expectOk(npm(['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages], project));
}

export function npm(args: readonly string[], cwd: string): Outcome {
	return run('npm', args, cwd);
}

/** A program with the Node that runs the tests, and none of the project's own packages on its way. */
export function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Outcome {
	const { PATH = '', ...rest } = environment();
	// npm sets these for what it runs, and would take them for its own settings.
	const own = Object.fromEntries(Object.entries(rest).filter(([name]) => !/^(?:npm_|INIT_CWD|CI$|MINUTEBOOK_)/i.test(name)));
	const path = [dirname(process.execPath), ...PATH.split(delimiter).filter((folder) => !folder.includes('node_modules'))].join(delimiter);
	const { stdout, stderr, status, error } = spawnSync(program, args, { cwd: resolve(cwd), encoding: 'utf8', shell: process.platform === 'win32', env: { ...own, PATH: path, ...env } });
	return { stdout, stderr: error ? String(error) : stderr, code: status };
}

export interface Outcome {
	stdout: string;
	stderr: string;
	code: number | null;
}

export function expectOk(outcome: Outcome): Outcome {
	if (outcome.code !== 0) throw new Error(`Expected exit code 0, got ${outcome.code}:\n${outcome.stdout}\n${outcome.stderr}`);
	return outcome;
}

/** What a folder takes, in bytes. */
export async function sizeOf(folder: string): Promise<number> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
	return sizes.reduce((sum, size) => sum + size, 0);
}

/** README's blocks of code under a heading, in their order. */
export async function examplesUnder(heading: string): Promise<string[]> {
	const text = await readFile('README.md', 'utf8');
	const section = text.slice(text.indexOf(`\n## ${heading}\n`) + 1);
	const codes: string[] = [];
	// Code first, as lines in it begin like headings.
	for (const [match, code] of section.matchAll(/```(?:js|sh)\n(.*?)```|\n## /gs)) {
		if (match === '\n## ') break;
		codes.push(code ?? '');
	}
	return codes;
}
