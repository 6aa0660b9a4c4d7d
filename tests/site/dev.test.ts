import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXTURE } from './build.ts';
import { type Dev, startDev } from './dev.ts';

/** A page is asked for so often, in ms. */
const ASKED = 300;

let dev: Dev;
beforeAll(async () => {
	dev = await startDev(FIXTURE);
	await dev.shows('/', '<h1');
});
afterAll(() => dev.stop());

test('the dev server shows what the archive holds, and what it holds after an edit', async ({ onTestFailed }) => {
	const file = join(dev.archive, 'minutes/charts/2021-03-04.md');
	const written = await readFile(file, 'utf8');
	onTestFailed(async () => {
		console.error(dev.printed());
		await writeFile(file, written);
	});
	await dev.shows('/meetings/charts/2021-03-04/', 'Three wavy lines');
	await writeFile(file, written.replace('Three wavy', 'Four wavy'));
	await dev.shows('/meetings/charts/2021-03-04/', 'Four wavy lines');
	await rm(file);
	await dev.shows('/meetings/', '3 meetings of 1 group');
});

test('beside its page stands what lint finds in a file, as it is now', async () => {
	const file = join(dev.archive, 'minutes/tides/2020-02-06.md');
	const written = await readFile(file, 'utf8');
	await writeFile(file, `${written}\n## Action items\n\n- ACTION: to measure it again\n`);
	await dev.shows('/meetings/tides/2020-02-06/', 'Unexpected action without an owner');
	await writeFile(file, written);
	await dev.lacks('/meetings/tides/2020-02-06/', 'Unexpected action without an owner');
});

test('a file that is deleted leaves no error page, whatever is asked for in the meantime, and comes back with it', async ({ onTestFailed }) => {
	const file = join(dev.archive, 'minutes/tides/2020-02-06.md');
	const written = await readFile(file, 'utf8');
	onTestFailed(async () => writeFile(file, written));
	await dev.shows('/meetings/tides/2020-02-06/', '<h1');
	await rm(file);
	const seen = new Set<number>();
	const address = new URL('/meetings/tides/2020-02-06/', await dev.origin());
	while (!seen.has(404)) {
		seen.add((await fetch(address)).status);
		seen.add((await fetch(new URL('/', address))).status);
		await new Promise((again) => setTimeout(again, ASKED));
	}
	expect([...seen].sort()).toEqual([200, 404]);
	await dev.shows('/meetings/tides/2020-02-06/', 'Page not found');
	await writeFile(file, written);
	await dev.shows('/meetings/tides/2020-02-06/', '<article');
});

test('the dev server answers the files that a build writes beside the pages', async () => {
	await dev.shows('/issues/ebb/tides/12.json', '"ref": "ebb/tides#12"');
	await dev.shows('/issues/ebb/tides/12.svg', 'discussed in 2 meetings');
	await dev.shows('/meetings/tides/2020-01-02.md', '# Tide Group Meeting');
	await dev.shows('/data/actions.csv', 'state,text');
});

test('a configuration that cannot be read leaves the pages as they were until it can', async () => {
	const file = join(dev.archive, 'archive.yml');
	const written = await readFile(file, 'utf8');
	await writeFile(file, 'title: [\n');
	await dev.says('archive.yml:');
	await dev.shows('/', 'Small archive');
	await writeFile(file, written.replace('Small archive', 'Other archive'));
	await dev.shows('/', 'Other archive');
});
