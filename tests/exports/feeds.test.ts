import { beforeAll, expect, test } from 'vitest';
import { NEWEST, writeFeed } from '../../src/exports/feed.ts';
import { siteAt } from '../../src/exports/site.ts';
import { directory } from '../source/directory.ts';
import { find, judge } from './relax-ng.ts';
import { NASTY, type Written, written, writtenSample } from './written.ts';

let sample: Written;
beforeAll(async () => {
	sample = await writtenSample();
});

test('every feed of the sample archive is Atom, by RFC 4287\'s own grammar', () => {
	expect(feedsOf(sample).map(([path, text]) => [path, judge('atom', text)])).toEqual(
		['all', 'steering', 'release', 'gauge', 'harbour', 'actions', 'decisions'].map((name) => [`feeds/${name}.atom`, '']),
	);
});

test('so is every feed of an archive full of markup and of characters that XML has not', async () => {
	const nasty = feedsOf(await written(await directory(NASTY)));
	expect(nasty.map(([path, text]) => [path, judge('atom', text)])).toEqual(['all', 'all-group', 'tides', 'actions', 'decisions'].map((name) => [`feeds/${name}.atom`, '']));
	const [, decisions = ''] = nasty.find(([path]) => path === 'feeds/decisions.atom') ?? [];
	expect(find(decisions, '//a:entry/a:title')).toContain('=HYPERLINK("http://evil.example","x")');
});

test('the grammar refuses what is no Atom', () => {
	const [, text = ''] = feedsOf(sample)[0] ?? [];
	for (const [written, spoilt] of [[/<id>.*?<\/id>/, ''], ['T00:00:00Z', ''], ['<title>', '<bogus/><title>'], ['type="xhtml"', 'type="html"'], ['href="', 'hrev="']] as const) {
		expect(judge('atom', text.replace(written, spoilt)), String(written)).not.toBe('');
	}
});

test('what the grammar cannot say holds too: authors, links, ids', () => {
	for (const [path, text] of feedsOf(sample)) {
		expect(find(text, '/a:feed/a:author/a:name'), path).toHaveLength(1);
		expect(find(text, '//a:entry[not(a:author)] | //a:entry[not(a:link[@rel="alternate"])]'), path).toEqual([]);
		expect(find(text, '/a:feed/a:link[@rel="self"]/@href'), path).toEqual([`https://minutes.example.org/${path}`]);
		const ids = find(text, '//a:id');
		expect(new Set(ids).size, path).toBe(ids.length);
		expect(ids.filter((id) => !URL.canParse(id)), path).toEqual([]);
		expect(find(text, '//@href').filter((href) => !URL.canParse(href)), path).toEqual([]);
	}
});

test('entries are told newest first, as of the day of their meeting, and undated meetings not at all', async () => {
	const { files } = await written(await directory(NASTY));
	expect(find(files.get('feeds/tides.atom') ?? '', '//a:entry/a:id | //a:updated')).toEqual([
		'2020-01-02T00:00:00Z',
		'https://ebb.example.org/a&b/meetings/tides/2020-01-02-2/', '2020-01-02T00:00:00Z',
		'https://ebb.example.org/a&b/meetings/tides/2020-01-02/', '2020-01-02T00:00:00Z',
	]);
});

test('an entry tells topics, decisions and actions, each with its place', () => {
	const text = sample.files.get('feeds/gauge.atom') ?? '';
	const headings = find(text, '(//a:entry)[1]//*[local-name()="h2"]');
	expect(headings).toEqual(['Topics', 'Decisions', 'Actions']);
	expect(find(text, '(//a:entry)[1]//*[local-name()="a"]/@href')[0]).toMatch(/^https:\/\/minutes\.example\.org\/meetings\/gauge\/\d{4}-\d{2}-\d{2}\/#./);
});

test('a feed keeps to the newest entries, and one without entries is valid', () => {
	const site = siteAt('https://ebb.example.org');
	const about = { title: 'Ebb', self: '/feeds/all.atom', page: '/', author: 'Ebb', asOf: '2020-01-02' };
	const many = Array.from({ length: NEWEST + 5 }, (_, index) => ({ title: '', address: `/${index}/`, id: `/${index}/`, date: '2020-01-02', sections: [] }));
	const feed = writeFeed({ ...about, entries: many }, site);
	expect([judge('atom', feed), find(feed, '//a:entry').length]).toEqual(['', NEWEST]);
	const empty = writeFeed({ ...about, entries: [] }, site);
	expect([judge('atom', empty), find(empty, '/a:feed/a:updated')]).toEqual(['', ['2020-01-02T00:00:00Z']]);
});

test('an archive without an address has no feeds', async () => {
	const { files } = await written(await directory({ 'tide/2020-01-02.md': '# Tide 2020-01-02\n' }));
	expect([...files.keys()].filter((path) => /\.atom$|sitemap|opensearch/.test(path))).toEqual([]);
});

function feedsOf({ files }: Written): [string, string][] {
	return [...files].filter(([path]) => path.endsWith('.atom'));
}
