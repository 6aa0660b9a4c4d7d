import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minutes } from '../cli/command.ts';
import { find } from '../exports/relax-ng.ts';
import { pagesOf } from './build.ts';
import { type Built, built } from './built.ts';
import { attributes } from './text.ts';

let sample: Built;
let out: string;
beforeAll(async () => {
	sample = await built('sample');
	out = await mkdtemp(join(tmpdir(), 'minutebook-'));
	await minutes(['export', '--root', sample.archive, '--out', out]);
});
afterAll(async () => {
	await rm(out, { recursive: true });
});

test('the command writes what the site has, byte by byte', async () => {
	const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1));
	expect(files.length).toBeGreaterThan(150);
	const differing: string[] = [];
	for (const path of files) {
		const [written, built] = await Promise.all([readFile(join(out, path)), readFile(join(sample.outDir, path)).catch(() => undefined)]);
		if (!built?.equals(written)) differing.push(path);
	}
	expect(differing).toEqual([]);
});

test('the sitemap lists every page but those that only lead on', async () => {
	const pages = [...(await pagesOf(sample.outDir))].flatMap(([address, html]) => (address === '/404.html' || html.includes('http-equiv="refresh"') ? [] : address));
	const listed = find(await readFile(join(sample.outDir, 'sitemap.xml'), 'utf8'), '//a:loc').map((loc) => decodeURIComponent(new URL(loc).pathname));
	expect(listed.sort()).toEqual(pages.map((address) => decodeURIComponent(address)).sort());
});

test('heads lead to feeds, to the search description, and to the same in other formats', async () => {
	const pages = await pagesOf(sample.outDir);
	const links = (address: string) => [...(pages.get(address) ?? '').matchAll(/<link rel="(?:alternate|search)"[^>]*>/g)].map(([link]) => [attributes(link, 'type')[0], attributes(link, 'href')[0]]);
	const everywhere = [['application/atom+xml', '/feeds/all.atom'], ['application/opensearchdescription+xml', '/opensearch.xml']];
	expect(links('/')).toEqual(everywhere);
	expect(links('/groups/gauge/')).toEqual([['application/atom+xml', '/feeds/gauge.atom'], ['text/calendar', '/calendars/gauge.ics'], ...everywhere]);
	expect(links('/meetings/gauge/2025-09-16/')).toEqual([['text/markdown', '/meetings/gauge/2025-09-16.md'], ['application/json', '/meetings/gauge/2025-09-16.json'], ...everywhere]);
	expect(links('/actions/')).toEqual([['application/atom+xml', '/feeds/actions.atom'], ...everywhere]);
	expect(links('/decisions/')).toEqual([['application/atom+xml', '/feeds/decisions.atom'], ...everywhere]);
});

test('/data/ names every kind of file, and shows the examples with their answers', async () => {
	const html = (await pagesOf(sample.outDir)).get('/data/') ?? '';
	for (const path of ['data/archive.sqlite', 'meetings/&lt;group&gt;/&lt;date&gt;.md', 'feeds/&lt;group&gt;.atom', 'llms.txt']) expect(html).toContain(path);
	expect(html.match(/<section class="query"/g)).toHaveLength(6);
	expect(html).toContain('WHERE topics_fts MATCH');
});

test('a build of an archive with an address leaves nothing out', () => {
	expect(sample.output).not.toContain('left out');
});
