import { beforeAll, expect, test } from 'vitest';
import { directory } from '../source/directory.ts';
import { find, judge } from './relax-ng.ts';
import { NASTY, type Written, written, writtenSample } from './written.ts';

const NOWHERE = { 'tide/2020-01-02.md': '# Tide 2020-01-02\n' };

let sample: Written;
beforeAll(async () => {
	sample = await writtenSample();
});

test('the sitemap is one, and gives each meeting\'s day', async () => {
	const nasty = await written(await directory(NASTY));
	for (const { files } of [sample, nasty]) expect(judge('sitemap', files.get('sitemap.xml') ?? '')).toBe('');
	const text = nasty.files.get('sitemap.xml') ?? '';
	const tide = 'https://ebb.example.org/a&b/meetings/tides/2020-01-02/';
	expect(find(text, `//a:url[a:loc="${tide}"]/a:lastmod`)).toEqual(['2020-01-02']);
	expect(find(text, '//a:url[contains(a:loc, "/meetings/tides/plan/")]/a:lastmod')).toEqual([]);
	const pages = find(text, '//a:loc');
	expect(new Set(pages).size).toBe(pages.length);
});

test('the search description is one, within its lengths, and asks the search page', async () => {
	const nasty = await written(await directory(NASTY));
	for (const { files } of [sample, nasty]) expect(judge('opensearch', files.get('opensearch.xml') ?? '')).toBe('');
	const text = sample.files.get('opensearch.xml') ?? '';
	expect(find(text, '//a:Url[@type="text/html"]/@template')).toEqual(['https://minutes.example.org/search/?q={searchTerms}']);
	expect(find(text, '//a:ShortName | //a:LongName')).toEqual(['Ebbline meeting', 'Ebbline meeting minutes']);
	expect(judge('opensearch', text.replace('Ebbline meeting<', 'Ebbline meetings all of them<'))).not.toBe('');
});

test('robots are told that all may be read, and of the sitemap where there is one', async () => {
	const nowhere = await written(await directory(NOWHERE));
	expect(sample.files.get('robots.txt')).toBe('User-agent: *\nAllow: /\nSitemap: https://minutes.example.org/sitemap.xml\n');
	expect(nowhere.files.get('robots.txt')).toBe('User-agent: *\nAllow: /\n');
});

test('llms.txt says what this is, where the data is, and each group', async () => {
	const nowhere = await written(await directory(NOWHERE));
	const lines = (sample.files.get('llms.txt') ?? '').split('\n');
	expect(lines.slice(0, 3)).toEqual(['# Ebbline meeting minutes', '', expect.stringMatching(/^> What the groups of Ebbline discussed/)]);
	expect(lines).toContain('- [meetings.json](https://minutes.example.org/data/meetings.json): every meeting with all that was read from it');
	expect(lines).toContain('- [Gauge Working Group](https://minutes.example.org/groups/gauge/): 9 meetings, 2019 to 2025; [the latest](https://minutes.example.org/meetings/gauge/2025-09-16.md)');
	expect(nowhere.files.get('llms.txt')).toContain('- [tide](/groups/tide/): 1 meeting, 2020; [the latest](/meetings/tide/2020-01-02.md)');
});

test('everything that llms.txt leads to in files is there', async () => {
	const nowhere = await written(await directory(NOWHERE));
	for (const { files, site } of [sample, nowhere]) {
		const links = [...(files.get('llms.txt') ?? '').matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link.replace(site.origin ?? '', '').slice(site.at.home.length));
		expect(links.filter((path) => /\.\w+$/.test(path) && !path.endsWith('.sqlite') && !files.has(path))).toEqual([]);
	}
});
