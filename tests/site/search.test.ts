import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_LIMIT, launchBrowser } from './browser.ts';
import { buildSite, copyOf, FIXTURE } from './build.ts';
import { startDev } from './dev.ts';
import { refuseWorker } from './refused-worker.ts';
import { serve, type Served } from './serve.ts';

/** The server is started for it. */
const DEV = { timeout: 90_000 };

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
}, BROWSER_LIMIT);
afterAll(() => browser?.close());

describe('searching a built site', () => {
	let copy: Awaited<ReturnType<typeof copyOf>>;
	let site: Served;
	let page: Page;
	let problems: string[];

	beforeAll(async () => {
		copy = await copyOf(FIXTURE);
		const config = join(copy.archive, 'archive.yml');
		await writeFile(config, `${await readFile(config, 'utf8')}synonyms:\n  barnacle: [rock crust]\n`);
		await buildSite(copy.archive, copy.outDir);
	});
	afterAll(() => copy?.remove());

	/** With JavaScript and without: to open a window takes longer than most tests. */
	const pages = new Map<boolean, Page>();

	async function pageWith(javaScriptEnabled: boolean): Promise<Page> {
		const opened = pages.get(javaScriptEnabled) ?? await (await browser.newContext({ javaScriptEnabled })).newPage();
		pages.set(javaScriptEnabled, opened);
		return opened;
	}

	/** Opens an address of the site in a browser that has never seen it: each time it is served it has another origin. */
	async function open(address: string, javaScriptEnabled = true): Promise<void> {
		site = await serve(copy.outDir);
		page = await pageWith(javaScriptEnabled);
		const own: string[] = problems = [];
		page.on('console', (message) => message.type() === 'error' && own.push(message.text()));
		page.on('pageerror', (error) => own.push(error.message));
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.goto(site.origin + address);
	}

	async function close(): Promise<void> {
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		await page.goto('about:blank');
		page.removeAllListeners();
		await site.close();
	}

	const status = async (text: string | RegExp) => {
		const said = page.locator('#status');
		await said.getByText(text).waitFor().catch(async (cause: unknown) => {
			throw new Error(`Expected the status to say ${String(text)}, got ${JSON.stringify(await said.innerText())}; ${problems.join('; ') || 'no errors'}; ${await page.locator('#results').getAttribute('aria-busy')}`, { cause });
		});
	};
	const results = () => page.locator('.result a').evaluateAll((links) => links.map((link) => [link.textContent, new URL((link as HTMLAnchorElement).href).pathname + new URL((link as HTMLAnchorElement).href).hash]));
	const counts = async () => (await page.locator('.filters label:has(input[name="group"])').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
	const address = () => new URL(page.url()).pathname + new URL(page.url()).search;

	test('a word that stands in one agenda item leads to that item, and its place is there', async () => {
		await open('/search/');
		await page.locator('#q').pressSequentially('barnacle');
		await status('1 result');
		expect(await results()).toEqual([['Neap tides are late', '/meetings/tides/2020-01-02/#ebb-tides-12']]);
		expect(await page.locator('.excerpt mark').allInnerTexts()).toEqual(['barnacle', 'barnacle']);
		await page.locator('.result a').click();
		await page.waitForURL('**/meetings/tides/2020-01-02/#ebb-tides-12');
		expect(await page.locator('#ebb-tides-12').innerText()).toMatch(/^Neap tides are late/);
		expect(problems).toEqual([]);
		await close();
	});

	test('what archive.yml takes for the same finds the same, and is not shown', async () => {
		await open('/search/?q=rock+crust');
		await status('1 result');
		expect([await results(), await page.locator('#results').getByText('rock crust').count()]).toEqual([[['Neap tides are late', '/meetings/tides/2020-01-02/#ebb-tides-12']], 0]);
		await close();
	});

	test('a kind after a minus is left out, and stays in the box', async () => {
		await open('/search/?q=tides+-is:action+-group:charts');
		await status(/^[2-9] results$/);
		expect([await page.locator('.facts-of .action').count(), await page.getByRole('checkbox', { name: 'Tide Group' }).isChecked()]).toEqual([0, true]);
		await page.getByRole('checkbox', { name: 'Tide Group' }).uncheck();
		await page.waitForURL('**/search/?q=tides+-is%3Aaction');
		expect(await page.locator('#q').inputValue()).toBe('tides -is:action');
		await close();
	});

	test('filters count what they would leave, and leave it', async () => {
		await open('/search/?q=meeting');
		await status('4 results');
		expect(await counts()).toEqual(['Tide Group 3 results', 'Chart Group 1 result']);
		await page.getByRole('checkbox', { name: 'Chart Group' }).check();
		await status('1 result');
		expect([address(), await page.locator('.found h2').allInnerTexts()]).toEqual(['/search/?q=meeting&group=charts', ['Chart Group, 4 March 2021']]);
		expect(await counts()).toEqual(['Tide Group 3 results', 'Chart Group 1 result']);
		await page.getByRole('button', { name: 'Remove Group: Chart Group' }).click();
		await status('4 results');
		expect(address()).toBe('/search/?q=meeting');
		await close();
	});

	test('results come in the order of their dates', async () => {
		await open('/search/?q=meeting&sort=newest');
		await status('4 results');
		const meetings = () => page.locator('.found h2').allInnerTexts();
		expect((await meetings()).slice(0, 2)).toEqual(['Chart Group, 4 March 2021', 'Tide Group, 6 February 2020']);
		await page.getByLabel('Order').selectOption('oldest');
		await page.waitForURL('**/search/?q=meeting&sort=oldest');
		await page.locator('.found > li:last-child h2').getByText('Chart Group, 4 March 2021').waitFor();
		await close();
	});

	test('an address is the whole search: loaded again, gone back to, gone forward to', async () => {
		await open('/search/?q=tides&year=2020&kind=action');
		await status('1 result');
		expect([await page.locator('#q').inputValue(), await page.getByRole('checkbox', { name: '2020' }).isChecked(), await page.getByRole('checkbox', { name: 'Action' }).isChecked()]).toEqual(['tides', true, true]);
		await page.getByRole('checkbox', { name: 'Action' }).uncheck();
		await status(/^[2-9] results, Year: 2020$/);
		await page.goBack();
		await status('1 result');
		expect([await page.getByRole('checkbox', { name: 'Action' }).isChecked(), address()]).toEqual([true, '/search/?q=tides&year=2020&kind=action']);
		await page.goForward();
		await status(/^[2-9] results, Year: 2020$/);
		await page.reload();
		await status(/^[2-9] results, Year: 2020$/);
		expect([await page.locator('#q').inputValue(), await page.getByRole('checkbox', { name: 'Action' }).isChecked()]).toEqual(['tides', false]);
		await close();
	});

	test('what is typed in the box ticks the filters, and unticking them takes it out of the box', async () => {
		await open('/search/?q=tides+group:tides+is:action');
		await status('1 result');
		expect([await page.getByRole('checkbox', { name: 'Tide Group' }).isChecked(), await page.getByRole('checkbox', { name: 'Action' }).isChecked()]).toEqual([true, true]);
		await page.getByRole('checkbox', { name: 'Tide Group' }).uncheck();
		await page.waitForURL('**/search/?q=tides&kind=action');
		expect(await page.locator('#q').inputValue()).toBe('tides');
		await close();
	});

	test('an issue, however it is written, leads to all that was said of it', async () => {
		for (const query of ['ebb/tides#12', 'https://github.com/ebb/tides/issues/12', 'tides#12', '#12']) {
			await open(`/search/?q=${encodeURIComponent(query)}`);
			await status('2 results');
			expect([query, await page.locator('.leads a').innerText(), (await results()).map(([title]) => title)]).toEqual([query, 'ebb/tides#12', ['Neap tides are late', 'Neap tides are late']]);
			await close();
		}
	});

	test('a day leads to its meetings, a group to its page', async () => {
		await open('/search/?q=2020-01-02');
		await page.locator('.leads a').first().waitFor();
		expect(await page.locator('.leads a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(['/meetings/tides/2020-01-02/', '/meetings/tides/2020-01-02-2/']);
		await page.locator('#q').fill('Chart Group');
		await page.locator('.leads a', { hasText: 'Chart Group' }).click();
		await page.waitForURL('**/groups/charts/');
		await close();
	});

	test('somebody leads to their page, and beside a word for promises to what they promised', async () => {
		await open('/search/?q=Milo+Quint');
		await page.locator('.leads a').waitFor();
		expect([await page.locator('.leads a').innerText(), await page.locator('.leads a').getAttribute('href')]).toEqual(['Milo Quint', '/people/miloquint/']);
		await page.locator('#q').fill('actions of Milo Quint');
		await status('1 result');
		expect([await page.locator('.chips').innerText(), await results()]).toEqual([
			'Kind: Action\nPerson: Milo Quint',
			[['Neap tides are late', '/meetings/tides/2020-01-02/#ebb-tides-12'], ['@miloquint to clean the barnacle gauge', expect.stringMatching(/^\/meetings\/tides\/2020-01-02\/#action-/)]],
		]);
		await close();
	});

	test('words that name a group, a year or a kind are chips, and what loses its chip is a word again', async () => {
		await open('/search/?q=chart+group+lines+2021');
		await status('1 result');
		const chips = () => page.locator('.chips button').allInnerTexts();
		const said = () => page.locator('#status').textContent();
		expect([await chips(), await said(), await page.getByRole('checkbox', { name: 'Chart Group' }).isChecked()]).toEqual([['Group: Chart Group', 'Year: 2021'], '1 result, Group: Chart Group, Year: 2021', true]);
		// By the keyboard: who takes a chip away stays among them.
		await page.getByRole('button', { name: 'Remove Group: Chart Group, and search for the words chart group' }).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search/?q=chart+group+lines+2021&plain=chart&plain=group');
		await page.waitForFunction(() => document.querySelectorAll('.chips button').length === 1 && document.querySelector('#results')?.getAttribute('aria-busy') === 'false');
		expect([await chips(), await page.evaluate(() => document.activeElement?.textContent), await page.locator('#q').inputValue()]).toEqual([['Year: 2021'], 'Year: 2021', 'chart group lines 2021']);
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.querySelectorAll('.chips button').length === 0);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
		// A control that is used takes the words' place.
		await page.goto(`${site.origin}/search/?q=meeting+2020`);
		await status(/^\d results?, Year: 2020$/);
		await page.getByRole('checkbox', { name: '2021' }).check();
		await page.waitForURL('**/search/?q=meeting&year=2020&year=2021');
		expect([(await chips()).sort(), problems]).toEqual([['Year: 2020', 'Year: 2021'], []]);
		await close();
	});

	test('nothing moves while one types, and what changed is told once', async () => {
		await open('/search/');
		await page.waitForLoadState('networkidle');
		await page.evaluate(() => {
			const seen = Object.assign(globalThis, { moved: [] as number[], told: [] as string[] });
			new PerformanceObserver((list) => seen.moved.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift' });
			const status = document.querySelector('#status');
			if (status) new MutationObserver(() => seen.told.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
		});
		await page.locator('#q').pressSequentially('tides', { delay: 60 });
		await status(/^\d+ results?$/);
		await page.locator('#q').pressSequentially(' 2020', { delay: 60 });
		await status(/, Year: 2020$/);
		await page.waitForTimeout(300);
		const toldSoFar = () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
		const [moved, told] = [await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved), await toldSoFar()];
		expect(moved).toEqual([]);
		expect(told.filter((text, at) => text === told[at - 1])).toEqual([]);
		expect(told.filter((text) => text.endsWith('Year: 2020'))).toHaveLength(1);
		// Taking one away is told too, once each: a chip, and a filter that a control set.
		await page.getByRole('checkbox', { name: 'Action' }).check();
		await status(/: Action$/);
		const before = (await toldSoFar()).length;
		for (const left of [2, 1, 0]) {
			await page.locator('.chips button').first().click();
			await page.waitForFunction((count) => document.querySelectorAll('.chips button').length === count && document.querySelector('#results')?.getAttribute('aria-busy') === 'false', left);
			await page.waitForTimeout(300);
		}
		const after = (await toldSoFar()).slice(before);
		expect(after).toHaveLength(3);
		expect(after.map((text) => text.split(': ').length - 1)).toEqual([2, 1, 0]);
		await close();
	});

	test('an answer that comes while somebody types leaves what they type', async () => {
		await open('/search/');
		let typed: Promise<void> | undefined;
		await page.route('**/pagefind/fragment/**', async (route) => {
			typed ??= page.locator('#q').pressSequentially(' b');
			await typed;
			await route.continue();
		});
		await page.locator('#q').pressSequentially('tides');
		await page.waitForURL('**/search/?q=tides+b');
		expect(await page.locator('#q').inputValue()).toBe('tides b');
		await close();
	});

	test('what was typed before and is still loading keeps nobody waiting, and is not shown', async () => {
		await open('/search/');
		let held: Route | undefined;
		await page.route('**/pagefind/fragment/**', (route) => (held ? route.continue() : void (held = route)));
		await page.locator('#q').fill('tides');
		await expect.poll(() => held).toBeDefined();
		await page.locator('#q').fill('barnacle');
		await status('1 result');
		await held?.continue();
		await page.waitForLoadState('networkidle');
		await status('1 result');
		await close();
	});

	test('where nobody may speak to the worker, Pagefind is asked its documented way and finds the same', async () => {
		await open('/search/');
		await refuseWorker(page);
		await page.goto(`${site.origin}/search/?q=barnacle`);
		await status('1 result');
		expect([await results(), site.asked.includes('/pagefind/pagefind.js')]).toEqual([[['Neap tides are late', '/meetings/tides/2020-01-02/#ebb-tides-12']], true]);
		await close();
	});

	test('a question leads to the decision, the story, the first and the last time, the register', async () => {
		await open('/search/?q=what+was+decided+about+the+tables%3F');
		await status(/result/);
		expect((await results()).slice(0, 2)).toEqual([['Publish the tables', '/meetings/tides/2020-01-02/#ebb-tides-13'], ['the tables are published weekly', expect.stringMatching(/^\/meetings\/tides\/2020-01-02\/#decision-/)]]);
		const leads = async (question: string) => {
			await page.goto(`${site.origin}/search/?q=${encodeURIComponent(question)}`);
			await status(/result/);
			return page.locator('.leads li').evaluateAll((items) => items.map((item) => [item.textContent, item.querySelector('a')?.getAttribute('href')]));
		};
		expect(await leads('what happened to the neap tides?')).toEqual([['ebb/tides#12 Issue', '/issues/ebb/tides/12/']]);
		expect(await leads('is the gauge still open?')).toEqual([['ebb/tides#12 Issue', '/issues/ebb/tides/12/'], ['What is open Actions', '/actions/']]);
		expect((await leads('when were the neap tides late?')).map(([, address]) => address)).toEqual(['/meetings/tides/2020-01-02/#ebb-tides-12', '/meetings/tides/2020-02-06/#ebb-tides-12']);
		expect(await leads('tides 12 late')).toEqual([]);
		await close();
	});

	test('a person and an issue are filters that are typed', async () => {
		await open('/search/?q=tides');
		await page.getByLabel('Person', { exact: true }).fill('@miloquint');
		await page.getByLabel('Person', { exact: true }).press('Enter');
		await page.waitForURL('**/search/?q=tides&person=%40miloquint');
		await page.getByLabel('Issue', { exact: true }).fill('tides#12');
		await page.getByLabel('Issue', { exact: true }).press('Enter');
		await page.waitForURL('**/search/?q=tides&person=%40miloquint&issue=ebb%2Ftides%2312');
		await status('2 results');
		expect(await page.locator('.chips').innerText()).toBe('Person: @miloquint\nIssue: ebb/tides#12');
		await page.getByLabel('Person', { exact: true }).fill('Nobody');
		await page.getByLabel('Person', { exact: true }).press('Enter');
		expect(await page.getByLabel('Person', { exact: true }).evaluate((field) => (field as HTMLInputElement).validationMessage)).toBe('No person of this archive is called that.');
		await close();
	});

	test('a slip of the pen finds, says so, and leaves a way back', async () => {
		await open('/search/?q=barncle');
		await status('1 result');
		expect(await page.locator('.instead').innerText()).toBe('Showing results for barnacle. Search for the words barncle instead');
		await page.getByRole('link', { name: 'Search for the words barncle instead' }).click();
		await status('No results');
		expect(address()).toBe('/search/?q=%22barncle%22');
		await close();
	});

	test('phrases, words left out and words that are nowhere do what they say', async () => {
		const counts: Record<string, string> = { '"barnacle gauge" slow': '1 result', '"gauge barnacle"': 'No results', 'lanterns -pier': 'No results', 'lanterns moonlight': 'No results with every word, 1 result with some' };
		await open('/search/');
		for (const [query, expected] of Object.entries(counts)) {
			await page.locator('#q').fill(query);
			await status(expected);
		}
		expect(await page.locator('.missing').first().innerText()).toBe('Without moonlight');
		await close();
	});

	test('the key that leads to the box can be turned off, and stays so', async () => {
		await open('/search/');
		const slash = page.getByLabel('/ goes to the box');
		for (const on of [true, false]) {
			expect(await slash.isChecked()).toBe(on);
			await slash.focus();
			await page.keyboard.press('/');
			expect(await page.evaluate(() => document.activeElement?.id)).toBe(on ? 'q' : 'slash');
			await slash.uncheck();
			await page.reload();
			await slash.waitFor();
		}
		expect(problems).toEqual([]);
		await close();
	});

	test('keys lead into the box, through the results, back and out', async () => {
		await open('/search/?q=gauge');
		await page.locator('.result a').first().waitFor();
		const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
		await page.keyboard.press('/');
		expect(await focused()).toBe('q');
		await page.keyboard.press('ArrowDown');
		const first = await page.locator('.result a').first().textContent();
		expect(await focused()).toBe(first);
		await page.keyboard.press('ArrowUp');
		expect(await focused()).toBe('q');
		await page.keyboard.press('Escape');
		await page.waitForURL('**/search/');
		expect(await page.locator('#q').inputValue()).toBe('');
		await page.goBack();
		await page.locator('.result a').first().waitFor();
		// Focus stayed in the box, where a stroke is one more letter: what is chosen meanwhile stays chosen.
		await page.keyboard.press('/');
		await page.keyboard.press('ArrowDown');
		await page.waitForURL('**/search/?q=gauge%2F');
		await page.locator('#results[aria-busy="false"]').waitFor();
		expect(await focused()).toBe(first);
		await page.keyboard.press('Enter');
		await page.waitForURL('**/meetings/**');
		await close();
	});

	test('what is written in minutes is shown as text', async () => {
		await open('/search/?q=alert');
		await status('1 result');
		expect(await page.locator('.result').innerText()).toContain("alert('no')");
		await page.locator('#q').fill('<img src=x onerror=alert(1)>');
		await status(/results?$|No results/);
		expect([await page.locator('#results img').count(), problems]).toEqual([0, []]);
		await close();
	});

	test('without JavaScript the page says what to do instead', async () => {
		await open('/search/?q=barnacle', false);
		expect(await page.locator('#results').innerText()).toBe('Searching here needs JavaScript, which is off or not there. Without it, the minutes can be read by year or by group.');
		expect(await page.getByLabel('Order').isVisible()).toBe(false);
		expect(await page.locator('#q').isVisible()).toBe(false);
		await page.getByRole('link', { name: 'by year' }).click();
		await page.waitForURL('**/meetings/');
		await close();
	});

	test('a lost connection is said, and searching again works once it is back', async () => {
		await open('/search/');
		await page.waitForLoadState('networkidle');
		await page.route('**/pagefind/**', (route) => route.abort());
		await page.locator('#q').fill('barnacle');
		await status('The search index did not load. It may be missing from this site, or the connection failed.');
		await page.unroute('**/pagefind/**');
		await page.getByRole('button', { name: 'Try again' }).click();
		await status('1 result');
		await close();
	});

	test('on a phone the filters wait behind their word, and nothing is wider than the screen', async () => {
		await open('/search/?q=tides');
		await page.setViewportSize({ width: 360, height: 640 });
		await page.locator('.result').first().waitFor();
		expect(await page.getByRole('checkbox', { name: 'Tide Group' }).isVisible()).toBe(false);
		await page.getByText('Filters', { exact: true }).click();
		await page.getByRole('checkbox', { name: 'Tide Group' }).check();
		await page.waitForURL('**/search/?q=tides&group=tides');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
		await close();
	});

	// The last one: it takes the index away.
	test('a missing index is said at once', async () => {
		await rm(join(copy.outDir, 'pagefind'), { recursive: true });
		await open('/search/');
		await status('The search index did not load. It may be missing from this site, or the connection failed.');
		expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
		await close();
	});
});

test('search works under a base', async () => {
	const copy = await copyOf(FIXTURE);
	const page = await browser.newPage();
	try {
		const config = join(copy.archive, 'archive.yml');
		await writeFile(config, `url: https://ebb.example.org/minutes\n${await readFile(config, 'utf8')}`);
		await buildSite(copy.archive, copy.outDir);
		const site = await serve(copy.outDir, '/minutes/');
		await page.goto(`${site.origin}/minutes/search/?q=barnacle`);
		await page.locator('.result a').click();
		await page.waitForURL('**/minutes/meetings/tides/2020-01-02/#ebb-tides-12');
		await site.close();
	} finally {
		await page.close();
		await copy.remove();
	}
});

test('the dev server answers searches, and finds what was written since', DEV, async () => {
	const dev = await startDev(FIXTURE);
	const page = await browser.newPage();
	try {
		await dev.shows('/search/', 'Tide Group');
		await page.goto(`${await dev.origin()}search/?q=barnacle`);
		await page.locator('#status').getByText('1 result').waitFor();
		expect(await page.locator('.result a').getAttribute('href')).toBe('/meetings/tides/2020-01-02/#ebb-tides-12');
		const file = join(dev.archive, 'minutes/charts/2021-03-04.md');
		await writeFile(file, (await readFile(file, 'utf8')).replace('Three wavy lines', 'Three barnacle lines'));
		await dev.shows('/meetings/charts/2021-03-04/', 'Three barnacle lines');
		// The server has the page load itself again meanwhile, so another one is opened.
		const later = await browser.newPage();
		await later.goto(`${await dev.origin()}search/?q=barnacle`, { waitUntil: 'commit' });
		await later.locator('#status').getByText('2 results').waitFor();
		await later.close();
	} finally {
		await page.close();
		await dev.stop();
	}
});
