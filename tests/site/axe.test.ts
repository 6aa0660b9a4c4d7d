import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { KINDS, unlisted, WIDTHS } from './kinds.ts';
import { sampleSite } from './sample.ts';

/** All that axe knows of WCAG 2.2 AA, and what it calls good practice. */
const ALL: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] };
/** What a theme changes. */
const COLOURS: RunOptions = { runOnly: ['color-contrast'], resultTypes: ['violations'] };

const sample = sampleSite();
/** One for all: a window of its own takes longer to open than a page to look at. */
let page: Page;
beforeAll(async () => {
	page = await sample.browser.newPage();
});

test('every kind of page has one that is looked at', () => {
	expect(unlisted()).toEqual([]);
});

describe.each(WIDTHS)('$width px wide', (viewport) => {
	test.each(Object.values(KINDS))('%s keeps nobody out, light or dark, opened up', async (address) => {
		await visit(address, viewport, async () => {
			await page.evaluate(axe.source);
			expect(await violations(ALL), 'light').toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await violations(COLOURS), 'dark').toEqual([]);
		});
	});
});

test.each(Object.values(KINDS))('%s needs no scrolling sideways where it is 320 px wide, as at 400 % zoom', async (address) => {
	await visit(address, { width: 320, height: 640 }, async () => {
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
});

/** Opens a page, and all that is folded on it. */
async function visit(address: string, viewport: { width: number; height: number }, look: () => Promise<void>): Promise<void> {
	await page.setViewportSize(viewport);
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(sample.origin + address);
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
		// What is below is laid out too.
		for (const part of document.querySelectorAll<HTMLElement>('.year, .letter')) part.style.contentVisibility = 'visible';
	});
	await look();
}

/** Page, rule, place, how to mend it. */
async function violations(options: RunOptions): Promise<string[]> {
	const found = await page.evaluate((given) => (globalThis as unknown as { axe: typeof axe }).axe.run(given), options);
	return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${new URL(page.url()).pathname} ${id} at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`));
}
