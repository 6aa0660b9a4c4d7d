import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WIDTHS } from './kinds.ts';
import { sampleSite } from './sample.ts';

const RULES: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] };

/** A state of the search page over the sample archive: how it is come to, and what shows that it is there. */
interface State {
	title: string;
	address: string;
	shows: string | RegExp;
	/** Before the page is opened. */
	first?(page: Page): Promise<void>;
	/** Once it shows. */
	then?(page: Page): Promise<void>;
}

const STATES: readonly State[] = [
	{ title: 'empty', address: '/search/', shows: 'The box also takes' },
	{ title: 'loading', address: '/search/?q=gauge', shows: 'Searching …', first: async (page) => void (await page.route('**/pagefind/**', () => {})) },
	{ title: 'results, several of a meeting together', address: '/search/?q=harbour', shows: /^\d+ results/, then: async (page) => expect(await page.locator('.found > li:has(.result + .result)').count()).toBeGreaterThan(0) },
	{ title: 'more results, the first of them focused', address: '/search/?q=gauge', shows: /^\d+ results/, then: (page) => page.getByRole('button', { name: 'Show more results' }).click() },
	{ title: 'filters open, some in use', address: '/search/?q=gauge&group=gauge&group=steering&year=2023&kind=action', shows: /^\d+ results?/, then: async (page) => {
		await page.locator('.filters').evaluate((details) => ((details as HTMLDetailsElement).open = true));
		await page.locator('.chips button').first().waitFor();
	} },
	{ title: 'results that lack a word', address: '/search/?q=gauge+moonlight', shows: /with some/ },
	{ title: 'actions and decisions of somebody', address: '/search/?q=Mira+Sandvag+actions', shows: /results?/, then: (page) => page.locator('.told-in').first().waitFor() },
	{ title: 'an answer that leads', address: '/search/?q=almanac%2319', shows: /results?/, then: (page) => page.locator('.leads a').waitFor() },
	{ title: 'a slip of the pen', address: '/search/?q=guage', shows: /results?/, then: (page) => page.locator('.instead').waitFor() },
	{ title: 'nothing found, with what to try', address: '/search/?q=%22no+such+words%22&group=gauge', shows: 'No results', then: (page) => page.locator('.tries').waitFor() },
	{ title: 'the index is missing', address: '/search/?q=gauge', shows: /did not load/, first: async (page) => void (await page.route('**/pagefind/**', (route) => route.abort())) },
];

const sample = sampleSite();
/** One for all: a window of its own takes longer to open than a page to look at. */
let page: Page;
beforeAll(async () => {
	page = await sample.browser.newPage();
});
afterEach(async () => {
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await page.goto('about:blank');
});

describe.each(WIDTHS)('$width px wide', (viewport) => {
	test.each(STATES)('search keeps nobody out: $title', async ({ address, shows, first, then }) => {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ colorScheme: 'light' });
		await first?.(page);
		await page.goto(sample.origin + address);
		await page.locator('#results').getByText(shows).first().waitFor();
		await then?.(page);
		await page.evaluate(axe.source);
		expect(await violations(), 'light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await violations(), 'dark').toEqual([]);
	});

	test('search keeps nobody out: without JavaScript', async () => {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ colorScheme: 'light' });
		// Without scripts axe does not run either, so what they would not show is shown.
		await page.route('**/search/', async (route) => route.fulfill({ response: await route.fetch(), body: (await (await route.fetch()).text()).replace(/<\/?noscript>/g, '') }));
		await page.route('**/*.js', (route) => route.abort());
		await page.goto(`${sample.origin}/search/`);
		await page.getByRole('link', { name: 'by year' }).waitFor();
		await page.evaluate(axe.source);
		expect(await violations()).toEqual([]);
	});
});

/** Rule, place, how to mend it. */
async function violations(): Promise<string[]> {
	const found = await page.evaluate((given) => (globalThis as unknown as { axe: typeof axe }).axe.run(given), RULES);
	return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`));
}
