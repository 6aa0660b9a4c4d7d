import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite, copyOf, FIXTURE, pagesOf } from './build.ts';
import { built } from './built.ts';
import { attributes, inside, textOf } from './text.ts';

describe('the site of an archive', () => {
	let output: string;
	let pages: Map<string, string>;
	const page = (address: string) => pages.get(address) ?? `no page at ${address}`;

	beforeAll(async () => {
		const fixture = await built('fixture');
		output = fixture.output;
		pages = await pagesOf(fixture.outDir);
	});

	test('has a page for the archive, its groups, their latest, every meeting, issue and person, and the registers', () => {
		expect([...pages.keys()].filter((address) => !address.startsWith('/search/'))).toEqual([
			'/', '/404.html', '/actions/', '/actions/tides/', '/data/', '/decisions/', '/decisions/tides/', '/groups/', '/groups/charts/', '/groups/tides/',
			'/issues/', '/issues/ebb/charts/', '/issues/ebb/charts/4/', '/issues/ebb/tides/', '/issues/ebb/tides/11/', '/issues/ebb/tides/12/', '/issues/ebb/tides/13/',
			'/latest/charts/', '/latest/tides/', '/meetings/', '/meetings/charts/2021-03-04/', '/meetings/tides/2020-01-02-2/', '/meetings/tides/2020-01-02/', '/meetings/tides/2020-02-06/',
			'/people/', '/people/adaferrow/', '/people/miloquint/', '/people/noorpale/', '/reading/',
		]);
	});

	test.each([
		['/meetings/tides/2020-01-02/', 'minutes/tides/2020-01-02.md'],
		['/meetings/tides/2020-01-02-2/', 'minutes/tides/2020-01-02-evening.md'],
		['/meetings/tides/2020-02-06/', 'minutes/tides/2020-02-06.md'],
		['/meetings/charts/2021-03-04/', 'minutes/charts/2021-03-04.md'],
	])('%s has every word of %s', async (address, path) => {
		// A link to an issue leads to its page here.
		const written = (await readFile(join(FIXTURE, path), 'utf8')).replace(/\]\(https:\/\/github\.com\/[\w/-]+\/\d+\)/g, ']');
		const minutes = inside(page(address), '<article');
		const shown = `${textOf(minutes)} ${attributes(minutes, 'href').join(' ')}`;
		expect((written.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !shown.includes(word))).toEqual([]);
	});

	test('a meeting is told in words, with its group, and leads to the meetings before and after', () => {
		const html = page('/meetings/tides/2020-01-02-2/');
		expect(inside(html, '<h1')).toBe('Tide Group, 2 January 2020');
		expect(html).toContain('<time datetime="2020-01-02">Thursday 2 January 2020</time>');
		expect(attributes(html, 'href')).toEqual(expect.arrayContaining(['/groups/tides/', '/meetings/tides/2020-01-02/', '/meetings/tides/2020-02-06/']));
		expect(textOf(inside(html, '<section')).replace(/\s+/g, ' ')).toMatch(/Tide Group in 2020 Jan 2 2 Feb 6 Mar Apr .* Dec 2 January 2020 6 February 2020/);
		expect(inside(html, '<header')).toContain('<a href="/meetings/" aria-current="true">Meetings</a>');
		expect(inside(html, '<dl')).toContain('<strong aria-current="page"><time datetime="2020-01-02">2</time></strong>');
	});

	test('links to issues and people in the minutes say on hover what they are called', () => {
		const minutes = inside(page('/meetings/tides/2020-02-06/'), '<article');
		expect([...minutes.matchAll(/ title="([^"]*)"/g)].map(([, title]) => title)).toContain('Neap tides are late');
		expect(inside(page('/meetings/tides/2020-01-02/'), '<article')).toMatch(/<a href="\/people\/adaferrow\/" title="Ada Ferrow" class="person">/);
	});

	test('every page says where its facts come from and how to correct them, a meeting\'s which file it is', () => {
		for (const [address, html] of pages) expect(textOf(inside(html, '<footer')), address).toMatch(/the minutes count\.[\s\S]*Something wrong\?[\s\S]*correct[\s\S]*people\.yml/i);
		expect(textOf(inside(page('/meetings/tides/2020-01-02/'), '<footer'))).toContain('minutes/tides/2020-01-02.md');
	});

	test('every page but those with a larger box can be searched from', () => {
		for (const [address, html] of pages) expect([address, html.match(/<form[^>]* action="\/search\/" method="get"/g)?.length]).toEqual([address, 1]);
	});

	test('the facts of a meeting stand beside its minutes', () => {
		const facts = inside(page('/meetings/tides/2020-01-02/'), '<aside');
		const words = textOf(facts).replace(/\s+/g, ' ');
		for (const expected of ['Neap tides are late #12', 'Present 1 Ada Ferrow', 'Observers 1 Milo Quint (Harbour Office)', 'clean the barnacle gauge', 'the tables are published weekly', 'Also mentioned charts#4']) {
			expect(words).toContain(expected);
		}
		expect(attributes(facts, 'href')).toEqual(expect.arrayContaining([
			'https://video.example.org/tides-1', '/issues/ebb/tides/11/', 'https://pad.example.org/tides-1', '/people/adaferrow/',
		]));
	});

	test('the latest address leads to the newest meeting, without a script', () => {
		const html = page('/latest/tides/');
		expect(html).toContain('<meta http-equiv="refresh" content="0; url=/meetings/tides/2020-02-06/">');
		expect(attributes(html, 'href')).toContain('/meetings/tides/2020-02-06/');
	});

	test('a group tells what is open, decided and coming back', () => {
		const words = textOf(inside(page('/groups/tides/'), '<main')).replace(/\s+/g, ' ');
		for (const expected of ['3 meetings, 2020', 'None from the last 10 meetings', 'the tables are published weekly', '#12 · 2 meetings', 'Ada Ferrow', 'Milo Quint']) {
			expect(words).toContain(expected);
		}
	});

	test('the first page asks for a query that any browser can send', () => {
		expect(inside(page('/'), '<main')).toMatch(/<form[^>]* action="\/search\/" method="get"/);
		expect(inside(page('/'), '<form')).toContain('name="q"');
	});

	test('no page but the search, and those that only lead on, runs a script or loads anything from elsewhere', () => {
		for (const [address, html] of pages) {
			if (address.startsWith('/search/') || html.includes('<noscript><meta http-equiv="refresh"')) continue;
			// What machines read is no script: nothing runs it.
			expect(html.replaceAll('<script type="application/ld+json">', ''), address).not.toMatch(/<script|<style|\sstyle="|\son\w+="|<img|<iframe/i);
			expect(attributes(html, 'src'), address).toEqual([]);
		}
	});

	test('every page has one h1, a title, a language and a way past the navigation', () => {
		for (const [address, html] of pages) {
			expect([address, html.match(/<h1[ >]/g)?.length]).toEqual([address, 1]);
			expect(html, address).toMatch(/<html lang="en">[\s\S]*<title>[^<]+<\/title>[\s\S]*href="#main"/);
			const ids = attributes(html, 'id');
			expect(ids.filter((id, index) => ids.indexOf(id) !== index), address).toEqual([]);
		}
	});

	test('the build names the file that is no minutes, and counts', () => {
		expect(output).toMatch(/skipped minutes\/charts\/README\.md: .+/);
		expect(output).toContain('4 minutes: 0 unchanged, 4 read, 1 skipped');
	});
});

test('an archive without archive.yml has a group for each folder, and its repository where SOURCES.txt names it', async () => {
	const copy = await copyOf(FIXTURE);
	try {
		await rm(join(copy.archive, 'archive.yml'));
		await mkdir(join(copy.archive, 'ebb/tides'), { recursive: true });
		await rename(join(copy.archive, 'minutes/tides'), join(copy.archive, 'ebb/tides/meetings'));
		await rm(join(copy.archive, 'minutes'), { recursive: true });
		await writeFile(join(copy.archive, 'SOURCES.txt'), 'ebb/tides  meetings\n');
		await buildSite(copy.archive, copy.outDir);
		const pages = await pagesOf(copy.outDir);
		const meetings = [...pages.keys()].filter((address) => /^\/meetings\/./.test(address));
		expect(meetings).toEqual(['/meetings/tides/2020-01-02-2/', '/meetings/tides/2020-01-02/', '/meetings/tides/2020-02-06/']);
		expect(attributes(pages.get('/groups/tides/') ?? '', 'href')).toContain('https://github.com/ebb/tides');
		expect(attributes(pages.get('/meetings/tides/2020-02-06/') ?? '', 'href')).toContain('https://github.com/ebb/tides/blob/HEAD/meetings/2020-02-06.md');
	} finally {
		await copy.remove();
	}
});
