import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheDirFor } from '../../src/astro/root.ts';
import { buildSite, copyOf, FIXTURE, pagesOf, runBuild } from '../site/build.ts';
import { textOf } from '../site/text.ts';

let copy: Awaited<ReturnType<typeof copyOf>>;
const build = () => buildSite(copy.archive, copy.outDir);
const path = (...parts: string[]) => join(copy.archive, ...parts);

beforeAll(async () => {
	copy = await copyOf(FIXTURE);
	await build();
});
afterAll(() => copy.remove());

test('a second build of an unchanged archive reads nothing and writes the same pages', async () => {
	const before = await pagesOf(copy.outDir);
	expect(await build()).toContain('4 minutes: 4 unchanged, 0 read, 1 skipped');
	expect(await pagesOf(copy.outDir)).toEqual(before);
});

test('an edit reads its file again; one that changes what the files of a group have in common, that group', async () => {
	const file = path('minutes/charts/2021-03-04.md');
	await writeFile(file, (await readFile(file, 'utf8')).replace('Three wavy lines', 'Four wavy lines'));
	expect(await build()).toContain('4 minutes: 3 unchanged, 1 read, 1 skipped');
	await writeFile(path('minutes/tides/2020-02-06.md'), '# Tide Group Meeting 2020-03-05\n\n## Present\n\n* Ada Ferrow @adaferrow\n');
	await rm(path('minutes/tides/2020-01-02-evening.md'));
	// The other file of the tides as well: they meet on another weekday now.
	expect(await build()).toContain('3 minutes: 1 unchanged, 2 read, 1 skipped');
	const pages = await pagesOf(copy.outDir);
	expect(textOf(pages.get('/meetings/charts/2021-03-04/') ?? '')).toContain('Four wavy lines');
	const held = [...pages].filter(([, html]) => !/http-equiv="refresh"|content="noindex"/.test(html)).map(([address]) => address);
	expect(held.filter((address) => /^\/meetings\/tides\/./.test(address))).toEqual(['/meetings/tides/2020-01-02/', '/meetings/tides/2020-03-05/']);
});

test('a file whose HTML is gone is read again', async () => {
	const folder = join(cacheDirFor(copy.archive), 'html');
	const [first] = await readdir(folder);
	await rm(join(folder, first ?? ''));
	expect(await build()).toContain('1 read');
});

test('an edit of people.yml reads everything again, and what is found is told by path and line', async () => {
	await writeFile(path('people.yml'), '- handle: adaferrow\n  name: Ada Ferrow\n');
	await writeFile(path('minutes/charts/2021-03-04.md'), '# Chart Group\n\n## Present\n\n* Noor Palewater @noorpale\n* Noor Palewater @noorpale\n');
	const output = await build();
	expect(output).toContain('0 unchanged, 3 read');
	expect(output).toMatch(/minutes\/charts\/2021-03-04\.md:6:3 .+ \(remark-minutes:duplicate-attendee\)/);
	expect(output).toMatch(/skipped minutes\/charts\/README\.md: .+/);
});

test('a document that asks too much is told with its path and ends nothing', async () => {
	await writeFile(path('minutes/charts/2021-05-06.md'), '- Item\n'.repeat(150_000));
	const output = await build();
	expect(output).toContain('skipped minutes/charts/2021-05-06.md: document of more than 20,000 lines');
	expect(output).toContain('minutes/charts/2021-05-06.md:1:1 Unexpected document of more than 20,000 lines, expected fewer; part it by meeting (minutebook:too-large)');
	const pages = await pagesOf(copy.outDir);
	expect(textOf(pages.get('/reading/') ?? '')).toMatch(/minutes\/charts\/2021-05-06\.md\W+document of more than 20,000 lines/);
	expect(pages.has('/meetings/charts/2021-03-04/')).toBe(true);
	await rm(path('minutes/charts/2021-05-06.md'));
});

test('two archives never share what was read', async () => {
	const other = await copyOf(FIXTURE);
	try {
		await rm(join(other.archive, 'minutes/tides'), { recursive: true });
		await mkdir(join(other.archive, 'minutes/tides'));
		expect(await buildSite(other.archive, other.outDir)).toContain('1 minutes: 0 unchanged, 1 read, 1 skipped');
		expect([...(await pagesOf(other.outDir)).keys()].filter((address) => address.includes('tides'))).toEqual([]);
	} finally {
		await other.remove();
	}
});

test('a configuration that cannot be read stops the build with its place and no stack trace', async () => {
	await writeFile(path('archive.yml'), 'title: [\n');
	const { code, output } = await runBuild(copy.archive, copy.outDir);
	expect(code).toBe(1);
	expect(output).toMatch(/^archive\.yml:\d+:\d+ .+$/m);
	expect(output).not.toMatch(/^\s+at |Stack trace/m);
});

test('a directory that is not there stops the build in one line', async () => {
	const { code, output } = await runBuild(path('nowhere'), copy.outDir);
	await rm(cacheDirFor(path('nowhere')), { recursive: true, force: true });
	expect(code).toBe(1);
	expect(output).toContain('nowhere');
	expect(output).not.toMatch(/^\s+at |Stack trace/m);
});
