import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheDirFor } from '../../src/astro/root.ts';
import { mend } from '../../src/astro/swap.ts';
import { ASTRO, buildAlone, buildSite, copyOf, environment, FIXTURE, runBuild } from './build.ts';

/** Processes that are killed, for what they leave beside the site: in its place every state is looked at. `KILLS=20` looks further. */
const KILLS = Number(process.env['KILLS'] ?? 6);
/** Decides at which of a build's steps it is killed. */
const SEED = 11;
/** Against what hangs; on a busy machine a build takes a minute. */
const LIMIT = 1_800_000;
const STACK = /^\s+at |Stack trace/m;

type Copy = Awaited<ReturnType<typeof copyOf>>;
type Tree = Record<string, string>;

const ends: (() => Promise<unknown>)[] = [];
let copy: Copy;
beforeEach(async () => {
	copy = await archive();
});
afterEach(async () => {
	for (const end of ends.splice(0).reverse()) await end();
});

async function archive(): Promise<Copy> {
	const made = await copyOf(FIXTURE);
	ends.push(() => made.remove());
	return made;
}

/** A site that an earlier build left: a page, and one that the next does not have. */
async function oldSite(outDir: string): Promise<Tree> {
	await mkdir(join(outDir, 'gone'), { recursive: true });
	for (const path of ['index.html', 'gone/index.html']) await writeFile(join(outDir, path), 'old');
	return treeOf(outDir);
}

async function treeOf(folder: string): Promise<Tree> {
	const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => !entry.isDirectory());
	const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
	return Object.fromEntries(await Promise.all(files.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'latin1')] as const)));
}

/** A build in a group of processes of its own, which ends, as if the plug were pulled, at its nth change of the disk, or has other trouble that stop-at.mjs makes; tells how many changes there were. */
async function stoppedBuild({ archive, outDir }: Pick<Copy, 'archive' | 'outDir'>, stopAt = 0, trouble: NodeJS.ProcessEnv = {}): Promise<{ code: number | null; signal: string | null; changes: number }> {
	const build = spawn(process.execPath, ['--import', resolve('tests/astro/stop-at.mjs'), ASTRO, 'build', '--outDir', outDir], {
		env: { ...environment(), CONTENT_DIR: archive, STOP_AT: String(stopAt), STOP_GROUP: '1', ...trouble },
		stdio: ['ignore', 'ignore', 'pipe'],
		detached: true,
	});
	let output = '';
	build.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
	const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>((done, fail) => build.on('error', fail).on('close', (code, signal) => done({ code, signal })));
	return { code, signal, changes: Number(/(\d+) changes/.exec(output)?.[1]) };
}

/** One in each of as many equal parts of a build, by a seed (Park and Miller's generator). */
function moments(changes: number, count: number): number[] {
	let state = SEED;
	return Array.from({ length: count }, (_, part) => {
		state = (state * 48_271) % 2_147_483_647;
		return 1 + Math.floor(((part + state / 2_147_483_647) * changes) / count);
	});
}

/**
 * A build that is not stopped, in whose place the states of the disk are kept as they are before each of its changes. Tells
 * how many are the site before or the one after, once mended; others by the change before which they are. What is on the
 * disk before a change is what a process leaves that is killed there.
 */
async function statesOf({ archive, outDir }: Copy, before: string): Promise<{ changes: number; found: Record<string, number> }> {
	const states = await mkdtemp(join(tmpdir(), 'minutebook-states-'));
	ends.push(() => rm(states, { recursive: true, force: true }));
	const { code, changes } = await stoppedBuild({ archive, outDir }, 0, { KEEP: dirname(outDir), STATES: states });
	expect(code).toBe(0);
	const after = JSON.stringify(await treeOf(outDir));
	const found: Record<string, number> = {};
	for (const change of await readdir(states)) {
		const place = join(states, change, basename(outDir));
		mend(place);
		const left = JSON.stringify(await treeOf(place));
		const what = left === before ? 'old' : left === after ? 'new' : `mixed before change ${change}`;
		found[what] = (found[what] ?? 0) + 1;
	}
	return { changes, found };
}

test(`a build has the old site or the new one in its place, whole, before every change of the disk, and leaves it there killed at ${KILLS} moments`, { timeout: LIMIT }, async () => {
	const { archive, outDir } = copy;
	await buildSite(archive, outDir);
	const fresh = await treeOf(outDir);
	await rm(outDir, { recursive: true });
	// A build that has nothing to read, like those to come.
	const { changes, found } = await statesOf(copy, JSON.stringify(await oldSite(outDir)));
	expect(changes).toBeGreaterThan(50);
	expect(Object.keys(found).sort()).toEqual(['new', 'old']);
	expect(await treeOf(outDir)).toEqual(fresh);
	for (const moment of moments(changes, KILLS)) {
		await rm(outDir, { recursive: true });
		const old = await oldSite(outDir);
		expect((await stoppedBuild(copy, moment)).signal, `step ${moment} of ${changes}`).toBe('SIGKILL');
		mend(outDir);
		const left = JSON.stringify(await treeOf(outDir));
		expect([JSON.stringify(old), JSON.stringify(fresh)], `mixed at step ${moment}`).toContain(left);
	}
	// What they left does not harm the next.
	await buildSite(archive, outDir);
	expect(await treeOf(outDir)).toEqual(fresh);
	expect((await readdir(cacheDirFor(archive))).sort()).toEqual(['data-store.json', 'done.json', 'groups', 'html', 'made.json', 'spare']);
	expect((await readdir(dirname(outDir))).sort()).toEqual(['archive', 'dist']);
});

test(`a build of what has changed has the old site or the new one in its place, whole, before every change of the disk, and leaves it there killed at ${KILLS} moments`, { timeout: LIMIT }, async () => {
	const { archive, outDir } = copy;
	const file = join(archive, 'minutes/tides/2020-02-06.md');
	const written = await readFile(file, 'utf8');
	const texts = { one: `${written}\n* One more word, see #12\n`, other: `${written}\n## Another topic\n\nIt was discussed.\n` };
	const sites: Record<string, string> = {};
	// In CI no build writes `addresses.yml`, by which a site depends on those before.
	const { CI } = process.env;
	process.env['CI'] = '1';
	ends.push(async () => (CI === undefined ? delete process.env['CI'] : (process.env['CI'] = CI)));
	for (const [name, text] of Object.entries(texts)) {
		await writeFile(file, text);
		await buildSite(archive, outDir);
		sites[name] = JSON.stringify(await treeOf(outDir));
	}
	await writeFile(file, texts.one);
	const { changes, found } = await statesOf(copy, sites['other'] ?? '');
	expect(changes).toBeGreaterThan(20);
	expect(Object.keys(found).sort()).toEqual(['new', 'old']);
	expect(JSON.stringify(await treeOf(outDir))).toBe(sites['one']);
	let there: keyof typeof texts = 'one';
	for (const moment of moments(changes, KILLS)) {
		const next: keyof typeof texts = there === 'one' ? 'other' : 'one';
		await writeFile(file, texts[next]);
		await stoppedBuild(copy, moment);
		mend(outDir);
		const left = JSON.stringify(await treeOf(outDir));
		expect([sites[there], sites[next]], `mixed at step ${moment}`).toContain(left);
		if (left === sites[next]) there = next;
	}
	await buildSite(archive, outDir);
	expect(Object.values(sites)).toContain(JSON.stringify(await treeOf(outDir)));
});

test('a script put into the cache, a truncated file and a lost meeting in the content store are noticed, thrown away and read anew', { timeout: LIMIT }, async () => {
	const { archive, outDir } = copy;
	await buildSite(archive, outDir);
	const before = await treeOf(outDir);
	const cache = cacheDirFor(archive);
	const [page = '', other = ''] = (await readdir(join(cache, 'html'))).filter((name) => name.endsWith('.txt'));
	await writeFile(join(cache, 'html', page), '<script>alert(1)</script>');
	await truncate(join(cache, 'html', other), 80);
	const store = join(cache, 'data-store.json');
	await writeFile(store, (await readFile(store, 'utf8')).replace('Ada Ferrow', 'Eve Harrow'));
	const output = await buildSite(archive, outDir);
	expect(output).toMatch(/\d+ of the cached readings were thrown away and read anew: not as a build of this clone wrote them/);
	expect(await treeOf(outDir)).toEqual(before);

	await truncate(store, 100);
	expect(await buildSite(archive, outDir)).toContain('what was read before was thrown away and is read anew: the content store was damaged');
	expect(await treeOf(outDir)).toEqual(before);
});

test('a build that fails leaves the old site', { timeout: LIMIT }, async () => {
	const old = await oldSite(copy.outDir);
	await writeFile(join(copy.archive, 'archive.yml'), 'title: [\n');
	expect((await runBuild(copy.archive, copy.outDir)).code).toBe(1);
	expect(await treeOf(copy.outDir)).toEqual(old);
});

test('a build of an archive that is deleted once it is read makes the site of what was read', { timeout: LIMIT }, async () => {
	const { archive, outDir } = copy;
	await buildSite(archive, outDir);
	const before = await treeOf(outDir);
	await rm(outDir, { recursive: true });
	// The first page is written when all is read.
	const { code } = await stoppedBuild(copy, 0, { LOSE: archive, AFTER: '404.html' });
	expect(existsSync(archive)).toBe(false);
	expect(code).toBe(0);
	expect(await treeOf(outDir)).toEqual(before);
});

test('of two builds at once the second waits, says for whom, and its site is the one that stays', { timeout: LIMIT }, async () => {
	const { archive, outDir } = copy;
	const outputs = await Promise.all([buildAlone(archive, outDir), buildAlone(archive, outDir)]);
	expect(outputs.filter((output) => /another build of this archive is under way \(process \d+, since .+\): waiting for it/.test(output))).toHaveLength(1);
	expect(await readFile(join(outDir, 'index.html'), 'utf8')).toContain('Small archive');
});

test('a file that may not grow further ends the build in one line and leaves the old site', { timeout: LIMIT }, async ({ skip }) => {
	skip(process.platform === 'win32', 'Windows has no `ulimit`');
	const old = await oldSite(copy.outDir);
	const { status, stdout, stderr } = spawnSync('sh', ['-c', `trap '' XFSZ; ulimit -f 4; exec "$0" "$@"`, process.execPath, ASTRO, 'build', '--outDir', copy.outDir], {
		encoding: 'utf8',
		env: { ...environment(), CONTENT_DIR: copy.archive },
	});
	expect(status).toBe(1);
	expect(stdout + stderr).toMatch(/^Unexpected limit of a file’s size \(.*\), expected .+; raise it/m);
	expect(stdout + stderr).not.toMatch(STACK);
	expect(await treeOf(copy.outDir)).toEqual(old);
});

test('a full disk ends the build in one line and leaves the old site', { timeout: LIMIT }, async ({ skip }) => {
	const old = await oldSite(copy.outDir);
	skip(!(await mounted(cacheDirFor(copy.archive), 'size=300k')), 'only root can mount a small disk');
	const { code, output } = await runBuild(copy.archive, copy.outDir);
	expect(code).toBe(1);
	expect(output).toMatch(/^Unexpected full disk \(.*\), expected .+; free some space/m);
	expect(output).not.toMatch(STACK);
	expect(await treeOf(copy.outDir)).toEqual(old);
});

test('an output directory that cannot be written to ends the build in one line and stays as it is', { timeout: LIMIT }, async ({ skip }) => {
	const parent = join(dirname(copy.outDir), 'www');
	const outDir = join(parent, 'dist');
	const isRoot = process.getuid?.() === 0;
	skip(isRoot && !(await mounted(parent, 'size=10m')), 'root, whom no permission stops, cannot mount a disk here');
	const old = await oldSite(outDir);
	if (isRoot) spawnSync('mount', ['-o', 'remount,ro', parent]);
	else for (const folder of [parent, outDir]) await chmod(folder, 0o555);
	ends.push(async () => !isRoot && Promise.all([parent, outDir].map((folder) => chmod(folder, 0o755))));
	const { code, output } = await runBuild(copy.archive, outDir);
	expect(code).toBe(1);
	expect(output).toMatch(/^Unexpected (?:file system that cannot be written to|lack of permission) \(.*\), expected .+; .+ `--outDir`/m);
	expect(output).not.toMatch(STACK);
	expect(await treeOf(outDir)).toEqual(old);
});

/** Whether a small disk of its own could be mounted there, which is unmounted after the test. */
async function mounted(folder: string, options: string): Promise<boolean> {
	await mkdir(folder, { recursive: true });
	if (spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status !== 0) return false;
	ends.push(async () => spawnSync('umount', ['-l', resolve(folder)]));
	return existsSync(folder);
}
