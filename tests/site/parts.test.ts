import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeArchive } from '../bench/generator.ts';
import { MOST, pagesIn } from '../bench/largest.ts';
import { buildSite, copyOf, pagesOf } from './build.ts';
import { checkLinks } from './links.ts';
import { attributes, inside } from './text.ts';

/** More than any list shows on one page: of meetings, actions, decisions and a repository's issues. */
const LONG = { times: 1, groups: 2, meetings: 160 };

let copy: Awaited<ReturnType<typeof copyOf>>;
let pages: Map<string, string>;
const main = (address: string) => inside(pages.get(address) ?? `no page at ${address}`, '<main');
const part = /^\/(?:meetings|groups\/[^/]+|actions|actions\/[^/]+|decisions|decisions\/[^/]+|issues\/[^/]+\/[^/]+)\/years\/[^/]+\/$/;

beforeAll(async () => {
	const made = await mkdtemp(join(tmpdir(), 'minutebook-'));
	try {
		writeArchive(made, LONG);
		copy = await copyOf(made);
		await buildSite(copy.archive, copy.outDir);
		pages = await pagesOf(copy.outDir);
	} finally {
		await rm(made, { recursive: true });
	}
});
afterAll(() => copy.remove());

test('every link leads to a page, also from and to the parts of long lists', async () => {
	expect((await checkLinks(copy.outDir)).broken).toEqual([]);
});

test('no page weighs more than a page may', () => {
	expect(pagesIn(copy.outDir).filter(({ bytes, elements }) => bytes > MOST.bytes || elements > MOST.elements)).toEqual([]);
});

test('every meeting stands on one page by year, and the page of all leads to each with its count', () => {
	const years = [...pages.keys()].filter((address) => address.startsWith('/meetings/years/'));
	const listed = years.flatMap((address) => attributes(main(address), 'href').filter((href) => /^\/meetings\/[^/]+\/\d{4}-\d{2}-\d{2}\/$/.test(href)));
	expect([years.length, listed.length, new Set(listed).size]).toEqual([7, 320, 320]);
	expect(attributes(main('/meetings/'), 'href').filter((href) => href.startsWith('/meetings/years/')).sort()).toEqual(years.sort());
	expect(main('/meetings/')).toMatch(/<li id="y2020"><a href="\/meetings\/years\/2020\/">2020<\/a><span class="count"> 5\d<\/span>/);
});

test('what led to a year of a list on the page of all leads to the link to that year', () => {
	const ids = (address: string) => attributes(main(address), 'id');
	expect(ids('/meetings/')).toEqual(expect.arrayContaining(['y2019', 'y2025']));
	expect(ids('/decisions/')).toEqual(expect.arrayContaining(['y2019']));
	expect(ids('/actions/')).toEqual(expect.arrayContaining(['now', 'quiet', 'quiet-2019', 'groups', 'people']));
});

test('a part says what it has, how it is sorted, where all of it is, and which one it is', () => {
	const html = main('/meetings/years/2019/');
	expect(html).toMatch(/<h1>Meetings: 2019<\/h1>\s*<p class="lead">\d+ meetings of all groups, the newest first\. All of them in one file: <a href="\/data\/">Data<\/a>\.<\/p>/);
	expect(html).toContain('<a href="/meetings/years/2019/" aria-current="page">2019</a>');
});

test('every part is in the sitemap, and every list of each kind has some', async () => {
	const sitemap = await readFile(join(copy.outDir, 'sitemap.xml'), 'utf8');
	const parts = [...pages.keys()].filter((address) => part.test(address));
	expect([...new Set(parts.map((address) => address.split('/')[1]))].sort()).toEqual(['actions', 'decisions', 'issues', 'meetings']);
	expect(parts.filter((address) => !sitemap.includes(`<loc>https://minutes.example.org${address}</loc>`))).toEqual([]);
});
