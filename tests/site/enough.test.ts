import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, copyOf, FIXTURE, pagesOf, runBuild } from './build.ts';

test('a build that finds less than half of the meetings, or none, fails and leaves the site, unless that is said to be meant', async () => {
	const copy = await copyOf(FIXTURE);
	try {
		await buildSite(copy.archive, copy.outDir);
		const site = await pagesOf(copy.outDir);
		const addresses = await readdir(copy.archive);
		await rm(join(copy.archive, 'minutes/tides'), { recursive: true });

		const few = await runBuild(copy.archive, copy.outDir);
		expect(few.output).toMatch(/Unexpected 1 of the 4 meetings that the site in `.*dist` has, expected at least half as many; put the files back, or build with `--allow-empty` if that is meant\. The site that was there is as it was\./);
		expect(few.code).toBe(1);
		await rm(join(copy.archive, 'minutes'), { recursive: true });
		const none = await runBuild(copy.archive, copy.outDir);
		expect(none.output).toContain('Unexpected archive without minutes, expected Markdown files with minutes in');
		expect(none.output).not.toMatch(/^\s+at /m);
		expect(none.code).toBe(1);
		expect(await pagesOf(copy.outDir)).toEqual(site);
		expect(await readdir(copy.archive)).toEqual(addresses.filter((name) => name !== 'minutes'));

		await buildSite(copy.archive, copy.outDir, ['--allow-empty']);
		expect((await pagesOf(copy.outDir)).get('/')).not.toBe(site.get('/'));
	} finally {
		await copy.remove();
	}
});

test('a first build of a folder without minutes leaves no site', async () => {
	const place = await mkdtemp(join(tmpdir(), 'minutebook-'));
	try {
		const { code, output } = await runBuild(place, join(place, '../no-site'));
		expect(output).toContain('Unexpected archive without minutes');
		expect(code).toBe(1);
	} finally {
		await rm(place, { recursive: true, force: true });
	}
});
