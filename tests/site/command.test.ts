import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { spawned } from '../cli/command.ts';
import { environment, FIXTURE } from './build.ts';

const LIMIT = 200_000;
const run = (args: string[]) => spawned(args, { cwd: place, env: environment() });

/** Where somebody stands who has an archive in `notes`. */
let place: string;
beforeAll(async () => {
	place = await mkdtemp(join(tmpdir(), 'minutebook-'));
	await cp(FIXTURE, join(place, 'notes'), { recursive: true });
});
afterAll(() => rm(place, { recursive: true, force: true }));

test('build makes the site of the folder it is given, prints one line of what it did, and touches nothing else', async () => {
	const { stdout, stderr, code } = run(['build', 'notes']);
	expect(stdout).toMatch(/^4 meetings, 1 file skipped; \d+ pages of \d+ files, [\d.]+ MB, in notes\/dist; [\d.]+ s; no findings\n$/);
	expect(stderr).toContain('skipped minutes/charts/README.md: named as a readme, not as minutes\n');
	expect(stderr).not.toMatch(/[├└]─|\[build\]/);
	expect(code).toBe(0);
	expect(await readFile(join(place, 'notes/dist/index.html'), 'utf8')).toContain('Small archive');
	expect(await readdir(place)).toEqual(['notes']);
	expect(await readFile(join(place, 'notes/.minutebook/.gitignore'), 'utf8')).toBe('*\n');
}, LIMIT);

test('a second build does not read the first one\'s site, says nothing with --quiet, and is under the path it is told', async () => {
	expect(run(['build', 'notes', '--quiet', '--base', '/minutes/'])).toEqual({ stdout: '', stderr: '', code: 0 });
	expect(await readFile(join(place, 'notes/dist/index.html'), 'utf8')).toContain('href="/minutes/search/"');
	expect(JSON.parse(await readFile(join(place, 'notes/dist/data/meetings.json'), 'utf8'))).toMatchObject({ meetings: { length: 4 } });
}, LIMIT);

test('what is unchanged is not read again, however many pages the last build made more', async () => {
	const [first, added] = ['minutes/tides/2020-02-06.md', 'minutes/tides/2020-03-05.md'].map((path) => join(place, 'notes', path)) as [string, string];
	await writeFile(added, (await readFile(first, 'utf8')).replaceAll('2020-02-06', '2020-03-05').replaceAll(/#\d+/g, '#998'));
	expect(run(['build', 'notes']).stderr).toMatch(/\b5 minutes: \d unchanged, \d read/);
	expect(run(['build', 'notes', '--out', 'again']).stderr).toContain('5 minutes: 5 unchanged, 0 read');
	expect(run(['build', 'notes', '--out', 'again'])).toEqual({ stdout: 'nothing has changed: the site in `again` is as it was\n', stderr: '', code: 0 });
	await rm(join(place, 'again'), { recursive: true });
	await rm(added);
}, LIMIT);

test('a `dist` that no build made is not replaced unless it is named', async () => {
	await cp(FIXTURE, join(place, 'code'), { recursive: true });
	await mkdir(join(place, 'code/dist'));
	await writeFile(join(place, 'code/dist/program.js'), 'mine');
	const { stderr, code } = run(['build', 'code']);
	expect({ stderr, code }).toEqual({ stderr: 'Unexpected `code/dist` with other files than a site\'s, expected a site that was built before, or nothing; move it away, or name another folder with `--out`\n', code: 1 });
	expect(await readFile(join(place, 'code/dist/program.js'), 'utf8')).toBe('mine');
});

test.each([
	{ args: ['build', 'nowhere'], says: 'minutes build: Unexpected path `nowhere` that cannot be read (nothing is there, ENOENT), expected the directory of an archive of minutes; `minutes build --help` says more\n' },
	{ args: ['build', 'notes', 'more'], says: 'minutes build: Unexpected `more`, expected one directory; `minutes build --help` says more\n' },
	{ args: ['build', 'notes', '--url', 'minutes.example.org'], says: 'minutes build: Unexpected `minutes.example.org` for `--url`, expected an address that starts with `https://`; `minutes build --help` says more\n' },
	{ args: ['dev', 'notes', '--port', 'http'], says: 'minutes dev: Unexpected `http` for `--port`, expected a number up to 65535; `minutes dev --help` says more\n' },
	{ args: ['build', 'notes', '--quiet', '--verbose'], says: 'minutes build: Unexpected `--quiet` beside `--verbose`, expected one of them; `minutes build --help` says more\n' },
])('$args is told in one line', ({ args, says }) => {
	expect(run(args)).toEqual({ stdout: '', stderr: says, code: 2 });
});

test('preview says what is missing, and which command makes it', () => {
	const { stderr, code } = run(['preview', 'notes', '--out', 'elsewhere']);
	expect({ stderr, code }).toEqual({ stderr: 'Unexpected lack of `elsewhere`, expected a site to show; make one with `minutebook build notes`\n', code: 1 });
});
