import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { MeetingRecord } from '../../src/exports/record.ts';
import { minutes } from '../cli/command.ts';
import { pagesOf } from './build.ts';
import { type Built, built } from './built.ts';
import { joinIssues } from './joins.ts';
import { attributes, inside, textOf } from './text.ts';

let fixture: Built;
let pages: Map<string, string>;
const main = (address: string) => inside(pages.get(address) ?? `no page at ${address}`, '<main');
const words = (html: string) => textOf(html).replace(/\s+/g, ' ').trim();

beforeAll(async () => {
	fixture = await built('fixture');
	pages = await pagesOf(fixture.outDir);
});

test('every reference of every record has a page that leads to that meeting', async () => {
	const records = (await minutes(['extract', '--root', fixture.archive])).stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as MeetingRecord);
	expect(await joinIssues(records, fixture.outDir)).toEqual({ issues: 4, pairs: 6, missing: [] });
});

test('an issue\'s page tells its meetings in order, with notes, actions, lines and the issue itself', () => {
	const html = main('/issues/ebb/tides/12/');
	expect(words(html)).toContain('Neap tides are late Issue ebb/tides#12 . 2 meetings of Tide Group, 2 January 2020 to 6 February 2020.');
	expect(words(html)).toMatch(/2 January 2020 Tide Group @adaferrow: the barnacle gauge is slow, see charts#4 \..*ACTION|2 January 2020 Tide Group.*Action · Milo Quint.*6 February 2020/);
	expect(attributes(html, 'href')).toEqual(expect.arrayContaining([
		'https://github.com/ebb/tides/issues/12', '/meetings/tides/2020-01-02/#ebb-tides-12', '/meetings/tides/2020-02-06/#ebb-tides-12', '/issues/ebb/charts/4/', '/issues/ebb/tides/12.json', '/issues/ebb/tides/12.svg',
	]));
});

test('an issue that another group names is told with the line that names it and the topic it stands under', () => {
	const html = words(main('/issues/ebb/charts/4/'));
	expect(html).toContain('2 meetings of 2 groups');
	expect(html).toMatch(/Under Neap tides are late @adaferrow: the barnacle gauge is slow, see charts#4/);
});

test('the issue that announced a meeting says so', () => {
	expect(words(main('/issues/ebb/tides/11/'))).toContain('The issue that announced this meeting.');
});

test('issues are listed by how often they came back, and by repository', () => {
	expect(words(main('/issues/'))).toMatch(/4 issues and pull requests of 2 repositories, 2 of them in two or more meetings.*Most often ebb\/charts#4.*ebb\/tides#12/);
	expect(attributes(main('/issues/'), 'href')).toEqual(expect.arrayContaining(['/issues/ebb/tides/', '/issues/ebb/charts/4/']));
	expect(words(main('/issues/ebb/tides/'))).toMatch(/In two or more meetings 1 #12 Neap tides are late 2 meetings 6 Feb 2020 In one meeting 2 2020 2 #13/);
});

test('references lead to pages here, from the minutes and from the facts beside them', () => {
	const html = main('/meetings/tides/2020-01-02/');
	expect(attributes(inside(html, '<article'), 'href')).toEqual(expect.arrayContaining(['/issues/ebb/tides/12/', '/issues/ebb/tides/13/', '/issues/ebb/charts/4/']));
	expect(attributes(inside(html, '<aside'), 'href')).toEqual(expect.arrayContaining(['/issues/ebb/tides/11/', '/issues/ebb/tides/12/', '/issues/ebb/charts/4/']));
});

test('actions of all groups are told with owner, group, day, issue and state', () => {
	expect(words(main('/actions/'))).toMatch(/1 action of 2 groups: 1 gone quiet/);
	expect(words(main('/actions/'))).toMatch(/2020 1 action 2 Jan @miloquint to clean the barnacle gauge Milo Quint Tide Group #12 gone quiet, 14 months ?correct/);
	expect(words(main('/actions/tides/'))).toContain('Gone quiet 1');
});

test('decisions of all groups are on one page; a meeting without one says so', () => {
	expect(words(main('/decisions/'))).toMatch(/1 decision of 2 groups, the newest first\. The minutes of 3 meetings record none\..*2020 1 2 Jan Publish the tables the tables are published weekly Tide Group #13 marked/);
	expect(words(main('/decisions/tides/'))).toMatch(/Decisions of Tide Group 1 decision, the newest first\. 2020 1 2 Jan Publish the tables/);
	expect(words(inside(main('/meetings/charts/2021-03-04/'), '<aside'))).toContain('Decisions None recorded.');
});

test('a badge and the data stand beside the page', async () => {
	expect(await readFile(join(fixture.outDir, 'issues/ebb/tides/12.svg'), 'utf8')).toContain('ebb/tides#12: discussed in 2 meetings');
	expect(JSON.parse(await readFile(join(fixture.outDir, 'issues/ebb/tides/12.json'), 'utf8'))).toMatchObject({ ref: 'ebb/tides#12', meetings: 2, first: '2020-01-02', last: '2020-02-06' });
});
