import { appendFile, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { HEADERS } from '../../src/exports/headers.ts';
import { BROWSER_LIMIT, launchBrowser } from './browser.ts';
import { buildSite, copyOf } from './build.ts';
import { built } from './built.ts';
import { serve, type Served } from './serve.ts';

/** Nothing answers there. */
const GONE = 'http://127.0.0.1:9/minutes';

/** The sample archive, which names the fixture archive, at another address, and one that is not there. */
describe('an archive that names others', () => {
	let copy: Awaited<ReturnType<typeof copyOf>>;
	let other: Served;
	let own: Served;
	let browser: Browser;
	beforeAll(async () => {
		other = await serve((await built('fixture')).outDir, '/', { ...HEADERS, 'Access-Control-Allow-Origin': '*' });
		copy = await copyOf(resolve('content'));
		await appendFile(join(copy.archive, 'archive.yml'), `\nfederation:\n  - title: Tide Records\n    url: ${other.origin}/\n  - title: Moon Records\n    url: ${GONE}\n`);
		await buildSite(copy.archive, copy.outDir);
		own = await serve(copy.outDir, '/', { ...HEADERS, 'Content-Security-Policy': /Content-Security-Policy: (.*)/.exec(await readFile(join(copy.outDir, '_headers'), 'utf8'))?.[1] ?? '' });
		browser = await launchBrowser();
	}, BROWSER_LIMIT);
	afterAll(async () => {
		await browser?.close();
		await other?.close();
		await own?.close();
		await copy?.remove();
	});

	async function open(query: string): Promise<{ page: Page; asked: string[] }> {
		const page = await (await browser.newContext()).newPage();
		onTestFinished(() => page.context().close());
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).origin));
		await page.goto(`${own.origin}/search/${query}`);
		await page.locator('#status').getByText(/result/).waitFor();
		return { page, asked };
	}
	const said = (page: Page) => page.locator('p.years').allInnerTexts();
	const origins = (page: Page) => page.locator('.result h3 a').evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).origin))]);
	const withOther = () => `&archive=${encodeURIComponent(other.origin)}`;

	test('nothing is asked of another archive until a reader says so; then its results stand among the others, and say where they are from', async () => {
		const { page, asked } = await open('?q=barnacle');
		expect([await said(page), asked.every((origin) => origin === own.origin)]).toEqual([['Search Tide Records as well', 'Search Moon Records as well'], true]);
		await page.getByRole('link', { name: 'Search Tide Records as well' }).click();
		await page.getByRole('heading', { level: 2 }).getByText('in Tide Records').first().waitFor();
		expect(await said(page)).toEqual(['Tide Records is searched as well. Leave it out', 'Search Moon Records as well']);
		await page.locator(`.result h3 a[href="${other.origin}/meetings/tides/2020-01-02/#ebb-tides-12"]`).click();
		await page.waitForURL(`${other.origin}/meetings/tides/2020-01-02/#ebb-tides-12`);
	});

	test('left out again, another archive has no results and no counts, though its index is there', async () => {
		const { page } = await open(`?q=tides${withOther()}`);
		const both = await origins(page);
		await page.getByRole('link', { name: 'Leave it out' }).click();
		await page.getByRole('link', { name: 'Search Tide Records as well' }).waitFor();
		const counts = (of: Page) => of.locator('.filters .hits').allInnerTexts();
		await page.locator('.filters .hits').getByText(/\d/).first().waitFor();
		const alone = (await open('?q=tides')).page;
		await alone.locator('.filters .hits').getByText(/\d/).first().waitFor();
		expect([both.sort(), await origins(page), await page.locator('#status').innerText(), await counts(page)]).toEqual([[own.origin, other.origin].sort(), [own.origin], await alone.locator('#status').innerText(), await counts(alone)]);
	});

	test.each(['&group=steering', '&year=2020', '&kind=action', '&sort=newest', '+year:2020'])('under %s there is only what is of this archive', async (more) => {
		const { page } = await open(`?q=tide${more}${withOther()}`);
		expect([await origins(page), (await said(page))[0]]).toEqual([[own.origin], 'Tide Records is left out: filters and the order of dates are those of this archive. Leave it out']);
	});

	test('an archive that cannot be reached is said so, and the rest is found', async () => {
		const { page } = await open(`?q=tide&archive=${encodeURIComponent(GONE)}`);
		expect([await origins(page), (await said(page)).at(-1)]).toEqual([[own.origin], 'Moon Records could not be searched: its index did not load. Leave it out']);
	});

	test('hosts are told which addresses search may ask, and that others may ask for the index', async () => {
		const headers = await readFile(join(copy.outDir, '_headers'), 'utf8');
		expect(headers).toContain(`connect-src 'self' ${other.origin} http://127.0.0.1:9;`);
		expect(headers).toMatch(/\n\/pagefind\/\*\n {2}Access-Control-Allow-Origin: \*\n$/);
	});
});
