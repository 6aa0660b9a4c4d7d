import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { importSources } from '../../src/import/import.ts';
import { run } from '../../src/cli/run.ts';
import { readSources } from '../../src/source/provenance.ts';
import { ASTRO, environment } from '../site/build.ts';
import { CORPUS } from './corpus.ts';
import { median } from './numbers.ts';

/**
 * `npm run bench:import [-- --content DIR] [--command FILE] [--no-times] [--no-site]`: imports 100 minutes from a clone on
 * this disk, and again when there is nothing new, and prints what each took, as a command and within it; then makes a
 * repository of each row of an archive's SOURCES.txt, imports all of them, and compares what `minutes export` writes of
 * both; then builds both and compares their sites byte for byte. The commits alone are others, and are put back before anything
 * is compared. Ends with 1 where a byte differs.
 */
const { values } = parseArgs({ options: { content: { type: 'string' }, command: { type: 'string' }, 'no-times': { type: 'boolean' }, 'no-site': { type: 'boolean' } } });
const RUNS = 5;
const MINUTES = 100;
/** Signs of a commit that a page shows. */
const SHOWN = 10;
const command = resolve(values.command ?? 'src/cli/main.ts');
const place = await mkdtemp(join(os.tmpdir(), 'minutebook-import-'));
const ENV = { ...process.env, CI: '1', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' };
try {
	if (!values['no-times']) await times();
	const content = resolve(values.content ?? CORPUS);
	if (existsSync(join(content, 'SOURCES.txt'))) await sites(content);
	else console.log(`no ${join(content, 'SOURCES.txt')}: an archive imported from it is left out`);
} finally {
	await rm(place, { recursive: true, force: true });
}

async function times(): Promise<void> {
	const upstream = join(place, 'upstream');
	for (let index = 0; index < MINUTES; index++) {
		const day = new Date(Date.UTC(2020, 0, 1 + index * 14)).toISOString().slice(0, 10);
		const topics = [...Array(40).keys()].map((topic) => `- Gauge ${topic} of ${day} #${index * 40 + topic}\n  - Ina will measure it again, as nobody has since\n`);
		put(join(upstream, 'meetings', day.slice(0, 4), `${day}.md`), `# Tide Group, ${day}\n\n## Present\n\n- Ina Marlow (@inamarlow)\n\n## Agenda\n\n${topics.join('')}`);
	}
	commit(upstream);
	const took: Record<'first' | 'second', { command: number[]; within: number[] }> = { first: { command: [], within: [] }, second: { command: [], within: [] } };
	const started: number[] = [];
	for (let run = 0; run < RUNS; run++) {
		const [asked, here] = [join(place, `asked-${run}`), join(place, `here-${run}`)];
		for (const root of [asked, here]) put(join(root, 'archive.yml'), `title: Ebbline\nsources:\n  - { repo: ebbline/tide, from: ${JSON.stringify(upstream)}, folder: meetings, group: tide }\n`);
		started.push(await clocked(() => runCommand(['--help'])));
		for (const which of ['first', 'second'] as const) {
			took[which].command.push(await clocked(() => runCommand(['import', asked])));
			took[which].within.push(await clocked(() => importSources(here, { dry: false, frozen: false, overwrite: false }, () => {})));
		}
	}
	const load = os.loadavg()[0]?.toFixed(1);
	console.log(`${MINUTES} minutes from a clone on this disk; medians of ${RUNS}, load ${load}, ${os.availableParallelism()} processors`);
	console.log(`| import | the command, s | of it Node and its modules, s | the import itself, s |\n| --- | --: | --: | --: |`);
	for (const [which, { command: whole, within }] of Object.entries(took)) console.log(`| ${which === 'first' ? 'first' : 'second, nothing new'} | ${seconds(median(whole))} | ${seconds(median(started))} | ${seconds(median(within))} |`);
}

function runCommand(args: readonly string[]): void {
	const { status, stderr } = spawnSync(process.execPath, [command, ...args], { env: ENV, encoding: 'utf8' });
	if (status !== 0) throw new Error(`minutes ${args.join(' ')}: ${stderr}`);
}

async function sites(content: string): Promise<void> {
	const repositories = readSources(content, []).map(({ repo, folder, commit: was = '' }) => {
		const from = join(place, 'repositories', repo);
		cpSync(join(content, repo, folder), join(from, folder), { recursive: true });
		return { repo, folder, from, was, now: commit(from) };
	});
	const root = join(place, 'imported', basename(content));
	put(join(root, 'archive.yml'), `title: ${basename(content)}\nsources:\n${repositories.map(({ repo, folder, from }) => `  - { repo: ${repo}, folder: ${folder}, from: ${JSON.stringify(from)} }\n`).join('')}`);
	process.env['CI'] = '1';
	const took = await clocked(() => importSources(root, { dry: false, frozen: false, overwrite: false }, console.log));
	console.log(`\n${repositories.length} repositories made of ${content} imported in ${seconds(took)} s`);
	const back = repositories.map(({ was, now }) => [now, was] as const);
	const [data, again] = [join(place, 'data'), join(place, 'imported-data')];
	for (const [from, out] of [[content, data], [root, again]] as const) await run(['export', '--root', from, '--out', out, 'data', 'meetings', 'issues', 'llms.txt'], { out: () => {}, progress: console.error, tell: () => {}, color: false });
	compare('data', data, again, back);
	if (values['no-site']) return console.log('the sites are left out');
	const [one, other] = [join(place, 'site'), join(place, 'imported-site')];
	await build(content, one);
	await build(root, other);
	compare('site', one, other, back);
}

function compare(what: string, one: string, other: string, back: readonly (readonly [string, string])[]): void {
	const [paths, others] = [filesIn(one), filesIn(other)];
	const differ = paths.filter((path) => others.includes(path) && !same(readFileSync(join(one, path)), readFileSync(join(other, path)), back));
	const [missing, more] = [paths.filter((path) => !others.includes(path)), others.filter((path) => !paths.includes(path))];
	console.log(`${what}: ${paths.length} files of the archive, ${others.length} of the imported one: ${differ.length} differ, ${missing.length} are missing, ${more.length} are more`);
	for (const [how, which] of [['differs', differ], ['missing', missing], ['more', more]] as const) for (const path of which.slice(0, 10)) console.log(`  ${how} ${path}`);
	if (differ.length + missing.length + more.length > 0) process.exitCode = 1;
}

/** However long it takes. */
async function build(content: string, outDir: string): Promise<void> {
	const start = performance.now();
	const child = spawn(process.execPath, [ASTRO, 'build', '--outDir', outDir], { env: { ...environment(), CI: '1', CONTENT_DIR: content }, stdio: ['ignore', 'ignore', 'pipe'] });
	let told = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
	const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
	if (code !== 0) throw new Error(`Expected a build of ${content}, got exit code ${code}:\n${told}`);
	console.log(`built ${content} in ${seconds(performance.now() - start)} s`);
}

/** Byte for byte, once the commits are put back, in what is compressed too. */
function same(one: Buffer, other: Buffer, back: readonly (readonly [string, string])[]): boolean {
	if (one.equals(withCommits(other, back))) return true;
	if (one[0] !== 0x1f || one[1] !== 0x8b) return false;
	return gunzipSync(one).equals(withCommits(gunzipSync(other), back));
}

function withCommits(bytes: Buffer, back: readonly (readonly [string, string])[]): Buffer {
	return Buffer.from(back.reduce((text, [now, was]) => text.replaceAll(now, was).replaceAll(now.slice(0, SHOWN), was.slice(0, SHOWN)), bytes.toString('latin1')), 'latin1');
}

function filesIn(root: string): string[] {
	return readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)).sort();
}

function put(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

/** Makes a repository of a folder, byte for byte. Returns its commit. */
function commit(root: string): string {
	const git = (...args: string[]): string => {
		const { status, stdout, stderr } = spawnSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: root, env: ENV, encoding: 'utf8' });
		if (status !== 0) throw new Error(stderr);
		return stdout.trim();
	};
	git('init', '--quiet');
	git('add', '--all');
	git('commit', '--quiet', '--message', 'Minutes');
	return git('rev-parse', 'HEAD');
}

async function clocked(act: () => unknown): Promise<number> {
	const start = performance.now();
	await act();
	return performance.now() - start;
}

function seconds(milliseconds: number): string {
	return (milliseconds / 1000).toFixed(2);
}
