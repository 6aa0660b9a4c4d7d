import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { HEADERS } from '../../src/exports/headers.ts';
import { BROWSER_LIMIT, launchBrowser } from './browser.ts';
import { pagesOf } from './build.ts';
import { type Built, built } from './built.ts';
import { KINDS } from './kinds.ts';
import { serve, type Served } from './serve.ts';
import { watch } from './watch.ts';

/** What is not a page, opened by itself; pictures and XML not, which Chromium shows with inline styles of its own. */
const FILES = ['/issues/ebbline-project/almanac/19.svg', '/issues/ebbline-project/almanac/19.json', '/meetings/gauge/2023-08-22.json', '/robots.txt', '/llms.txt', '/favicon.svg'];

/** Searches of every sort: words, filters, a reference, somebody, a day, a slip, nothing. */
const SEARCHES = ['gauge', 'gauge&group=gauge&kind=action', '%22water+level%22', 'almanac%2319', '@mirasandvag+actions', '2023-08-22', 'guage', 'nothing+has+this+zyx', '%3Cimg+src%3Dx+onerror%3Dalert(1)%3E'];

let sample: Built;
let browser: Browser;
beforeAll(async () => {
	sample = await built('sample');
	browser = await launchBrowser();
}, BROWSER_LIMIT);
afterAll(async () => {
	await browser?.close();
});

test('the policy stands in every page, before all that it rules', async () => {
	const pages = [...(await pagesOf(sample.outDir))];
	expect(pages.length).toBeGreaterThan(100);
	const without = pages.filter(([, html]) => !/^<!DOCTYPE html><html lang="en">\s*<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]*">/i.test(html));
	expect(without.map(([address]) => address)).toEqual([]);
	const onward = pages.filter(([, html]) => html.includes('<noscript><meta http-equiv="refresh"')).map(([address]) => address);
	expect(onward).toContain('/latest/gauge/');
	const scripted = pages.filter(([, html]) => /script-src/.test(html)).map(([address]) => address);
	expect(scripted.sort()).toEqual([...onward, '/search/'].sort());
	expect(pages.filter(([, html]) => /'unsafe-(?:inline|eval|hashes)'|<style|<[^>]*\sstyle=|<script(?! type="application\/ld\+json">)/.test(html.replace(/<script type="module" (?:fetchpriority="low" )?src="\/_astro\/[\w.-]+"(?: data-to="[^"]*")?><\/script>/, ''))).map(([address]) => address)).toEqual([]);
});

test('the file for hosts has what the tests\' server sends', async () => {
	const text = await readFile(join(sample.outDir, '_headers'), 'utf8');
	expect(text.split('\n')).toEqual(['/*', ...Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`), '/pagefind/*', '  Access-Control-Allow-Origin: *', '']);
	expect(HEADERS['Content-Security-Policy']).toBe("default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self' https://duckduckgo.com; base-uri 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; frame-ancestors 'none'");
});

describe.each([['with the headers of `_headers`', HEADERS], ['on a host that sends none', {}]])('%s', (_, headers) => {
	let site: Served;
	let context: BrowserContext;
	let page: Page;
	let seen: string[];
	beforeAll(async () => {
		site = await serve(sample.outDir, '/', headers);
	});
	afterAll(() => site.close());
	afterEach(() => context.close());

	async function open(): Promise<void> {
		context = await browser.newContext();
		seen = await watch(context, site.origin);
		page = await context.newPage();
		page.setDefaultTimeout(20_000);
	}

	test('no kind of page does what its policy refuses', async () => {
		await open();
		for (const address of [...Object.values(KINDS), ...FILES]) await page.goto(site.origin + address);
		await page.goto(`${site.origin}/latest/gauge/`);
		await page.waitForURL('**/meetings/gauge/*/');
		expect(seen).toEqual([]);
	});

	test('an old address leads on with what is after `#`, and without that where no script runs', async () => {
		await open();
		await page.goto(`${site.origin}/latest/gauge/#main`);
		await page.waitForURL('**/meetings/gauge/*/#main');
		await context.close();
		context = await browser.newContext({ javaScriptEnabled: false });
		page = await context.newPage();
		await page.goto(`${site.origin}/latest/gauge/`);
		await page.waitForURL('**/meetings/gauge/*/');
	});

	test('no search does what its policy refuses', async () => {
		await open();
		for (const query of SEARCHES) {
			await page.goto(`${site.origin}/search/?q=${query}`);
			await page.locator('#status').getByText(/result|No /).waitFor();
			await page.locator('.filters').evaluate((details) => ((details as HTMLDetailsElement).open = true));
			await page.locator('#person').fill('mi');
		}
		expect(seen).toEqual([]);
	});

	test('a script that got into a page would not run, and would be seen', async () => {
		await open();
		const refused = () => seen.filter((line) => line.startsWith('policy violated: script-src')).length;
		for (const address of ['/', '/search/']) {
			const before = refused();
			await page.goto(site.origin + address);
			await page.evaluate(() => {
				document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="alert(1)"><a id="bad" href="javascript:alert(2)">x</a><p style="color:red">x</p>');
				const script = document.createElement('script');
				script.textContent = 'alert(3)';
				document.body.append(script);
				document.querySelector<HTMLElement>('#bad')?.click();
			});
			// All are told before the page is left: what handles an error, an address, an element.
			await expect.poll(refused, { timeout: 10_000 }).toBeGreaterThanOrEqual(before + 3);
		}
		expect(seen.filter((line) => line.startsWith('dialog'))).toEqual([]);
	});
});
