import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { skipAloud } from '../skip.ts';
import { KINDS } from './kinds.ts';
import { otherPlace } from './pictures.ts';
import { sampleSite } from './sample.ts';

const MEETING = '/meetings/gauge/2023-08-22/';

const sample = sampleSite();
/** One for all: a window of its own takes longer to open than a page to look at. */
let shared: Page;
beforeAll(async () => {
	shared = await sample.browser.newPage();
});

test.each(Object.values(KINDS))('%s is gone through by keyboard: first past the navigation, then every link and box, each seen', async (address) => {
	await visit(address, {}, async (page) => {
		await page.keyboard.press('Tab');
		const skip = page.locator('.skip');
		expect(await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().left >= 0)).toBe(true);
		const wanted = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')].filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) && element.tabIndex >= 0).slice(0, 60).length);
		const seen: string[] = [];
		for (let count = 0; count < wanted; count++) {
			seen.push(await page.evaluate(() => {
				const { activeElement } = document;
				if (!activeElement || activeElement === document.body) return 'nothing has focus';
				activeElement.setAttribute('data-seen', activeElement.hasAttribute('data-seen') ? 'again' : '');
				return getComputedStyle(activeElement).outlineStyle === 'none' ? `no outline on ${activeElement.outerHTML.slice(0, 80)}` : '';
			}));
			await page.keyboard.press('Tab');
		}
		expect(seen.filter(Boolean)).toEqual([]);
		expect(await page.locator('[data-seen]').count()).toBe(wanted);
		expect(await page.locator('[data-seen="again"]').count()).toBe(0);
	});
});

test('a drawing keeps its bars where the system chooses the colours', async () => {
	await visit('/', { forcedColors: 'active' }, async (page) => {
		const colours = await page.locator('.bars').evaluate((bars) => {
			const text = getComputedStyle(bars).color;
			const ground = getComputedStyle(document.documentElement).backgroundColor;
			return [...bars.querySelectorAll('rect, text')].map((element) => getComputedStyle(element).fill).map((fill) => (fill === text && fill !== ground ? 'as text' : fill));
		});
		expect([...new Set(colours)]).toEqual(['as text']);
	});
});

test.each(['dark', 'light'] as const)('what has a ground of its own takes it and its words from one pair of the system\u2019s colours, in a %s theme', async (colorScheme) => {
	const pairs: Record<string, string> = { mark: 'MarkText on Mark', '.months strong': 'HighlightText on Highlight', '.search button': 'ButtonText on ButtonFace' };
	for (const [address, places] of [['/search/?q=gauge', ['mark', '.search button']], [MEETING, ['.months strong']], ['/', ['.search button']]] as const) {
		await visit(address, { forcedColors: 'active', colorScheme }, async (page) => {
			for (const place of places) {
				await page.locator(place).first().waitFor();
				const seen = await page.locator(place).first().evaluate((element, names) => {
					const probe = document.body.appendChild(document.createElement('i'));
					const own = (name: string) => (probe.style.setProperty('color', name), getComputedStyle(probe).color);
					const { color, backgroundColor } = getComputedStyle(element);
					const pair = names.find((name) => name.split(' on ').map(own).join() === [color, backgroundColor].join());
					return { pair: pair ?? `${color} on ${backgroundColor}`, kept: getComputedStyle(element).forcedColorAdjust, differ: color !== backgroundColor };
				}, Object.values(pairs).toSorted((a) => (a === pairs[place] ? -1 : 1)));
				expect({ place, ...seen }).toEqual({ place, pair: pairs[place], kept: 'none', differ: true });
			}
		});
	}
	await visit(`${MEETING}#minutes`, { forcedColors: 'active', colorScheme }, async (page) => {
		expect(await page.evaluate(() => [...document.querySelectorAll('main [id]')].slice(0, 1).map((element) => (location.hash = element.id, getComputedStyle(element).outlineStyle)))).toEqual(['solid']);
	});
});

test('no bar lies behind the words of a filter where the system chooses the colours', async () => {
	for (const forcedColors of ['none', 'active'] as const) {
		await visit('/search/?q=gauge', { forcedColors, viewport: { width: 1280, height: 800 } }, async (page) => {
			const bar = await page.locator('.filters label').first().evaluate((label) => getComputedStyle(label, '::before').content);
			expect({ forcedColors, bar }).toEqual({ forcedColors, bar: forcedColors === 'active' ? 'none' : '""' });
		});
	}
});

test('the words of a drawing are as large on a narrow page as on a wide one, and within it', async () => {
	for (const width of [320, 1280]) {
		await visit('/', { viewport: { width, height: 800 } }, async (page) => {
			const texts = await page.locator('.bars text').evaluateAll((all) => all.map((text) => text.getBoundingClientRect()).map(({ left, right, height }) => [left >= 0 && right <= document.documentElement.clientWidth, height >= 11]));
			expect(texts.length).toBeGreaterThan(20);
			expect(texts.filter(([within, large]) => !within || !large)).toEqual([]);
		});
	}
});

test('on paper a meeting is its minutes, then what was read from them, opened, then where they come from', async () => {
	await visit(MEETING, { colorScheme: 'dark' }, async (page) => {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const tops = await page.evaluate(() => ['.minutes', '.facts', '.facts .body', 'footer.site'].map((selector) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()).map(({ top, height }) => (height > 20 ? top : -1)));
		expect(tops.every((top) => top >= 0) && tops.toSorted((a, b) => a - b).join() === tops.join(), tops.join()).toBe(true);
		for (const gone of ['header.site', '.skip', '.series', '.neighbours', '.permalink', '.facts summary', '.topics-of']) expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
		expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
	});
});

test('a year stays in sight while its rows go by', async () => {
	await visit('/decisions/', { viewport: { width: 1280, height: 300 } }, async (page) => {
		const year = page.locator('.year').filter({ has: page.locator('li:nth-child(8)') }).first();
		await year.locator('li:nth-child(7)').evaluate((row) => row.scrollIntoView({ block: 'start' }));
		const top = await year.locator('h2').evaluate((heading) => heading.getBoundingClientRect().top);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top).toBeLessThan(20);
	});
});

test.for([320, 360, 390])('on a screen of %i pixels the header is two lines, and none of it hides the other', async (width, { skip }) => {
	const wide = await otherPlace(sample.browser);
	if (wide) skipAloud(skip, `the header was not measured at ${width} pixels: ${wide}`);
	await visit(MEETING, { viewport: { width, height: 800 } }, async (page) => {
		const boxes = await page.locator('header.site a:visible').evaluateAll((links) => links.map((link) => link.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom })));
		const lines = new Set(boxes.map(({ top, bottom }) => Math.round((top + bottom) / 2 / 20)));
		expect(lines.size).toBe(2);
		const over = boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom));
		expect(over).toEqual([]);
		expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
	});
});

test('nothing moves', async () => {
	await visit(MEETING, {}, async (page) => {
		const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => {
			const { animationName, transitionDuration } = getComputedStyle(element);
			return animationName !== 'none' || transitionDuration !== '0s';
		}).length);
		expect(moving).toBe(0);
	});
});

type Look = Parameters<Page['emulateMedia']>[0] & { viewport?: { width: number; height: number } };

async function visit(address: string, { viewport = { width: 1280, height: 800 }, ...media }: Look, look: (page: Page) => Promise<void>): Promise<void> {
	await shared.setViewportSize(viewport);
	await shared.emulateMedia({ media: null, colorScheme: null, forcedColors: null, ...media });
	// Where an address differs after its `#` alone, nothing would be loaded anew.
	await shared.goto('about:blank');
	await shared.goto(sample.origin + address);
	await look(shared);
}
