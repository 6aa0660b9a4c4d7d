import { expect, test } from 'vitest';
import { badgeOf } from '../../src/exports/badge.ts';
import { issueJson, issueShape } from '../../src/exports/issue.ts';
import { siteAt } from '../../src/exports/site.ts';
import { action, archiveOf, item, reading } from '../archive/readings.ts';

const archive = archiveOf([
	{
		...reading('minutes/tides/a.md', '2020-01-01', { agenda: [item('Moon', 'ebb/Tides#1')], actions: [{ ...action('Ask'), issues: ['ebb/Tides#1'], item: 'moon' }] }),
		quotes: { notes: { moon: { text: 'It is late.', line: 4 } }, passages: [], reviewed: [] },
	},
	reading('minutes/tides/b.md', '2020-02-01', { agenda: [item('Moon', 'ebb/tides#1')] }),
]);

test('an issue\'s JSON tells what each meeting said, in addresses that hold elsewhere, and keeps to its schema', async () => {
	const [file] = 'files' in issueJson ? issueJson.files(archive, siteAt('https://ebb.example.org')) : [];
	expect(file?.path).toBe('issues/ebb/tides/1.json');
	const data = issueShape.parse(JSON.parse(String(await file?.write({ sourceOf: async () => '', sqlite: async () => new Uint8Array(), card: async () => new Uint8Array() }))));
	expect([data.ref, data.address, data.meetings, data.first, data.last, data.badge]).toEqual([
		'ebb/Tides#1', 'https://ebb.example.org/issues/ebb/tides/1/', 2, '2020-01-01', '2020-02-01', 'https://ebb.example.org/issues/ebb/tides/1.svg',
	]);
	expect(data.mentions[0]?.places).toEqual([{ address: expect.stringContaining('#moon'), topic: 'Moon', quotes: ['It is late.'], actions: ['Ask'], decisions: [] }]);
});

test('a badge says in words how many meetings discussed an issue, and did not only list it, and loads nothing', () => {
	const [story] = archive.issues;
	const badge = story ? badgeOf(story) : '';
	expect(badge).toContain('<title id="t">ebb/Tides#1: discussed in 1 meeting</title>');
	expect(badge.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|@import|href|<style|<script/);
	expect(story && badgeOf({ ...story, mentions: story.mentions.slice(1) })).toContain('>0 meetings<');
});
