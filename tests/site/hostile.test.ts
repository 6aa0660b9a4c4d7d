import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Properties } from 'hast';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheDirFor } from '../../src/astro/root.ts';
import { elementsOf, parsed } from '../minutes/html/parsed.ts';
import { BROWSER_LIMIT, launchBrowser } from './browser.ts';
import { buildSite, pagesOf } from './build.ts';
import { hostileArchive, QUERIES } from './hostile.ts';
import { serve, type Served } from './serve.ts';
import { watch } from './watch.ts';

/** A page's own addresses and the web's; a browser's `protocol` says the same once a page is open. */
const ADDRESS = /^(?:https?:\/\/|mailto:|ircs?:|xmpp:|\/(?![\/\\])|#|\?q=)/;
/** Elements that load or run something, and that no page has. */
const NEVER = new Set(['applet', 'audio', 'base', 'embed', 'foreignobject', 'frame', 'frameset', 'iframe', 'image', 'img', 'math', 'object', 'picture', 'source', 'style', 'template', 'use', 'video']);
const ADDRESSES = ['href', 'src', 'action', 'formAction', 'data', 'poster', 'srcSet', 'xLinkHref', 'ping', 'cite', 'background'];

const FEW = 8;

let archive: Awaited<ReturnType<typeof hostileArchive>>;
let outDir: string;
let pages: Map<string, string>;
let browser: Browser;
let site: Served;
beforeAll(async () => {
	archive = await hostileArchive();
	outDir = `${archive.root}-site`;
	await buildSite(archive.root, outDir);
	pages = await pagesOf(outDir);
	site = await serve(outDir);
	browser = await launchBrowser();
}, BROWSER_LIMIT);
afterAll(async () => {
	await browser?.close();
	await site?.close();
	await archive.remove();
	for (const place of [outDir, cacheDirFor(archive.root)]) await rm(place, { recursive: true, force: true });
});

test('more than 300 snippets are in the archive, and on its pages as words', () => {
	expect(archive.snippets).toBeGreaterThan(300);
	const all = [...pages.values()].join('\n');
	const numbers = new Set([...all.matchAll(/\d+/g)].map(([number]) => Number(number)));
	const missing = Array.from({ length: archive.numbered }, (_, n) => n + 1).filter((n) => !numbers.has(n));
	expect(missing).toEqual([]);
});

test('no page has an element, an attribute or an address that could run or load anything', () => {
	expect(pages.size).toBeGreaterThan(60);
	const wrong = [...pages].flatMap(([page, html]) => elementsOf(parsed(html)).flatMap(({ tagName, properties, children }) => {
		const found = Object.keys(properties).filter((name) => /^on|^(?:style|srcDoc)$/i.test(name)).map((name) => `${tagName}[${name}]`);
		if (NEVER.has(tagName.toLowerCase())) found.push(tagName);
		for (const name of ADDRESSES) if (name in properties && !ADDRESS.test(String(properties[name])) && !(tagName === 'link' && properties['rel']?.toString() === 'icon')) found.push(`${tagName}[${name}=${String(properties[name])}]`);
		if (tagName === 'link' && !['icon', 'alternate', 'canonical', 'search', 'stylesheet'].includes(String(properties['rel']))) found.push(`link ${String(properties['rel'])}`);
		if (tagName === 'meta' && properties['httpEquiv']?.toString() === 'refresh' && !/^0; url=\/[^/]/.test(String(properties['content']))) found.push(`refresh ${String(properties['content'])}`);
		if (tagName === 'script' && properties['type'] === 'application/ld+json') JSON.parse(children.map((child) => ('value' in child ? child.value : '')).join(''));
		else if (tagName === 'script' && !isOwnScript(page, properties)) found.push('script');
		return found.map((one) => `${page}: ${one}`);
	}));
	expect(wrong).toEqual([]);
});

/** The search page's, and the one that leads on from an old address to another of this site. */
function isOwnScript(page: string, { src, dataTo }: Properties): boolean {
	if (!/^\/_astro\/[\w.-]+\.js$/.test(String(src))) return false;
	return page === '/search/' || (/^\/_astro\/onward-[\w.-]+$/.test(String(src)) && /^\/[^/]/.test(String(dataTo)));
}

test('nothing that search is made of has markup of theirs', async () => {
	const folder = join(outDir, 'pagefind/fragment');
	const fragments = await Promise.all((await readdir(folder)).map(async (name) => JSON.parse(gunzipSync(await readFile(join(folder, name))).toString().replace(/^pagefind_dcd/, '')) as { url: string }));
	expect(fragments.length).toBeGreaterThan(10);
	expect(fragments.filter(({ url }) => !/^\/meetings\/(?:tide|reef)\/[\w-]+\/(?:#[\w%.~()!*'-]+)?$/.test(url)).map(({ url }) => url)).toEqual([]);
});

test('in a browser without any policy, nothing of it runs and nothing leaves the origin, whatever is clicked', { timeout: 400_000 }, async () => {
	const { page, seen, context } = await open({ bypassCSP: true });
	for (const address of opened()) {
		await page.goto(site.origin + address);
		if (pages.get(address)?.includes('http-equiv="refresh"')) {
			await page.waitForURL((url) => url.pathname !== address);
			continue;
		}
		await touchAll(page);
	}
	await expect.poll(() => page.evaluate(() => 1)).toBe(1);
	expect(seen).toEqual([]);
	await context.close();
});

test('nor do its searches, whose results lead to pages of the site', { timeout: 300_000 }, async () => {
	const { page, seen, context } = await open({ bypassCSP: true });
	for (const query of QUERIES) {
		await page.goto(`${site.origin}/search/?q=${encodeURIComponent(query)}`);
		await page.locator('#status').getByText(/result|No /).waitFor();
		await touchAll(page);
		const elsewhere = await page.locator('#results a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href).filter((href) => !href.startsWith(`${location.origin}/`) && !href.startsWith('https://github.com/')));
		expect(elsewhere).toEqual([]);
	}
	expect(seen).toEqual([]);
	await context.close();
});

test('nor do its files, opened by themselves', async () => {
	const { page, seen, context } = await open({ bypassCSP: true });
	const names = (await readdir(outDir, { recursive: true })).filter((name) => /\.(?:svg|atom|json|xml|txt|png)$/.test(name) && !name.startsWith('pagefind'));
	const kinds = new Map(names.map((name) => [name.replace(/[^/]+\./, '.').replace(/^issues\/.*\./, 'issues.'), name]));
	expect(kinds.size).toBeGreaterThan(8);
	for (const name of kinds.values()) await page.goto(`${site.origin}/${name}`);
	expect(seen).toEqual([]);
	await context.close();
});

test('under the policy it has nothing to refuse', { timeout: 300_000 }, async () => {
	const { page, seen, context } = await open({});
	for (const address of opened()) if (!pages.get(address)?.includes('http-equiv="refresh"')) await page.goto(site.origin + address);
	await page.goto(`${site.origin}/search/?q=script`);
	await page.locator('#status').getByText(/result|No /).waitFor();
	expect(seen).toEqual([]);
	await context.close();
});

test('a sign that turns a name around ends with the name', async () => {
	const { page, context } = await open({});
	await page.goto(site.origin);
	const isInOrder = await page.evaluate(() => {
		const paragraph = document.createElement('p');
		const [name, after] = [document.createElement('a'), document.createElement('b')];
		name.textContent = 'Ada \u202b\u202eFerrow';
		after.textContent = 'after';
		paragraph.append(name, ' said ', after);
		document.querySelector('main')?.append(paragraph);
		return name.getBoundingClientRect().right <= after.getBoundingClientRect().left;
	});
	expect(isInOrder).toBe(true);
	await context.close();
});

/** Every page, of issues and people the first few: they are many, and alike. */
function opened(): string[] {
	const all = [...pages.keys()];
	const many = all.filter((address) => /^\/(?:issues|people)\/./.test(address));
	return [...all.filter((address) => !many.includes(address)), ...many.filter((address) => address.startsWith('/issues/')).slice(0, FEW), ...many.filter((address) => address.startsWith('/people/')).slice(0, FEW)];
}

async function open(options: { bypassCSP?: boolean }): Promise<{ page: Page; seen: string[]; context: BrowserContext }> {
	const context = await browser.newContext(options);
	const seen = await watch(context, site.origin);
	const page = await context.newPage();
	page.setDefaultTimeout(20_000);
	return { page, seen, context };
}

/** Clicks, points at and focuses everything, without leaving for what only leads on; what would run does. */
async function touchAll(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
		document.addEventListener('click', (event) => {
			const link = event.target instanceof Element && event.target.closest('a');
			if (link && /^(?:https?|mailto|ircs?|xmpp):$/.test(link.protocol)) event.preventDefault();
		}, { capture: true });
		document.addEventListener('submit', (event) => event.preventDefault(), { capture: true });
		for (const element of document.querySelectorAll<HTMLElement>('main *, #results *')) {
			for (const type of ['mouseover', 'mouseenter', 'pointerover']) element.dispatchEvent(new MouseEvent(type, { bubbles: true }));
			if (element.matches('a, button, [tabindex], summary')) {
				element.focus();
				element.click();
			}
		}
	});
}
