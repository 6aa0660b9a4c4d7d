import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSER_LIMIT, launchBrowser } from './browser.ts';
import { buildSite } from './build.ts';
import { FORMS, TOPICS } from './search-forms.ts';
import { serve, type Served } from './serve.ts';

let place: string;
let browser: Browser;
let site: Served;
let page: Page;

beforeAll(async () => {
	place = await mkdtemp(join(tmpdir(), 'minutebook-forms-'));
	await mkdir(join(place, 'archive/minutes/tide'), { recursive: true });
	await writeFile(join(place, 'archive/archive.yml'), 'title: Ebbline\ngroups: [{ id: tide, name: Tide Group, repo: ebbline/tide }]\n');
	const topics = Object.entries(TOPICS).map(([number, { title, notes }]) => `### ${title} (#${number})\n\n- ${notes}\n`);
	await writeFile(join(place, 'archive/minutes/tide/2024-05-02.md'), `# Tide Group, 2024-05-02\n\n## Present\n\n- Ina Marlow (@inamarlow)\n- Łukasz Żółw (@lzolw)\n- Bjørn Ås (@bas)\n\n## Agenda\n\n${topics.join('\n')}`);
	await buildSite(join(place, 'archive'), join(place, 'dist'));
	browser = await launchBrowser();
	site = await serve(join(place, 'dist'));
	page = await browser.newPage();
	await page.goto(`${site.origin}/search/`);
}, 2 * BROWSER_LIMIT);
afterAll(async () => {
	await browser?.close();
	await site?.close();
	await rm(place, { recursive: true, force: true });
});

/** What is wrong with what the page says of a query: nothing, where the topic is found and is not said to lack a word. */
async function wrongWith(typed: string, topic: number): Promise<string | undefined> {
	await page.locator('#q').fill(typed);
	await page.waitForFunction((query) => new URL(location.href).searchParams.get('q') === query && document.querySelector('#results')?.getAttribute('aria-busy') === 'false' && document.querySelector('#status')?.textContent !== '', typed);
	const said = (await page.locator('#status').innerText()).trim();
	const found = page.locator(`.result:has(> h3 a[href$="#ebbline-tide-${topic}"])`);
	if (await found.count() === 0) return `not found: ${said}`;
	const instead = await page.locator('.instead').allInnerTexts();
	const missing = await found.first().locator('.missing').allInnerTexts();
	return [/^No results/.test(said) ? said : '', ...instead, ...missing].filter(Boolean).join('; ') || undefined;
}

test('whatever way a word is typed that is there, it is found and not said to be missing', async () => {
	expect(FORMS.length).toBeGreaterThanOrEqual(150);
	const wrong: string[] = [];
	for (const [typed, topic] of FORMS) {
		const reason = await wrongWith(typed, topic);
		if (reason) wrong.push(`${typed} (${topic}): ${reason}`);
	}
	expect(wrong).toEqual([]);
}, 4 * BROWSER_LIMIT);

test('a word that is not there is said to be missing, and a sign that makes a word another one counts', async () => {
	expect(await wrongWith('C#', 4)).toMatch(/^not found: 1 result$/);
	expect(await wrongWith('paint moonlight', 7)).toMatch(/^No results with every word, 2 results with some; Without moonlight$/);
	expect(await wrongWith('paint -brush', 8)).toMatch(/^not found: 1 result$/);
});

test('somebody whose name has strokes and accents leads, whether they are typed or not', async () => {
	for (const [typed, who] of [['Łukasz Żółw', 'lzolw'], ['Lukasz Zolw', 'lzolw'], ['Zolw, Lukasz', 'lzolw'], ['Bjorn As', 'bas'], ['bjørn ås', 'bas']] as const) {
		await page.locator('#q').fill(typed);
		await page.locator(`.leads a[href="/people/${who}/"]`).waitFor();
		expect(await page.locator('.instead').allInnerTexts(), typed).toEqual([]);
	}
});
