import { beforeAll, expect, test } from 'vitest';
import { pagesOf } from './build.ts';
import { built } from './built.ts';
import { attributes, inside, textOf } from './text.ts';

let pages: Map<string, string>;
const main = (address: string) => inside(pages.get(address) ?? `no page at ${address}`, '<main');
const words = (address: string) => textOf(main(address)).replace(/\s+/g, ' ');

beforeAll(async () => {
	pages = await pagesOf((await built('sample')).outDir);
});

test('the index of people lists everybody with a page once, by name', () => {
	const listed = attributes(main('/people/'), 'href').filter((href) => /^\/people\/./.test(href));
	const former = [...pages].filter(([, html]) => html.includes('http-equiv="refresh"')).map(([address]) => address);
	expect(listed.length).toBeGreaterThan(15);
	expect([...listed].map(decodeURIComponent).sort()).toEqual([...pages.keys()].filter((address) => /^\/people\/./.test(address) && !former.includes(address)).sort());
	expect(words('/people/')).toMatch(/Agathe Lebreuil @agathelebreuil .* 2018 to 2024 \d+ meetings/);
});

test('a person\'s page tells groups, roles and years, and leads to the meetings, actions and topics', () => {
	const html = main('/people/mirasandvag/');
	expect(words('/people/mirasandvag/')).toMatch(/Mira Sandvåg \d+ meetings of 2 groups, 2019 to 2025 .* Also written Mira Sandvag Groups Gauge Working Group attended/);
	expect(attributes(html, 'aria-label')).toContain('Steering Committee by year. 2020: 1 (1 as observer), 2021: 2, 2022: 1, 2023: 1, 2025: 1');
	const links = attributes(html, 'href');
	for (const place of [/^\/groups\/gauge\/$/, /^\/meetings\/gauge\/2019-03-26\/$/, /^\/meetings\/[^#]+#action-/, /^\/meetings\/[^#]+#(?!action-)/]) expect(links.some((link) => place.test(link)), String(place)).toBe(true);
});

test('a handle of old leads to the person who had it', () => {
	const html = pages.get('/people/tidepool-oisin/') ?? '';
	expect(html).toContain('<meta http-equiv="refresh" content="0; url=/people/oisin-macgiolla/">');
	expect(attributes(inside(pages.get('/meetings/release/2021-03-04/') ?? '', '<article'), 'href')).toContain('/people/oisin-macgiolla/');
});

test('nobody with a page is linked to on GitHub instead, anywhere but there', () => {
	const slugs = new Set([...pages.keys()].flatMap((address) => /^\/people\/([^/]+)\/$/.exec(address)?.[1] ?? []));
	for (const [address, html] of pages) {
		const people = [...html.matchAll(/<a [^>]*class="person"[^>]*>/g)].flatMap(([link]) => /href="https:\/\/github\.com\/([^"]+)"/.exec(link)?.[1] ?? []);
		expect(people.filter((handle) => slugs.has(handle.toLowerCase())), address).toEqual([]);
	}
});

test('a group tells who came in which years, with one cell for those between', () => {
	expect(main('/groups/gauge/')).toMatch(/>Gus Trelawney<\/a><\/th><td class="n2">1<\/td><td colspan="5"><\/td><td class="n2">1<\/td><\/tr>/);
	expect(main('/groups/gauge/')).toMatch(/>Tamsin Orrery<\/a><\/th><td colspan="4"><\/td><td class="n2">1<\/td><\/tr>/);
	expect(words('/groups/gauge/')).toMatch(/People over the years .* Present \d+ people Name 2019 2020 2021 2022 2023 2024 2025/);
});

test('the page on reading counts, names what was skipped and why, and leads from each finding to its meeting', () => {
	const told = words('/reading/');
	for (const expected of ['36 meetings read, 3 files skipped', 'harbour/README.md named as a readme', 'two-on-one-day 1 finding', 'How well it reads']) expect(told).toContain(expected);
	const findings = told.match(/(\d+) findings?, by rule\. Each/)?.[1];
	const places = [...main('/reading/').matchAll(/<ul class="places">([\s\S]*?)<\/ul>/g)].flatMap(([, list = '']) => list.match(/<li>/g) ?? []);
	expect(places).toHaveLength(Number(findings) + 1);
});

test('every page leads to the page on reading, and a finding to its rule there', () => {
	for (const [address, html] of pages) expect(attributes(html, 'href'), address).toContain('/reading/');
	const rules = [...pages].filter(([address]) => address.startsWith('/meetings/')).flatMap(([, html]) => attributes(html, 'href').filter((href) => href.startsWith('/reading/#')));
	expect(rules.length).toBeGreaterThan(0);
	const ids = attributes(pages.get('/reading/') ?? '', 'id');
	expect(rules.filter((href) => !ids.includes(href.slice('/reading/#'.length)))).toEqual([]);
});

test('every page leads to where what is wrong is said, a meeting to its file, and none to the list that says who is hidden', () => {
	for (const [address, html] of pages) expect(html, address).not.toMatch(/href="[^"]*people\.yml/);
	for (const [address, html] of pages) expect(attributes(inside(html, '<footer'), 'href'), address).toEqual(expect.arrayContaining(['https://github.com/ebbline-project/minutes/issues']));
	expect(attributes(inside(pages.get('/meetings/gauge/2023-08-22/') ?? '', '<footer'), 'href')).toContain('https://github.com/ebbline-project/minutes/blob/HEAD/minutes/gauge/gauge-wg-meeting-2023-08-22.md');
});
