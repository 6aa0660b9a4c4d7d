import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildSite, copyOf, FIXTURE, pagesOf } from './build.ts';
import { textOf } from './text.ts';

let copy: Awaited<ReturnType<typeof copyOf>>;
let pages: Map<string, string>;
let output: string;
const minutes = (day: string, who: string, topic: string, ...notes: string[]) => `# Tide Group, ${day}\n\n## Present\n\n- ${who}\n\n## Agenda\n\n${notes.map((text) => `### ${topic}\n\n- ${text}\n`).join('\n')}`;
const write = (path: string, text: string) => writeFile(join(copy.archive, path), text);

/** A build, then everything about addresses changed at once, and a build again. */
beforeAll(async () => {
	vi.stubEnv('CI', '');
	copy = await copyOf(FIXTURE);
	await rm(join(copy.archive, 'minutes'), { recursive: true });
	await mkdir(join(copy.archive, 'minutes/tide'), { recursive: true });
	await write('archive.yml', 'title: Lab\nurl: https://minutes.example.org\ngroups:\n  - id: tide\n    name: Tide Group\n');
	await write('minutes/tide/2024-05-02-review.md', minutes('2024-05-02', 'Piet Berg', 'Charter', 'We spoke of it.'));
	await write('minutes/tide/june.md', minutes('2024-06-13', 'Piet Berg', 'Buoys', 'We sang of it.'));
	await write('minutes/tide/2024-07-04.md', minutes('2024-07-04', 'Piet Berg', 'Lamps', 'We slept on it.'));
	output = await buildSite(copy.archive, copy.outDir);
	await write('archive.yml', 'title: Lab\nurl: https://minutes.example.org\ngroups:\n  - id: tides\n    name: Tide Group\n    path: minutes/tide\n');
	await write('minutes/tide/2024-05-02-charter.md', minutes('2024-05-02', 'Piet Berg (@pberg)', 'Statutes', 'We wrote it.\n- As in [the review](2024-05-02-review.md#charter-1).'));
	await write('minutes/tide/2024-05-02-review.md', minutes('2024-05-02', 'Piet Berg', 'Charter', 'We began.', 'We spoke of it.'));
	await write('minutes/tide/june.md', minutes('2024-06-06', 'Piet Berg', 'Buoys', 'We sang of it.'));
	await rename(join(copy.archive, 'minutes/tide/2024-07-04.md'), join(copy.archive, 'gone.txt'));
	await buildSite(copy.archive, copy.outDir);
	pages = await pagesOf(copy.outDir);
}, 300_000);
afterAll(() => copy.remove());

const leadsTo = (address: string) => /http-equiv="refresh" content="0; url=([^"]*)"/.exec(pages.get(address) ?? '')?.[1];

test('a build writes what it gave to what, and says that it is to be committed', async () => {
	expect(output).toContain('addresses.yml written: commit it with the minutes');
	expect(await readFile(join(copy.archive, 'addresses.yml'), 'utf8')).toContain('  tide/2024-05-02: { now: tides/2024-05-02 }\n');
});

test('a second meeting of a day stands beside the first, whose old address leads on with its group', () => {
	expect(leadsTo('/meetings/tide/2024-05-02/')).toBe('/meetings/tides/2024-05-02/');
	expect(textOf(pages.get('/meetings/tides/2024-05-02/') ?? '')).toContain('We spoke of it.');
	expect(textOf(pages.get('/meetings/tides/2024-05-02-charter/') ?? '')).toContain('We wrote it.');
});

test('a topic keeps its anchor in the page when another of its title comes before it', () => {
	const page = pages.get('/meetings/tides/2024-05-02/') ?? '';
	expect(page.indexOf('id="charter-2"')).toBeLessThan(page.indexOf('We began.'));
	expect(page.indexOf('id="charter"')).toBeGreaterThan(page.indexOf('We began.'));
	expect(page).toContain('href="#charter"');
});

test('a link to other minutes leads to their page, and to the topic by the anchor that it kept', () => {
	expect(pages.get('/meetings/tides/2024-05-02-charter/')).toContain('<a href="/meetings/tides/2024-05-02/#charter">the review</a>');
});

test('a corrected date leads on; minutes that are gone have a page that says so and is not indexed', () => {
	expect(leadsTo('/meetings/tide/2024-06-13/')).toBe('/meetings/tides/2024-06-06/');
	expect(pages.get('/meetings/tide/2024-07-04/')).toMatch(/<meta name="robots" content="noindex">[^]*<h1>No longer in the archive<\/h1>/);
});

test('who gained a handle and a renamed group are found at their old addresses', () => {
	expect([leadsTo('/people/piet-berg/'), leadsTo('/groups/tide/'), leadsTo('/latest/tide/')]).toEqual(['/people/pberg/', '/groups/tides/', '/meetings/tides/2024-06-06/']);
});

test('feeds and calendars know meetings by their first addresses, also at the group\'s old one', async () => {
	for (const name of ['all', 'tides', 'tide']) {
		const feed = await readFile(join(copy.outDir, `feeds/${name}.atom`), 'utf8');
		expect([...feed.matchAll(/<entry>\s*<id>([^<]*)/g)].map(([, id]) => id)).toEqual(['tide/2024-06-13', 'tide/2024-05-02', 'tides/2024-05-02-charter'].map((id) => `https://minutes.example.org/meetings/${id}/`));
		const calendar = await readFile(join(copy.outDir, `calendars/${name}.ics`), 'utf8');
		expect([...calendar.matchAll(/^UID:(.*?)@/gm)].map(([, id]) => id).sort()).toEqual(['tide-2024-05-02', 'tide-2024-06-13', 'tides-2024-05-02-charter']);
	}
});

test('programs find a meeting at its old address as at its new one', async () => {
	for (const extension of ['json', 'md']) {
		const [old, now] = await Promise.all(['tide', 'tides'].map((group) => readFile(join(copy.outDir, `meetings/${group}/2024-05-02.${extension}`), 'utf8')));
		expect(old).toBe(now);
	}
});

test('what only leads on is in no sitemap and no search', async () => {
	const map = await readFile(join(copy.outDir, 'sitemap.xml'), 'utf8');
	expect(map).toContain('/meetings/tides/2024-05-02/');
	expect(map).not.toMatch(/\/meetings\/tide\/|\/people\/piet-berg\/|\/groups\/tide\//);
});
