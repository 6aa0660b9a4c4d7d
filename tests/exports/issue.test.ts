import { expect, test } from 'vitest';
import { badgeOf } from '../../src/exports/badge.ts';
import { filesOf } from '../../src/exports/index.ts';
import { issueJson, issues, issueShape, issuesShape, repoIssuesJson, repoIssuesShape } from '../../src/exports/issues.ts';
import { siteAt } from '../../src/exports/site.ts';
import { action, archiveOf, item, reading } from '../archive/readings.ts';

const archive = archiveOf([
	{
		...reading('minutes/tides/a.md', '2020-01-01', { agenda: [item('Moon', 'ebb/Tides#1')], actions: [{ ...action('Ask'), issues: ['ebb/Tides#1'], item: 'moon' }] }),
		quotes: { notes: { moon: { text: 'It is late.', line: 4 } }, passages: [], reviewed: [] },
	},
	reading('minutes/tides/b.md', '2020-02-01', { agenda: [item('Moon', 'ebb/tides#1'), item('Quay', 'ebb/tides#2')] }),
]);
const world = { sourceOf: async () => '', sqlite: async () => new Uint8Array(), card: async () => new Uint8Array() };

test('an issue\'s JSON tells what each meeting said, in addresses that hold elsewhere, and keeps to its schema', async () => {
	const [file] = 'files' in issueJson ? issueJson.files(archive, siteAt('https://ebb.example.org')) : [];
	expect(file?.path).toBe('issues/ebb/tides/1.json');
	const data = issueShape.parse(JSON.parse(String(await file?.write(world))));
	expect([data.ref, data.address, data.meetings, data.first, data.last, data.badge]).toEqual([
		'ebb/Tides#1', 'https://ebb.example.org/issues/ebb/tides/1/', 2, '2020-01-01', '2020-02-01', 'https://ebb.example.org/issues/ebb/tides/1.svg',
	]);
	expect(data.mentions[0]?.places).toEqual([{ address: expect.stringContaining('#moon'), topic: 'Moon', quotes: ['It is late.'], actions: ['Ask'], decisions: [] }]);
});

test('an issue that one meeting spoke of has its data in the file of its repository, and no badge', async () => {
	const site = siteAt('https://ebb.example.org');
	const paths = filesOf(archive, site).map(({ path }) => path).filter((path) => path.startsWith('issues/'));
	expect(paths).toEqual(['issues/ebb/tides/1.json', 'issues/ebb/tides/issues.json', 'issues/ebb/tides/1.svg']);
	const [file] = 'files' in repoIssuesJson ? repoIssuesJson.files(archive, site) : [];
	const data = repoIssuesShape.parse(JSON.parse(String(await file?.write(world))));
	expect([data.repo, data.issues.map(({ ref, badge, meetings }) => [ref, badge, meetings])]).toEqual(['ebb/Tides', [['ebb/Tides#2', null, 1]]]);
	const list = 'write' in issues ? issuesShape.parse(JSON.parse(String(await issues.write(archive, site, world)))) : undefined;
	expect(list?.issues.map(({ details }) => details)).toEqual(['https://ebb.example.org/issues/ebb/tides/1.json', 'https://ebb.example.org/issues/ebb/tides/issues.json']);
});

test('a lean site has all issues of a repository in one file, and no copies beside meetings', async () => {
	const site = siteAt('https://ebb.example.org', 'lean');
	const paths = filesOf(archive, site).map(({ path }) => path).filter((path) => /^(?:issues|meetings)\//.test(path));
	expect(paths).toEqual(['issues/ebb/tides/issues.json']);
	const [file] = 'files' in repoIssuesJson ? repoIssuesJson.files(archive, site) : [];
	expect(repoIssuesShape.parse(JSON.parse(String(await file?.write(world)))).issues.map(({ ref }) => ref)).toEqual(['ebb/Tides#1', 'ebb/Tides#2']);
});

test('a badge says in words how many meetings discussed an issue, and did not only list it, and loads nothing', () => {
	const [story] = archive.issues;
	const badge = story ? badgeOf(story) : '';
	expect(badge).toContain('<title id="t">ebb/Tides#1: discussed in 1 meeting</title>');
	expect(badge.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|@import|href|<style|<script/);
	expect(story && badgeOf({ ...story, mentions: story.mentions.slice(1) })).toContain('>0 meetings<');
});
