import { expect, test } from 'vitest';
import { meetingDays } from '../../src/archive/days.ts';
import { reposSpokenOf } from '../../src/archive/repos.ts';
import { archiveOf, reading } from './readings.ts';

test('a day has every meeting held on it, and an undated one is on none', () => {
	const { meetings } = archiveOf([reading('minutes/tides/a.md', '2020-01-02'), reading('minutes/charts/a.md', '2020-01-02'), reading('minutes/tides/notes.md')]);
	expect(meetingDays(meetings)).toEqual({
		'2020-01-02': [
			{ title: 'charts, 2 January 2020', address: '/meetings/charts/2020-01-02/' },
			{ title: 'tides, 2 January 2020', address: '/meetings/tides/2020-01-02/' },
		],
	});
});

test('repositories are told by how often they are spoken of', () => {
	const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
	const issues = ['ebb/charts#1', 'ebb/tides#1', 'ebb/tides#2', undefined].map((ref) => ({ raw: '', position, kind: 'issue' as const, number: 1, ...(ref && { ref }) }));
	const { meetings } = archiveOf([reading('minutes/tides/a.md', '2020-01-02', { issues })]);
	expect([reposSpokenOf(meetings, 9), reposSpokenOf(meetings, 1)]).toEqual([['ebb/tides', 'ebb/charts'], ['ebb/tides']]);
});

test('a repository that is written in two cases is one', () => {
	const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
	const issues = ['ebb/tides#1', 'ebb/charts#1', 'ebb/charts#2', 'ebb/Tides#1', 'ebb/Tides#2'].map((ref) => ({ raw: '', position, kind: 'issue' as const, number: 1, ref }));
	const { meetings } = archiveOf([reading('minutes/tides/a.md', '2020-01-02', { issues })]);
	expect(reposSpokenOf(meetings, 9)).toEqual(['ebb/Tides', 'ebb/charts']);
});
