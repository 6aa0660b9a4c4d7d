import { expect, test } from 'vitest';
import { monthsAround } from '../../src/archive/month.ts';
import { archiveOf, reading } from './readings.ts';

test('a meeting\'s year has twelve months with the days that its group met', () => {
	const { groups: [group] } = archiveOf([
		reading('minutes/tides/a.md', '2019-12-30'), reading('minutes/tides/b.md', '2020-02-09'), reading('minutes/tides/c.md', '2020-02-23'), reading('minutes/tides/d.md', '2020-11-01'), reading('minutes/tides/plan.md'),
	]);
	const months = group ? group.meetings.map((entry) => monthsAround(entry, group)) : [];
	expect(months.map((own) => own.length)).toEqual([12, 12, 12, 12, 0]);
	expect(months[2]?.filter(({ days }) => days.length > 0).map(({ name, days }) => [name, days.map(({ day, entry }) => [day, entry.path])])).toEqual([
		['Feb', [['9', 'minutes/tides/b.md'], ['23', 'minutes/tides/c.md']]],
		['Nov', [['1', 'minutes/tides/d.md']]],
	]);
});
