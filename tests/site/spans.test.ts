import { appendFile, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Browser } from 'playwright-core';
import { BROWSER_LIMIT, launchBrowser } from './browser.ts';
import { buildSite, copyOf } from './build.ts';
import { built } from './built.ts';
import { serve, type Served } from './serve.ts';

/** The sample archive, whose index is made as that of a large one: of several spans of years. */
describe('a search index in several spans of years', () => {
	let copy: Awaited<ReturnType<typeof copyOf>>;
	let whole: Served;
	let cut: Served;
	let browser: Browser;
	const build = () => buildSite(copy.archive, copy.outDir);
	beforeAll(async () => {
		whole = await serve((await built('sample')).outDir);
		vi.stubEnv('MINUTEBOOK_INDEX_ENTRIES', '60');
		copy = await copyOf(resolve('content'));
		await build();
		cut = await serve(copy.outDir);
		browser = await launchBrowser();
	}, BROWSER_LIMIT);
	afterAll(async () => {
		vi.unstubAllEnvs();
		await browser?.close();
		await whole?.close();
		await cut?.close();
		await copy?.remove();
	});

	/** The search page once it has answered: what it says, which years' indexes it asked for, what it lists. */
	async function ask({ origin }: Served, query: string) {
		const page = await (await browser.newContext()).newPage();
		onTestFinished(() => page.context().close());
		const spans = new Set<string>();
		const problems: string[] = [];
		page.on('request', (request) => spans.add(/pagefind\/years\/([^/]+)/.exec(request.url())?.[1] ?? ''));
		page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
		page.on('pageerror', (error) => problems.push(error.message));
		await page.goto(`${origin}/search/${query}`);
		await page.locator('#status').getByText(/result/).waitFor();
		const links = await page.locator('.result a').evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash));
		expect(problems).toEqual([]);
		return { page, status: await page.locator('#status').innerText(), said: await page.locator('p.years').allInnerTexts(), spans: [...spans].filter(Boolean).sort(), links };
	}

	test('a search covers the newest years, says which, and leads to all', async () => {
		const found = await ask(cut, '?q=harbour');
		expect(found).toMatchObject({ said: ['Searched in 2024 to 2025. Search all years'], spans: [] });
		expect(found.links.every((link) => /\/202[45]-/.test(link))).toBe(true);
		await found.page.getByRole('link', { name: 'Search all years' }).click();
		await found.page.waitForURL('**/search/?q=harbour&years=all');
		await found.page.locator('#status').getByText((await ask(whole, '?q=harbour')).status).waitFor();
		expect(await found.page.locator('p.years').count()).toBe(0);
	});

	test.each(['?q=tide&sort=oldest', '?q=tide&sort=newest&years=all', '?q=%2312', '?year=2018', '?q=is:decision&years=all'])('%s lists what an index in one piece does, in its order', async (query) => {
		const [one, other] = [await ask(whole, query), await ask(cut, query)];
		expect([other.status, other.links]).toEqual([one.status, one.links]);
	});

	test('a year among the words is searched in its own span; what is as good is in some order', async () => {
		const [one, other] = [await ask(whole, '?q=tide+2019'), await ask(cut, '?q=tide+2019')];
		expect([other.status, other.spans, other.said, other.links.sort()]).toEqual([one.status, ['2018-2019'], [], one.links.sort()]);
	});

	test('what stands in older years alone is found without asking for them', async () => {
		const found = await ask(cut, '?q=werewolf');
		expect([found.links.length > 0, found.spans]).toEqual([true, (await readdir(join(copy.outDir, 'pagefind/years'))).filter((name) => name !== 'list.json').sort()]);
	});

	test('only the years that a filter names are loaded, and a count stands only beside what was searched', async () => {
		expect(await ask(cut, '?q=tide&year=2018')).toMatchObject({ spans: ['2018-2019'], said: [] });
		const { page } = await ask(cut, '?q=harbour');
		await page.locator('label:has(input[name="year"][value="2025"]) .hits').getByText(/\d/).waitFor();
		const label = page.locator('label:has(input[name="year"][value="2018"])');
		expect([await label.locator('.hits').innerText(), (await label.getAttribute('class')) ?? '']).toEqual(['', '']);
	});

	test('a change of the newest year leaves the indexes of the others as they are', async () => {
		const indexOf = async (folder: string) => (await readdir(join(copy.outDir, 'pagefind', folder))).filter((name) => name.endsWith('.pf_meta'));
		const inodes = async () => Promise.all((await readdir(join(copy.outDir, 'pagefind/years'), { recursive: true })).sort().map(async (name) => [name, (await stat(join(copy.outDir, 'pagefind/years', name))).isFile() && (await stat(join(copy.outDir, 'pagefind/years', name))).ino]));
		const before = [await inodes(), await indexOf('')];
		const minutes = (await readdir(join(copy.archive, 'minutes'), { recursive: true })).filter((name) => name.includes('2025')).sort().at(-1) ?? '';
		await appendFile(join(copy.archive, 'minutes', minutes), '\n* A word of a barnacle\n');
		await build();
		const after = [await inodes(), await indexOf('')];
		expect(after[0]).toEqual(before[0]);
		expect(after[1]).not.toEqual(before[1]);
	});
});
