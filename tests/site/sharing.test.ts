import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, expect, test } from 'vitest';
import { pagesOf } from './build.ts';
import { type Built, built } from './built.ts';
import { attributes } from './text.ts';

const ORIGIN = 'https://minutes.example.org';

let sample: Built;
let files: Set<string>;
/** Those that have something of their own to say. */
let pages: Map<string, string>;

beforeAll(async () => {
	sample = await built('sample');
	files = new Set((await readdir(sample.outDir, { recursive: true })).map((name) => `/${name.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/')));
	pages = new Map([...(await pagesOf(sample.outDir))].filter(([address, html]) => address !== '/404.html' && !html.includes('http-equiv="refresh"')));
});

type Thing = Record<string, unknown>;
const thingsOf = (html: string) => [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].flatMap(([, text]) => (JSON.parse(text ?? '') as { '@graph': Thing[] })['@graph']);
const thing = (html: string, type: string) => thingsOf(html).filter((own) => own['@type'] === type);
const meta = (html: string, name: string) => attributes([...html.matchAll(/<meta [^>]*>/g)].map(([tag]) => tag).filter((tag) => tag.includes(`"${name}"`)).join(''), 'content');

/** Whether an absolute address of this site leads to something that was built. */
const isThere = (url: unknown) => typeof url === 'string' && url.startsWith(`${ORIGIN}/`) && files.has(decodeURIComponent(new URL(url).pathname));

test('every page below the first says the way to it, and every step is there', () => {
	for (const [address, html] of pages) {
		const lists = thing(html, 'BreadcrumbList');
		expect(lists, address).toHaveLength(address === '/' ? 0 : 1);
		const steps = lists.flatMap((list) => list['itemListElement'] as { position: number; name: string; item: string }[]);
		expect(steps.map(({ position }) => position), address).toEqual(steps.map((_, index) => index + 1));
		expect(steps.filter(({ name, item }) => !name || !isThere(item)), address).toEqual([]);
		if (address === '/') continue;
		expect([steps[0]?.item, steps.at(-1)?.item]).toEqual([`${ORIGIN}/`, attributes(/<link rel="canonical"[^>]*>/.exec(html)?.[0] ?? '', 'href')[0]]);
	}
});

test('a page deep in the site says each page above it', () => {
	const [list] = thing(pages.get('/issues/ebbline-project/almanac/19/') ?? '', 'BreadcrumbList');
	expect((list?.['itemListElement'] as { name: string }[]).map(({ name }) => name)).toEqual(['Ebbline meeting minutes', 'Issues', 'ebbline-project/almanac', expect.stringContaining('#19')]);
});

test('every meeting is an event of its group, and no other page is', () => {
	let events = 0;
	for (const [address, html] of pages) {
		const own = thing(html, 'Event');
		const [, date] = /^\/meetings\/[^/]+\/(\d{4}-\d\d-\d\d)/.exec(address) ?? [];
		expect(own.map(({ startDate }) => startDate), address).toEqual(date ? [date] : []);
		for (const { name, url, image, organizer } of own) {
			events++;
			expect([name, isThere(url), isThere(image), isThere((organizer as Thing)['url'])], address).toEqual([expect.stringMatching(/\d{4}$/), true, true, true]);
		}
	}
	expect(events).toBe(36);
});

test('the first page says how to search', () => {
	const [site] = thing(pages.get('/') ?? '', 'WebSite');
	const { target } = site?.['potentialAction'] as { target: { urlTemplate: string } };
	expect([site?.['url'], isThere(target.urlTemplate.replace(/\?.*/, ''))]).toEqual([`${ORIGIN}/`, true]);
});

test('every page has a title, words, an address and a picture for where it is shared', () => {
	for (const [address, html] of pages) {
		const [image] = meta(html, 'og:image');
		expect([meta(html, 'og:title').length, meta(html, 'og:description').length, meta(html, 'og:type').length, meta(html, 'twitter:card'), isThere(meta(html, 'og:url')[0]), isThere(image)], address).toEqual([1, 1, 1, ['summary_large_image'], true, true]);
	}
	expect(meta(pages.get('/') ?? '', 'og:image')).toEqual([`${ORIGIN}/cards/all.png`]);
	expect(meta(pages.get('/meetings/gauge/2025-09-16/') ?? '', 'og:image')).toEqual([`${ORIGIN}/cards/gauge.png`]);
});

test('there is a picture of the archive and one of each group, none of anything else', async () => {
	const cards = [...files].filter((file) => file.endsWith('.png')).sort();
	expect(cards).toEqual(['all', 'gauge', 'harbour', 'release', 'steering'].map((name) => `/cards/${name}.png`));
	for (const card of cards) {
		const { width, height } = PNG.sync.read(await readFile(join(sample.outDir, card)));
		expect([width, height], card).toEqual([1200, 630]);
	}
});

test('a site that does not know its address says nothing that needs one', async () => {
	for (const [address, html] of await pagesOf((await built('fixture')).outDir)) expect(html, address).not.toMatch(/ld\+json|property="og:|twitter:card/);
});
