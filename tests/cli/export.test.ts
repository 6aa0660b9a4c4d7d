import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directory } from '../source/directory.ts';
import { minutes } from './command.ts';

const ARCHIVE = {
	'archive.yml': 'title: Ebbline\nurl: https://ebb.example.org\ngroups: [{ id: tide, repo: ebbline/tide }]\n',
	'minutes/tide/2023-05-11.md': '# Tide group\n\n## Present\n\n- Ina Marlow @inamarlow\n\n## Agenda\n\n- Faster clocks #9\n  - they are late\n',
};

test('writes every file, and says how many', async () => {
	const root = await directory(ARCHIVE);
	const out = join(root, '../out');
	const { stdout, stderr, code } = await minutes(['export', '--root', root, '--out', out]);
	const files = await filesIn(out);
	expect(files).toEqual([
		'_headers',
		'calendars/all.ics', 'calendars/tide.ics',
		'cards/all.png', 'cards/tide.png',
		'data/actions.csv', 'data/archive.sqlite', 'data/decisions.csv', 'data/issues.json', 'data/meetings.json', 'data/people.json',
		'data/schemas/issue.schema.json', 'data/schemas/issues.schema.json', 'data/schemas/meeting.schema.json', 'data/schemas/meetings.schema.json', 'data/schemas/people.schema.json', 'data/schemas/repo-issues.schema.json', 'data/schemas/search-days.schema.json', 'data/schemas/search-people.schema.json',
		'feeds/actions.atom', 'feeds/all.atom', 'feeds/decisions.atom', 'feeds/tide.atom',
		'issues/ebbline/tide/issues.json',
		'llms.txt',
		'meetings/tide/2023-05-11.json', 'meetings/tide/2023-05-11.md',
		'opensearch.xml', 'robots.txt', 'search/days.json', 'search/people.json', 'sitemap.xml',
	]);
	expect({ stdout, stderr, code }).toEqual({ stdout: '', stderr: `1 meeting read, 0 files skipped\n${files.length} files written to ${out}\n`, code: 0 });
	expect(await readFile(join(out, 'meetings/tide/2023-05-11.md'), 'utf8')).toBe(ARCHIVE['minutes/tide/2023-05-11.md']);
});

test.each([
	{ title: 'a file', names: ['data/actions.csv'], files: ['data/actions.csv'] },
	{ title: 'a folder', names: ['./feeds/'], files: ['feeds/actions.atom', 'feeds/all.atom', 'feeds/decisions.atom', 'feeds/tide.atom'] },
	{ title: 'several', names: ['robots.txt', 'calendars'], files: ['calendars/all.ics', 'calendars/tide.ics', 'robots.txt'] },
])('writes only $title where that is asked for', async ({ names, files }) => {
	const root = await directory(ARCHIVE);
	const out = join(root, '../out');
	expect((await minutes(['export', '--root', root, '--out', out, ...names])).code).toBe(0);
	expect(await filesIn(out)).toEqual(files);
});

test('leaves out what needs an address where the archive has none, and says so', async () => {
	const root = await directory({ 'tide/2023-05-11.md': '# Tide group\n' });
	const out = join(root, '../out');
	const { stderr, code } = await minutes(['export', '--root', root, '--out', out]);
	expect(stderr).toContain('left out for want of a `url` in archive.yml: feeds/all.atom, feeds/<group>.atom, feeds/actions.atom, feeds/decisions.atom, cards/all.png, cards/<group>.png, sitemap.xml, opensearch.xml\n');
	expect([code, (await filesIn(out)).filter((path) => /feeds|sitemap|opensearch/.test(path))]).toEqual([0, []]);
});

test('replaces what it wrote before, and leaves other files alone', async () => {
	const root = await directory(ARCHIVE);
	const out = join(root, '../out');
	await mkdir(join(out, 'data'), { recursive: true });
	await writeFile(join(out, 'data/actions.csv'), 'old');
	await writeFile(join(out, 'data/mine.txt'), 'mine');
	await minutes(['export', '--root', root, '--out', out, 'data']);
	expect(await readFile(join(out, 'data/actions.csv'), 'utf8')).toMatch(/^state,text/);
	expect((await filesIn(out)).filter((path) => !path.startsWith('data/schemas/'))).toEqual([
		'data/actions.csv', 'data/archive.sqlite', 'data/decisions.csv', 'data/issues.json', 'data/meetings.json', 'data/mine.txt', 'data/people.json',
	]);
});

test.each([
	{ title: 'no --out', args: [], says: 'Missing option `--out`, expected it with the directory to write to' },
	{ title: 'a name that there is not', args: ['--out', 'out', 'data/actions.xls'], says: 'Unexpected name `data/actions.xls`, expected one of `data/meetings.json`, ' },
])('$title is wrong usage', async ({ args, says }) => {
	const root = await directory(ARCHIVE);
	const { stderr, code } = await minutes(['export', '--root', root, ...args], { cwd: join(root, '..') });
	expect(stderr).toContain(`minutes export: ${says}`);
	expect([code, await readdir(join(root, '..'))]).toEqual([2, ['archive']]);
});

test('a directory that cannot be written to is told in one line, and no half file stays', async () => {
	const root = await directory({ ...ARCHIVE, 'minutes/tide/file': 'no directory' });
	const out = join(root, 'minutes/tide/file');
	const { stderr, code } = await minutes(['export', '--root', root, '--out', out, 'robots.txt']);
	expect(stderr.split('\n').at(-2)).toMatch(/robots\.txt Unexpected path that cannot be written \(.+\), expected a directory with room and permission to write$/);
	expect([code, stderr.includes('    at ')]).toEqual([1, false]);
});

test('what is wrong with archive.yml is told, and the rest is written', async () => {
	const root = await directory({ ...ARCHIVE, 'archive.yml': `${ARCHIVE['archive.yml']}colour: blue\n` });
	const { stderr, code } = await minutes(['export', '--root', root, '--out', join(root, '../out'), 'robots.txt']);
	expect(stderr).toMatch(/1 file written to .+\narchive\.yml:4:1 Unexpected key `colour`/);
	expect(code).toBe(1);
});

async function filesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/')).sort();
}
