import { expect, test } from 'vitest';
import { archiveOf, item, reading } from './readings.ts';

test('meetings stand by date, then path; undated ones last', () => {
	const { meetings } = archiveOf([
		reading('minutes/tides/plan.md'),
		reading('minutes/tides/2020-03-01.md', '2020-03-01'),
		reading('minutes/charts/2020-01-02.md', '2020-01-02'),
		reading('minutes/tides/2020-01-02.md', '2020-01-02'),
	]);
	expect(meetings.map(({ address }) => address)).toEqual([
		'/meetings/charts/2020-01-02/', '/meetings/tides/2020-01-02/', '/meetings/tides/2020-03-01/', '/meetings/tides/plan/',
	]);
});

test('previous and next stay within the group and among dated meetings', () => {
	const { meetings } = archiveOf([
		reading('minutes/tides/1.md', '2020-01-01'),
		reading('minutes/charts/2.md', '2020-01-02'),
		reading('minutes/tides/3.md', '2020-01-03'),
		reading('minutes/tides/plan.md'),
	]);
	expect(meetings.map(({ previous, next }) => [previous?.path, next?.path])).toEqual([
		[undefined, 'minutes/tides/3.md'], [undefined, undefined], ['minutes/tides/1.md', undefined], [undefined, undefined],
	]);
});

test('a meeting is called by its group and day, else by its title, else by its file', () => {
	const titled = { title: { text: 'Kick-off', raw: '', position: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } } };
	const { meetings } = archiveOf([reading('minutes/tides/1.md', '2020-01-02'), reading('minutes/tides/2.md', undefined, titled), reading('minutes/tides/3.md')]);
	expect(meetings.map(({ title }) => title)).toEqual(['tides, 2 January 2020', 'Kick-off', '3.md']);
});

test('groups keep the order of archive.yml; those without a meeting have no page', () => {
	const groups = [
		{ id: 'tides', name: 'Tides', paths: ['minutes/tides'], repo: 'ebb/tides' },
		{ id: 'moon', name: 'Moon', paths: ['minutes/moon'] },
		{ id: 'charts', name: 'Charts', paths: ['minutes/charts'] },
	];
	const archive = archiveOf([reading('minutes/charts/1.md', '2020-01-01'), reading('minutes/tides/1.md', '2020-01-01')], { config: { title: 'Ebb', groups } });
	expect(archive.groups.map(({ id, name, repo, address, latestAddress }) => ({ id, name, repo, address, latestAddress }))).toEqual([
		{ id: 'tides', name: 'Tides', repo: 'ebb/tides', address: '/groups/tides/', latestAddress: '/latest/tides/' },
		{ id: 'charts', name: 'Charts', repo: undefined, address: '/groups/charts/', latestAddress: '/latest/charts/' },
	]);
});

test('the latest meeting of a group is its last dated one', () => {
	const [group] = archiveOf([reading('minutes/tides/1.md', '2020-01-01'), reading('minutes/tides/2.md', '2021-01-01'), reading('minutes/tides/plan.md')]).groups;
	expect(group?.latest.path).toBe('minutes/tides/2.md');
});

test('what is no minutes is skipped with its reason and takes no address', () => {
	const archive = archiveOf(
		[{ ...reading('minutes/tides/README.md', '2020-01-02'), notMinutes: 'a README' }, reading('minutes/tides/a.md', '2020-01-02', { agenda: [item('Moon')] })],
		{ skipped: [{ path: 'minutes/tides/photo.jpg', reason: 'no text' }] },
	);
	expect(archive.meetings.map(({ address }) => address)).toEqual(['/meetings/tides/2020-01-02/']);
	expect(archive.skipped).toEqual([{ path: 'minutes/tides/README.md', reason: 'a README' }, { path: 'minutes/tides/photo.jpg', reason: 'no text' }]);
});

test('an archive of nothing is an archive', () => {
	expect(archiveOf([])).toEqual({ title: 'Minutes', groups: [], meetings: [], years: [], people: [], identify: expect.any(Function), issues: [], repos: [], actions: [], decisions: [], perhaps: { actions: [], decisions: [] }, today: '', newest: '', skipped: [], findings: [], habits: [], permalinks: { keep: { groups: [], meetings: [], people: [] }, meetings: [], groups: [], people: [], lost: [] } });
});
