import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXTURE } from './build.ts';
import { type Dev, startDev } from './dev.ts';

/** An edit that comes while the server still starts to watch may be missed, on a busy machine. */
const AGAIN = { retry: 1 };

let dev: Dev;
beforeAll(async () => {
	dev = await startDev(FIXTURE);
});
afterAll(() => dev.stop());

test('the dev server shows what the archive holds, and what it holds after an edit', AGAIN, async () => {
	expect(await dev.shows('/meetings/charts/2021-03-04/', '<h1')).toContain('Three wavy lines');
	const file = join(dev.archive, 'minutes/charts/2021-03-04.md');
	await writeFile(file, (await readFile(file, 'utf8')).replace('Three wavy', 'Four wavy'));
	await dev.shows('/meetings/charts/2021-03-04/', 'Four wavy lines');
	await rm(file);
	await dev.shows('/meetings/', '3 meetings of 1 group');
});

test('the dev server answers the files that a build writes beside the pages', AGAIN, async () => {
	await dev.shows('/issues/ebb/tides/12.json', '"ref": "ebb/tides#12"');
	await dev.shows('/issues/ebb/tides/12.svg', 'discussed in 2 meetings');
	await dev.shows('/meetings/tides/2020-01-02.md', '# Tide Group Meeting');
	await dev.shows('/data/actions.csv', 'state,text');
});

test('a configuration that cannot be read leaves the pages as they were until it can', AGAIN, async () => {
	const file = join(dev.archive, 'archive.yml');
	const written = await readFile(file, 'utf8');
	await writeFile(file, 'title: [\n');
	await dev.says('archive.yml:');
	await dev.shows('/', 'Small archive');
	await writeFile(file, written.replace('Small archive', 'Other archive'));
	await dev.shows('/', 'Other archive');
});
