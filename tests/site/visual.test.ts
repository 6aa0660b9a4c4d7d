import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSER_LIMIT, launchBrowser } from './browser.ts';
import { built } from './built.ts';
import { FOLDER, type Look, LOOKS, otherPlace, pictureOf } from './pictures.ts';
import { serve, type Served } from './serve.ts';

/** Pixels that may differ: a letter's edge here and there. */
const FEW = 40;
/** How far from one colour another is still the same: the pictures kept have 64. */
const NEAR = 0.12;

let browser: Browser;
/** One for all: a window of its own takes longer to open than a page to look at. */
let page: Page;
let site: Served;
let reason = '';

beforeAll(async () => {
	browser = await launchBrowser();
	reason = (await otherPlace(browser)) ?? '';
	if (reason) return void process.stderr.write(`No page was compared with its picture: ${reason}.\n`);
	site = await serve((await built('sample')).outDir);
	page = await browser.newPage();
}, BROWSER_LIMIT);
afterAll(async () => {
	await browser?.close();
	await site?.close();
});

test('there is a picture of every kind of page, light and dark, narrow and wide, and no other', async () => {
	expect((await readdir(FOLDER)).filter((name) => name.endsWith('.png')).sort()).toEqual(LOOKS.map(({ name }) => `${name}.png`).sort());
});

test.for(LOOKS)('$name looks as it did', async (look, { skip }) => {
	const kept = await readFile(join(FOLDER, `${look.name}.png`)).catch((cause: unknown) => Promise.reject(new Error(`Expected ${FOLDER}/${look.name}.png, take it with: npm run visual:accept -- ${look.name}`, { cause })));
	expect(PNG.sync.read(kept).width).toBe(look.width);
	skip(reason !== '', reason);
	expect(await difference(look, kept, await pictureOf(page, site.origin, look))).toBe('');
});

/** What to do where the two differ; nothing where they do not. */
async function difference({ name, width, height }: Look, kept: Buffer, now: Buffer): Promise<string> {
	const [before, after] = [PNG.sync.read(kept), PNG.sync.read(now)];
	const drawn = new PNG({ width, height });
	const count = before.width === width && before.height === height ? pixelmatch(before.data, after.data, drawn.data, width, height, { threshold: NEAR }) : width * height;
	if (count <= FEW) return '';
	const folder = await mkdtemp(join(tmpdir(), `minutebook-${name}-`));
	await writeFile(join(folder, 'now.png'), now);
	await writeFile(join(folder, 'differs.png'), PNG.sync.write(drawn));
	return `${count} pixels of ${FOLDER}/${name}.png differ, expected at most ${FEW}: see now.png and differs.png in ${folder}. Where that is meant: npm run visual:accept -- ${name}`;
}
