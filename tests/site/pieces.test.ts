import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildSite, copyOf, FIXTURE, runBuild } from './build.ts';
import { built } from './built.ts';

type Copy = Awaited<ReturnType<typeof copyOf>>;

/** Copies of the fixture archive, whose two groups are built in two of them and put together in the third, as on three machines. */
describe('an archive whose groups are built apart', () => {
	let copies: Copy[];
	let whole: string;
	beforeAll(async () => {
		whole = (await built('fixture')).outDir;
		copies = await Promise.all([1, 2, 3].map(() => copyOf(FIXTURE)));
		for (const [at, group] of ['tides', 'charts'].entries()) await buildSite(copies[at]?.archive ?? '', copies[at]?.outDir ?? '', ['--group', group]);
	}, 600_000);
	afterAll(() => Promise.all((copies ?? []).map(({ remove }) => remove())));

	const pieces = () => copies.slice(0, 2).map(({ outDir }) => outDir).join(',');

	test('a piece has the pages of its group, and no others', async () => {
		const [tides, charts] = await Promise.all(copies.slice(0, 2).map(({ outDir }) => namesIn(outDir)));
		expect(tides).toContain('meetings/tides/2020-02-06/index.html');
		expect(charts).toContain('meetings/charts/2021-03-04/index.html');
		expect(tides?.filter((name) => /charts|^index\.html$|^pagefind/.test(name))).toEqual([]);
		const all = await namesIn(whole);
		expect(tides?.filter((name) => !all.includes(name) && !name.startsWith('readings/'))).toEqual(['piece.json']);
	});

	test('pieces put together are the site of one build, byte for byte; no file of minutes is read again, and what changed is made anew', async () => {
		const { archive, outDir } = copies[2] as Copy;
		const said = await buildSite(archive, outDir, ['--pieces', pieces()]);
		expect(said).toMatch(/4 minutes: 4 unchanged, 0 read/);
		expect([...said.matchAll(/(\d+) files taken from/g)].map(([, count]) => Number(count) > 4)).toEqual([true, true]);
		expect(await bytesIn(outDir)).toEqual(await bytesIn(whole));
		await writeFile(join(copies[0]?.outDir ?? '', 'meetings/tides/2020-02-06/index.html'), 'mine');
		const last = await anotherCopy();
		await buildSite(last.archive, last.outDir, ['--pieces', pieces()]);
		expect(await bytesIn(last.outDir)).toEqual(await bytesIn(whole));
	});

	test('a piece with another key counts for nothing, and is told; so is one of a site at another address', async () => {
		const last = await anotherCopy();
		await appendFile(join(copies[0]?.outDir ?? '', 'piece.json'), ' ');
		const said = await buildSite(last.archive, last.outDir, ['--pieces', pieces(), '--base', '/elsewhere']);
		expect(said).toMatch(/made all of .* anew: it was made with another key, or is not as it was made/);
		expect(said).toMatch(/took nothing from .*: it was made from other minutes/);
	});

	test.each([
		[['--group', 'tide'], /Unexpected group `tide`, expected some of `tides`, `charts` after `--group`/],
		[['--pieces', FIXTURE], /without a `piece\.json`, expected a folder that a build with `--group` made/],
	])('what is no group and no piece is told: %s', async (options, told) => {
		const last = await anotherCopy();
		const { code, output } = await runBuild(last.archive, last.outDir, options);
		expect(output).toMatch(told);
		expect(code).toBe(1);
	});
}, 600_000);

async function anotherCopy(): Promise<Copy> {
	const copy = await copyOf(FIXTURE);
	onTestFinished(() => copy.remove());
	return copy;
}

async function namesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/')).sort();
}

async function bytesIn(folder: string): Promise<Record<string, string>> {
	const names = await namesIn(folder);
	return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'latin1')])));
}
