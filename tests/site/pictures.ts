import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { KINDS, WIDTHS } from './kinds.ts';

/** A kind of page in one theme and width. */
export interface Look {
	/** As the file of its picture is called, without `.png`. */
	name: string;
	address: string;
	theme: 'light' | 'dark';
	width: number;
	height: number;
}

export const LOOKS: readonly Look[] = Object.entries(KINDS).flatMap(([kind, address]) => (['light', 'dark'] as const).flatMap((theme) => WIDTHS.map(({ width, height }) => ({
	name: `${kind.replace(/[[\]]/g, '').replaceAll('/', '-')}-${theme}-${width}`, address, theme, width, height,
}))));

/** Where pictures were made: elsewhere letters look different. */
export interface Place {
	/** Chromium's major version. */
	chromium: string;
	/** The site's lists of fonts as they were then. */
	fonts: string[];
	/** Of letters in those fonts. */
	letters: string;
}

/** What a reader sees of a page before scrolling, as PNG. */
export async function pictureOf(page: Page, origin: string, { address, theme, width, height }: Look): Promise<Buffer> {
	await page.setViewportSize({ width, height });
	await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
	await page.goto(origin + address);
	const take = () => page.screenshot({ animations: 'disabled' });
	// The browser now and then cannot capture a page that is all there.
	return take().catch(take);
}

/** How letters look here in given lists of fonts. */
export async function placeOf(browser: Browser, fonts: string[]): Promise<Place> {
	const context = await browser.newContext({ viewport: { width: 900, height: 600 } });
	const page = await context.newPage();
	await page.setContent(fonts.map((font) => `<p style="font: 17px ${font.replaceAll('"', '\'')}">Tide tables, 12 März 2025 <b>Sandvåg</b> <i>#1234</i></p>`).join(''));
	const { data } = PNG.sync.read(await page.screenshot());
	await context.close();
	return { chromium: browser.version().split('.')[0] ?? '', fonts, letters: createHash('sha256').update(data).digest('hex').slice(0, 16) };
}

/** Where the pictures that pages are compared with are kept. */
export const FOLDER = 'tests/site/visual';

/** Why a page may look otherwise here than in the pictures that are kept; undefined where it may not. */
export async function otherPlace(browser: Browser): Promise<string | undefined> {
	const made = JSON.parse(await readFile(join(FOLDER, 'place.json'), 'utf8')) as Place;
	const here = await placeOf(browser, made.fonts);
	if (here.chromium !== made.chromium) return `the pictures in ${FOLDER}/ were made with Chromium ${made.chromium}, here is ${here.chromium}`;
	return here.letters === made.letters ? undefined : `letters look different here from those in ${FOLDER}/, since the fonts differ`;
}

/** The lists of fonts that a built site uses. */
export async function fontsOf(browser: Browser, origin: string): Promise<string[]> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${origin}/data/`);
	const fonts = await page.evaluate(() => [...new Set([...document.querySelectorAll('body, body *')].map((element) => getComputedStyle(element).fontFamily))]);
	await context.close();
	return fonts.sort();
}
