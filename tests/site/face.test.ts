import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { elementsOf, parsed } from '../minutes/html/parsed.ts';
import { BROWSER_LIMIT, launchBrowser } from './browser.ts';
import { buildSite, copyOf, FIXTURE, pagesOf } from './build.ts';
import { serve, type Served } from './serve.ts';
import { watch } from './watch.ts';

const EVIL = '"><img src=x onerror=alert(0)></style><script>alert(0)</script>';

/** A drawing that would run and ask elsewhere, were it a document. */
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 60 20" onload="alert(1)"><script>alert(1)</script><style>@import "https://evil.example/1.css";</style><image href="https://evil.example/1.png" width="9" height="9"/><rect width="60" height="20" fill="teal"/></svg>';

const CONFIG = `title: ${JSON.stringify(`Ebb ${EVIL}`)}
description: Tide tables.
url: https://minutes.example.org/archive/
lang: de
logo: logo.svg
accent: '#8a1f4d'
header: [{ name: ${JSON.stringify(`Ebbline ${EVIL}`)}, url: ${JSON.stringify(`https://ebbline.example/?q=${EVIL}`)} }, { name: About us, url: about.md }]
footer: [{ name: Write, url: mailto:us@ebbline.example }]
licence: { name: ${JSON.stringify(`Ours ${EVIL}`)}, url: https://ebbline.example/terms }
pages: [about.md, docs/how to.md]
`;

const ABOUT = `# About *us* ${EVIL}

Ask @inamarlow, see [the minutes](minutes/tides/2020-01-02.md), [how](docs/how%20to.md#second) and [<b>x</b>](javascript:alert(2)).

<script>alert(3)</script><iframe src="https://evil.example/3"></iframe><b onclick="alert(3)" style="color:red">bold</b>

- ACTION: @inamarlow to do nothing
`;

let copy: Awaited<ReturnType<typeof copyOf>>;
let pages: Map<string, string>;
let browser: Browser;
let site: Served;
beforeAll(async () => {
	copy = await copyOf(FIXTURE);
	await writeFile(join(copy.archive, 'archive.yml'), CONFIG);
	await writeFile(join(copy.archive, 'logo.svg'), LOGO);
	await writeFile(join(copy.archive, 'about.md'), ABOUT);
	await mkdir(join(copy.archive, 'docs'));
	await writeFile(join(copy.archive, 'docs/how to.md'), 'No title.\n\n## First\n\n## Second\n\nBack to [us](../about.md).\n');
	await buildSite(copy.archive, copy.outDir);
	pages = await pagesOf(copy.outDir);
	site = await serve(copy.outDir, '/archive/');
	browser = await launchBrowser();
}, BROWSER_LIMIT);
afterAll(async () => {
	await browser?.close();
	await site?.close();
	await copy?.remove();
	await rm(copy.outDir, { recursive: true, force: true });
});

test('title, links, licence and extra pages stand around every page, and lead where they say', () => {
	for (const [address, html] of pages) {
		if (html.includes('http-equiv="refresh"')) continue;
		const links = elementsOf(parsed(html)).filter(({ tagName }) => tagName === 'a').map(({ properties }) => String(properties['href']));
		expect(links, address).toEqual(expect.arrayContaining(['/archive/about/', '/archive/how-to/', 'mailto:us@ebbline.example', 'https://ebbline.example/terms']));
		expect(html, address).toContain('The minutes are under <a href="https://ebbline.example/terms" rel="license">Ours ');
	}
});

test('an extra page has its words, leads to minutes and to other pages, promises nothing and stands in the sitemap', async () => {
	const about = pages.get('/about/') ?? '';
	expect(about).toMatch(/<article class="minutes extra" lang="de">\s*<h1>About <em>us<\/em>/);
	expect(about).toContain('<a href="/archive/meetings/tides/2020-01-02/">the minutes</a>');
	expect(about).toContain('<a href="/archive/how-to/#section-second">how</a>');
	expect(about).toContain('<meta name="description" content="Ask @inamarlow, see the minutes, how and x.">');
	expect(about).not.toMatch(/class="action"|<b [^>]|<iframe/);
	expect(pages.get('/how-to/')).toMatch(/<h1>How to<\/h1>[^]*<a href="\/archive\/about\/">us<\/a>/);
	expect(await (await fetch(`${site.origin}/archive/sitemap.xml`)).text()).toContain('<loc>https://minutes.example.org/archive/about/</loc>');
});

test('the minutes say what language they are in', () => {
	expect(pages.get('/meetings/tides/2020-01-02/')).toMatch(/<html lang="en">[^]*<article class="minutes" lang="de">/);
});

test('the accent is the colour of links in both themes, read on every ground; the system has the last word', async () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const page = await (await browser.newContext({ colorScheme })).newPage();
		for (const address of ['', 'about/', 'meetings/tides/2020-01-02/']) {
			await page.goto(`${site.origin}/archive/${address}`);
			await page.evaluate(axe.source);
			expect(await violations(page), `${colorScheme} ${address}`).toEqual([]);
		}
		const colour = await page.evaluate(() => getComputedStyle(document.querySelector('header.site')!).borderTopColor);
		expect(colour).toEqual(colorScheme === 'light' ? 'rgb(138, 31, 77)' : expect.stringMatching(/^rgb\((?:1[5-9]\d|2\d\d), /));
		await page.emulateMedia({ forcedColors: 'active' });
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--link'))).toBe('LinkText');
		expect(await page.evaluate(() => getComputedStyle(document.querySelector('header.site .name')!, '::before').backgroundImage)).toContain('data:image/svg+xml');
		await page.context().close();
	}
});

test.each([['under its policy', {}], ['without any policy', { bypassCSP: true }]])('%s, nothing that is written in it runs or loads', async (_, options) => {
	const context = await browser.newContext(options);
	const seen = await watch(context, site.origin);
	const page = await context.newPage();
	for (const address of ['', 'about/', 'how-to/', 'meetings/tides/2020-01-02/', 'search/?q=tide']) await page.goto(`${site.origin}/archive/${address}`, { waitUntil: 'networkidle' });
	expect(seen).toEqual([]);
	await context.close();
});

test('the page has room for all of it at 320 pixels', async () => {
	const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
	await page.goto(`${site.origin}/archive/about/`);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await page.close();
});

async function violations(page: Page): Promise<string[]> {
	const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }));
	return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`));
}
