import { spawn } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { environment } from './build.ts';
import { copyProject } from './project.ts';

/** So many times something is changed; `CASES=100` and another `SEED` look further. */
const CASES = Number(process.env['CASES'] ?? 8);
const SEED = Number(process.env['SEED'] ?? 15);
const LIMIT = 3_600_000;

let place: string;
/** Of the archive that is changed, and of a copy that is built from nothing. */
let archive: string;
let other: string;
let project: string;
beforeAll(async () => {
	place = await mkdtemp(join(tmpdir(), 'minutebook-'));
	[archive, other, project] = ['changed/archive', 'clean/archive', 'project'].map((name) => join(place, name)) as [string, string, string];
	await copyProject(project);
	await cp('content', archive, { recursive: true });
});
afterAll(() => rm(place, { recursive: true, force: true }));

/** Numbers from 0 to below a limit, by a seed (Park and Miller's generator). */
function dice(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state * 48_271) % 2_147_483_647;
		return state % below;
	};
}

/** Builds with the project's own command; resolves with all that it said. */
async function build(root: string): Promise<string> {
	const child = spawn(process.execPath, [join(project, 'src/cli/minutes.mjs'), 'build', root, '--allow-empty'], { env: { ...environment(), CI: '' }, stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
	if (code !== 0) throw new Error(`Expected a build of ${root}, got exit code ${code}:\n${said}`);
	return said;
}

async function siteOf(root: string): Promise<Map<string, string>> {
	const dist = join(root, 'dist');
	const entries = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
	const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
	return new Map(await Promise.all(paths.map(async (path): Promise<[string, string]> => [path.slice(dist.length + 1), await readFile(path, 'latin1')])));
}

/** Builds a copy of the archive from nothing while the archive itself is built again; both sites have to be the same, file by file. */
async function expectSame(what: string): Promise<void> {
	await rm(dirname(other), { recursive: true, force: true });
	await cp(archive, other, { recursive: true, filter: (path) => !['dist', '.minutebook'].includes(basename(path)) });
	await Promise.all([build(archive), build(other)]);
	const [changed, clean] = [await siteOf(archive), await siteOf(other)];
	const differing = [...new Set([...changed.keys(), ...clean.keys()])].filter((path) => changed.get(path) !== clean.get(path));
	expect(differing, `after ${what}, seed ${SEED}`).toEqual([]);
	expect(changed.size).toBeGreaterThan(100);
}

type Change = (roll: (below: number) => number) => Promise<string>;

async function minutesIn(): Promise<string[]> {
	return (await readdir(join(archive, 'minutes'), { recursive: true, encoding: 'utf8' })).filter((name) => name.endsWith('.md')).sort().map((name) => join(archive, 'minutes', name));
}

async function oneOf(roll: (below: number) => number): Promise<string> {
	const files = await minutesIn();
	return files[roll(files.length)] ?? '';
}

async function replace(path: string, from: string | RegExp, to: string): Promise<void> {
	await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}

const LINES = ['* A word about the gauges, see ebbline-project/gauge#37', '## Another topic\n\nIt was discussed. #40', '- [ ] @mirasandvag: write the report', 'Decision: we keep the old gauge.', '- Piet will bring cake', '<!-- nobody sees this -->'];

/** The name says what is changed; each leaves an archive that can be built. */
const CHANGES: Record<string, Change> = {
	async 'a line more'(roll) {
		const path = await oneOf(roll);
		await appendFile(path, `\n${LINES[roll(LINES.length)]}\n`);
		return path;
	},
	async 'a line less'(roll) {
		const path = await oneOf(roll);
		const lines = (await readFile(path, 'utf8')).split('\n');
		lines.splice(roll(lines.length), 1);
		await writeFile(path, lines.join('\n'));
		return path;
	},
	async 'a file more'(roll) {
		const path = await oneOf(roll);
		const own = join(dirname(path), `20${10 + roll(15)}-0${1 + roll(9)}-1${roll(9)}.md`);
		await cp(path, own);
		return own;
	},
	async 'a file less'(roll) {
		const path = await oneOf(roll);
		await rm(path);
		return path;
	},
	async 'a file renamed'(roll) {
		const path = await oneOf(roll);
		const own = join(dirname(path), `20${10 + roll(15)}-1${roll(2)}-0${1 + roll(8)}.md`);
		await rename(path, own);
		return `${path} to ${own}`;
	},
	async 'another title'(roll) {
		await replace(join(archive, 'archive.yml'), /^title: .*/m, `title: Minutes ${roll(100)}`);
		return 'archive.yml';
	},
	async 'another name of a group'(roll) {
		await replace(join(archive, 'archive.yml'), /^ {4}name: .*/m, `    name: Steering Group ${roll(100)}`);
		return 'archive.yml';
	},
	async 'another colour'(roll) {
		const path = join(archive, 'archive.yml');
		await writeFile(path, `${(await readFile(path, 'utf8')).replace(/^accent: .*\n/m, '')}accent: '#0b4a${10 + roll(80)}'\n`);
		return 'archive.yml';
	},
	async 'somebody called otherwise'(roll) {
		await replace(join(archive, 'people.yml'), /name: Inés Marebo.*/, `name: Inés Marebo ${'IVX'[roll(3)]}`);
		return 'people.yml';
	},
	async 'somebody hidden, or no longer'() {
		const path = join(archive, 'people.yml');
		const text = await readFile(path, 'utf8');
		await writeFile(path, text.includes('hidden: false') ? text.replace('hidden: false', 'hidden: true') : text.replace('hidden: true', 'hidden: false'));
		return 'people.yml';
	},
	async 'a correction less, or none'() {
		const path = join(archive, 'corrections.yml');
		const text = await readFile(path, 'utf8').catch(() => '');
		const entries = text.split(/^(?=- file)/m);
		if (entries.length < 3) await rm(path, { force: true });
		else await writeFile(path, entries.slice(0, -1).join(''));
		return 'corrections.yml';
	},
	async 'another word of the program'(roll) {
		await replace(join(project, 'src/text/en/site.ts'), /skip: '[^']*'/, `skip: 'Skip ${roll(1000)}'`);
		return 'src/text/en/site.ts';
	},
	async 'a page of the site written over'(roll) {
		const pages = [...(await siteOf(archive)).keys()].filter((path) => path.endsWith('.html'));
		const path = join(archive, 'dist', pages[roll(pages.length)] ?? '');
		await writeFile(path, 'mine');
		return path;
	},
	async nothing() {
		return '';
	},
};

test(`${CASES} times something of an archive, of its settings or of the program is changed: the site is that of a build from nothing, byte for byte`, { timeout: LIMIT }, async () => {
	const roll = dice(SEED);
	const names = Object.keys(CHANGES);
	const done: string[] = [];
	await build(archive);
	for (let number = 0; number < CASES; number++) {
		const changed: string[] = [];
		for (let left = 1 + roll(2); left > 0; left--) {
			// Each of them is tried before one is tried again.
			const name = names.filter((one) => !done.includes(one))[roll(names.filter((one) => !done.includes(one)).length)] ?? '';
			done.push(name);
			if (done.length === names.length) done.splice(0);
			changed.push(`${name} ${(await CHANGES[name]?.(roll)) ?? ''}`);
		}
		await expectSame(changed.join(', then '));
	}
	console.info(`${CASES} changed builds compared with clean ones, from seed ${SEED}`);
});

test('where nothing has changed a build says so in one line and touches nothing; where one line has, it renders and writes what that changes', { timeout: LIMIT }, async () => {
	await build(archive);
	const looks = async () => new Map(await Promise.all([...(await siteOf(archive)).keys()].map(async (path): Promise<[string, number]> => [path, (await stat(join(archive, 'dist', path))).ino])));
	const before = await looks();
	expect(await build(archive)).toMatch(/^nothing has changed: the site in `.*dist` is as it was\n$/);
	expect(await looks()).toEqual(before);
	await appendFile((await minutesIn())[0] ?? '', '\n* Word of a change\n');
	const said = await build(archive);
	const after = await looks();
	const pages = [...after.keys()].filter((path) => path.endsWith('.html')).length;
	const rendered = pages - Number(/(\d+) pages are as they were/.exec(said)?.[1]);
	console.info(`${rendered} of ${pages} pages rendered for one line`);
	expect(rendered).toBeLessThanOrEqual(40);
	const written = [...after].filter(([path, ino]) => before.get(path) !== ino).map(([path]) => path);
	console.info(`${written.length} of ${after.size} files written for one line`);
	expect(written.length).toBeLessThanOrEqual(40);
});
