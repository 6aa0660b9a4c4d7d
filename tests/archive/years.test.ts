import { expect, test } from 'vitest';
import { activity } from '../../src/archive/years.ts';
import { archiveOf, reading } from './readings.ts';

test('years stand newest first, their meetings too, and undated ones last', () => {
	const { years } = archiveOf([
		reading('minutes/tides/b.md', '2019-05-01'), reading('minutes/tides/plan.md'), reading('minutes/tides/c.md', '2020-02-01'), reading('minutes/tides/a.md', '2019-01-01'),
	]);
	expect(years.map(({ name, meetings }) => [name, meetings.map(({ path }) => path)])).toEqual([
		['2020', ['minutes/tides/c.md']],
		['2019', ['minutes/tides/b.md', 'minutes/tides/a.md']],
		['undated', ['minutes/tides/plan.md']],
	]);
});

test('a year without a meeting is a gap, not missing', () => {
	const { years } = archiveOf([reading('minutes/tides/a.md', '2018-01-01'), reading('minutes/tides/b.md', '2020-01-01'), reading('minutes/tides/c.md', '2020-02-01'), reading('minutes/tides/d.md')]);
	expect(activity(years)).toEqual([
		{ year: '2018', count: 1, share: 0.5 }, { year: '2019', count: 0, share: 0 }, { year: '2020', count: 2, share: 1 },
	]);
	expect(activity([])).toEqual([]);
});
