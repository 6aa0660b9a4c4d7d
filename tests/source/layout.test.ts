import { expect, test } from 'vitest';
import { groupOf, groupsOf, holds } from '../../src/source/layout.ts';
import type { SourceRow } from '../../src/source/provenance.ts';

const NO_ROWS: SourceRow[] = [];

test.each([
	{
		title: 'two folders above every file name the hosting repository',
		paths: ['ebbline/Tide/meetings/1.md', 'ebbline/Tide/meetings/2019/1.md', 'ebbline/gauge.js/1.md', 'odd.md'],
		hosted: true,
		groups: [
			{ id: 'tide', name: 'Tide', repo: 'ebbline/Tide', paths: ['ebbline/Tide'] },
			{ id: 'gauge-js', name: 'gauge.js', repo: 'ebbline/gauge.js', paths: ['ebbline/gauge.js'] },
			{ id: 'archive', name: 'archive', paths: ['.'] },
		],
	},
	{
		title: 'folders that all files share are passed over, and one of working groups wraps them',
		paths: ['ebbline/harbour/org/meetings/council/1.md', 'ebbline/harbour/org/meetings/council/2.md', 'ebbline/harbour/org/meetings/working_groups/tide/1.md', 'ebbline/harbour/org/meetings/working_groups/tide/2.md'],
		hosted: true,
		groups: [
			{ id: 'council', name: 'council', repo: 'ebbline/harbour', paths: ['ebbline/harbour/org/meetings/council'] },
			{ id: 'tide', name: 'tide', repo: 'ebbline/harbour', paths: ['ebbline/harbour/org/meetings/working_groups/tide'] },
		],
	},
	{
		title: 'a file one folder deep makes it an archive of groups',
		paths: ['tide/1.md', 'gauge/meetings/1.md'],
		hosted: false,
		groups: [{ id: 'tide', name: 'tide', paths: ['tide'] }, { id: 'gauge', name: 'gauge', paths: ['gauge'] }],
	},
	{
		title: 'a folder that wraps minutes, or names a year or a day, is no group',
		paths: ['minutes/tide/2019/1.md', 'minutes/tide/2020/1.md', 'meetings/2019-05-11/minutes.md', 'content/1.md', 'wg-meetings/1.md'],
		hosted: false,
		groups: [{ id: 'tide', name: 'tide', paths: ['minutes/tide'] }, { id: 'archive', name: 'archive', paths: ['.'] }],
	},
	{
		title: 'a year or a wrapper in second place is no repository',
		paths: ['tide/2019/1.md', 'gauge/minutes/1.md'],
		hosted: false,
		groups: [{ id: 'tide', name: 'tide', paths: ['tide'] }, { id: 'gauge', name: 'gauge', paths: ['gauge'] }],
	},
	{
		title: 'a folder with spaces is no owner',
		paths: ['Tide Group/public/1.md'],
		hosted: false,
		groups: [{ id: 'tide-group', name: 'Tide Group', paths: ['Tide Group'] }],
	},
	{
		title: 'files in the root are a group named after it',
		paths: ['1.md', '2.md'],
		hosted: false,
		groups: [{ id: 'archive', name: 'archive', paths: ['.'] }],
	},
	{
		title: 'ids that two owners share get the owner, and what is still alike a number',
		paths: ['ebbline/tide/1.md', 'harbour/Tide/1.md', 'ebbline/Tide/1.md'],
		hosted: true,
		groups: [
			{ id: 'ebbline-tide', name: 'tide', repo: 'ebbline/tide', paths: ['ebbline/tide'] },
			{ id: 'harbour-tide', name: 'Tide', repo: 'harbour/Tide', paths: ['harbour/Tide'] },
			{ id: 'ebbline-tide-2', name: 'Tide', repo: 'ebbline/Tide', paths: ['ebbline/Tide'] },
		],
	},
	{
		title: 'a name without Latin letters has an id all the same',
		paths: ['潮/1.md', 'Flød/1.md'],
		hosted: false,
		groups: [{ id: '6f6e', name: '潮', paths: ['潮'] }, { id: 'fl-d', name: 'Flød', paths: ['Flød'] }],
	},
	{
		title: 'a repository called as wrappers are is one, and regroups no other',
		paths: ['ebbline/minutes/tide/1.md', 'ebbline/minutes/2.md', 'ebbline/gauge/1.md', 'harbour/notes/2024/1.md'],
		hosted: true,
		groups: [
			{ id: 'ebbline', name: 'ebbline', repo: 'ebbline/minutes', paths: ['ebbline/minutes'] },
			{ id: 'gauge', name: 'gauge', repo: 'ebbline/gauge', paths: ['ebbline/gauge'] },
			{ id: 'harbour', name: 'harbour', repo: 'harbour/notes', paths: ['harbour/notes'] },
		],
	},
	{
		title: 'an archive of one repository called so is one too where groups lie below',
		paths: ['ebbline/minutes/tide/1.md', 'ebbline/minutes/tide/2.md', 'ebbline/minutes/wg-gauge/notes/1.md', 'ebbline/minutes/wg-gauge/notes/2.md'],
		hosted: true,
		groups: [
			{ id: 'tide', name: 'tide', repo: 'ebbline/minutes', paths: ['ebbline/minutes/tide'] },
			{ id: 'wg-gauge', name: 'wg-gauge', repo: 'ebbline/minutes', paths: ['ebbline/minutes/wg-gauge'] },
		],
	},
	{
		title: 'a repository is one group where most of its minutes lie in no folder of a group',
		paths: ['ebbline/tide/meetings/1.md', 'ebbline/tide/meetings/2.md', 'ebbline/tide/meetings/3.md', 'ebbline/tide/meetings/2016-q4/1.md', 'ebbline/tide/meetings/2018/09-tokyo/1.md', 'ebbline/tide/meetings/old/1.md', 'ebbline/tide/meetings/old/2.md'],
		hosted: true,
		groups: [{ id: 'tide', name: 'tide', repo: 'ebbline/tide', paths: ['ebbline/tide'] }],
	},
	{
		title: 'folders that come back below years are groups, one that is alone there is none',
		paths: ['2023/tide/1.md', '2024/tide/1.md', '2024/gauge/1.md', '2023/gauge/1.md', '2024/picnic/1.md'],
		hosted: false,
		groups: [
			{ id: 'tide', name: 'tide', paths: ['2023/tide', '2024/tide'] },
			{ id: 'gauge', name: 'gauge', paths: ['2024/gauge', '2023/gauge'] },
			{ id: 'archive', name: 'archive', paths: ['.'] },
		],
	},
	{
		title: 'telephone calls of every year are the one group that there is',
		paths: ['ebbline/tide/2023/telcons/1.md', 'ebbline/tide/2024/telcons/1.md', 'ebbline/tide/2024/07-quayside/1.md'],
		hosted: true,
		groups: [{ id: 'tide', name: 'tide', repo: 'ebbline/tide', paths: ['ebbline/tide'] }],
	},
])('$title', ({ paths, hosted, groups }) => {
	expect(groupsOf(paths, NO_ROWS, 'archive', [], () => true)).toEqual({ groups, hosted });
	expect(paths.map((path) => groupOf(path, groups)?.id)).not.toContain(undefined);
});

test('a part of the files\' names is the group, where most name one and two of them come back', () => {
	const paths = ['ebbline/tide/notes/2019-01-21--js-tide.md', 'ebbline/tide/notes/2019-01-28--js-tide.md', 'ebbline/tide/notes/2019-01-22--gauge.md', 'ebbline/tide/notes/2019-01-29--gauge.md', 'ebbline/tide/notes/2019-02-01--picnic.md'];
	const { groups } = groupsOf(paths, NO_ROWS, 'archive', [], () => true);
	expect(groups).toEqual([
		{ id: 'js-tide', name: 'js-tide', repo: 'ebbline/tide', paths: ['ebbline/tide/notes/*--js-tide.*'] },
		{ id: 'gauge', name: 'gauge', repo: 'ebbline/tide', paths: ['ebbline/tide/notes/*--gauge.*'] },
		{ id: 'tide', name: 'tide', repo: 'ebbline/tide', paths: ['ebbline/tide'] },
	]);
	expect(paths.map((path) => groupOf(path, groups)?.id)).toEqual(['js-tide', 'js-tide', 'gauge', 'gauge', 'tide']);
	expect(groupsOf(['tide/2019-01-21--minutes.md', 'tide/2019-01-28--minutes.md', 'tide/2019-01-21--agenda.md', 'tide/2019-01-28--agenda.md'], NO_ROWS, 'archive').groups.map(({ id }) => id)).toEqual(['tide']);
	expect(groupsOf(['tide/2019-01-21-a.md', 'tide/2019-01-28-b.md', 'tide/2019-02-21-a.md', 'tide/2019-02-28-b.md'], NO_ROWS, 'archive').groups.map(({ id }) => id)).toEqual(['tide']);
});

test('folders alone name no repository: it may be a stranger\'s', () => {
	expect(groupsOf(['Engineering/Frontend/1.md', 'Engineering/Backend/1.md'], NO_ROWS, 'archive', [], (repo) => repo === 'Engineering/Backend').groups).toEqual([
		{ id: 'frontend', name: 'Frontend', paths: ['Engineering/Frontend'] },
		{ id: 'backend', name: 'Backend', repo: 'Engineering/Backend', paths: ['Engineering/Backend'] },
	]);
});

test('a row of SOURCES.txt names the repository in an archive of groups too', () => {
	const rows = [{ repo: 'ebbline/tide', folder: 'meetings' }];
	expect(groupsOf(['ebbline/tide/meetings/1.md', 'gauge/1.md'], rows, 'archive').groups).toEqual([
		{ id: 'tide', name: 'tide', repo: 'ebbline/tide', paths: ['ebbline/tide'] },
		{ id: 'gauge', name: 'gauge', paths: ['gauge'] },
	]);
});

test('of two groups, one within the other, a file belongs to the inner one', () => {
	const groups = [{ id: 'all', name: 'All', paths: ['.'] }, { id: 'tide', name: 'Tide', paths: ['minutes/tide'] }, { id: 'sub', name: 'Sub', paths: ['minutes/tide/sub'] }];
	expect(['minutes/tide/sub/1.md', 'minutes/tide/1.md', 'minutes/tides/1.md'].map((path) => groupOf(path, groups)?.id)).toEqual(['sub', 'tide', 'all']);
});

test('a pattern takes a part of a file\'s name for the group, before a folder that is shorter', () => {
	const groups = [{ id: 'all', name: 'All', paths: ['notes'] }, { id: 'tide', name: 'Tide', paths: ['notes/*--tide.md', 'old/**/tide-*'] }];
	expect(['notes/2019-01-21--tide.md', 'notes/2019-01-21--gauge.md', 'old/2018/05/tide-1.md', 'new/1.md'].map((path) => groupOf(path, groups)?.id)).toEqual(['tide', 'all', 'tide', undefined]);
});

test.each([
	['*', 'a', true], ['*', 'a/b.md', true], ['*.md', 'a/b.md', false], ['**.md', 'a/b.md', true], ['a/*/c', 'a/b/c/d.md', true], ['a/*/c', 'a/b/x/c.md', false],
	['a/**/c', 'a/b/x/c/d.md', true], ['a/**/c', 'a/c.md', false], ['*a*', 'bab/x.md', true], ['*a*', 'b/a.md', false], ['notes/*--tide.md', 'notes/--tide.md', true], ['a.c*', 'abc.md', false],
])('the pattern %s holds %s: %s', (place, path, expected) => {
	expect(holds(place, path)).toBe(expected);
});

test('many signs for anything in a pattern take no time without end', () => {
	expect(holds(`${'**a'.repeat(60)}b`, 'a'.repeat(4000))).toBe(false);
});
