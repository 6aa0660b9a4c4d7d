import { expect, test } from 'vitest';
import { groupOf, groupsOf } from '../../src/source/layout.ts';
import type { SourceRow } from '../../src/source/provenance.ts';

const NO_ROWS: SourceRow[] = [];

test.each([
	{
		title: 'two folders above every file name the hosting repository',
		paths: ['ebbline/Tide/meetings/1.md', 'ebbline/Tide/meetings/2019/1.md', 'ebbline/gauge.js/1.md', 'odd.md'],
		hosted: true,
		groups: [
			{ id: 'tide', name: 'Tide', repo: 'ebbline/Tide', path: 'ebbline/Tide' },
			{ id: 'gauge-js', name: 'gauge.js', repo: 'ebbline/gauge.js', path: 'ebbline/gauge.js' },
			{ id: 'archive', name: 'archive', path: '.' },
		],
	},
	{
		title: 'a file one folder deep makes it an archive of groups',
		paths: ['tide/1.md', 'gauge/meetings/1.md'],
		hosted: false,
		groups: [{ id: 'tide', name: 'tide', path: 'tide' }, { id: 'gauge', name: 'gauge', path: 'gauge' }],
	},
	{
		title: 'a folder that wraps minutes, or names a year or a day, is no group',
		paths: ['minutes/tide/2019/1.md', 'minutes/tide/2020/1.md', 'meetings/2019-05-11/minutes.md', 'content/1.md', 'wg-meetings/1.md'],
		hosted: false,
		groups: [{ id: 'tide', name: 'tide', path: 'minutes/tide' }, { id: 'archive', name: 'archive', path: '.' }],
	},
	{
		title: 'a year or a wrapper in second place is no repository',
		paths: ['tide/2019/1.md', 'gauge/minutes/1.md'],
		hosted: false,
		groups: [{ id: 'tide', name: 'tide', path: 'tide' }, { id: 'gauge', name: 'gauge', path: 'gauge' }],
	},
	{
		title: 'a folder with spaces is no owner',
		paths: ['Tide Group/public/1.md'],
		hosted: false,
		groups: [{ id: 'tide-group', name: 'Tide Group', path: 'Tide Group' }],
	},
	{
		title: 'files in the root are a group named after it',
		paths: ['1.md', '2.md'],
		hosted: false,
		groups: [{ id: 'archive', name: 'archive', path: '.' }],
	},
	{
		title: 'ids that two owners share get the owner, and what is still alike a number',
		paths: ['ebbline/tide/1.md', 'harbour/Tide/1.md', 'ebbline/Tide/1.md'],
		hosted: true,
		groups: [
			{ id: 'ebbline-tide', name: 'tide', repo: 'ebbline/tide', path: 'ebbline/tide' },
			{ id: 'harbour-tide', name: 'Tide', repo: 'harbour/Tide', path: 'harbour/Tide' },
			{ id: 'ebbline-tide-2', name: 'Tide', repo: 'ebbline/Tide', path: 'ebbline/Tide' },
		],
	},
	{
		title: 'a name without Latin letters has an id all the same',
		paths: ['潮/1.md', 'Flød/1.md'],
		hosted: false,
		groups: [{ id: '6f6e', name: '潮', path: '潮' }, { id: 'fl-d', name: 'Flød', path: 'Flød' }],
	},
])('$title', ({ paths, hosted, groups }) => {
	expect(groupsOf(paths, NO_ROWS, 'archive')).toEqual({ groups, hosted });
	expect(paths.map((path) => groupOf(path, groups)?.path)).not.toContain(undefined);
});

test('a row of SOURCES.txt names the repository in an archive of groups too', () => {
	const rows = [{ repo: 'ebbline/tide', folder: 'meetings' }];
	expect(groupsOf(['ebbline/tide/meetings/1.md', 'gauge/1.md'], rows, 'archive').groups).toEqual([
		{ id: 'tide', name: 'tide', repo: 'ebbline/tide', path: 'ebbline/tide' },
		{ id: 'gauge', name: 'gauge', path: 'gauge' },
	]);
});

test('of two groups, one within the other, a file belongs to the inner one', () => {
	const groups = [{ id: 'all', name: 'All', path: '.' }, { id: 'tide', name: 'Tide', path: 'minutes/tide' }, { id: 'sub', name: 'Sub', path: 'minutes/tide/sub' }];
	expect(['minutes/tide/sub/1.md', 'minutes/tide/1.md', 'minutes/tides/1.md'].map((path) => groupOf(path, groups)?.id)).toEqual(['sub', 'tide', 'all']);
});
