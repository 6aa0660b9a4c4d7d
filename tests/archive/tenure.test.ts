import { expect, test } from 'vitest';
import { tenureOf } from '../../src/archive/tenure.ts';
import { archiveOf, attendee, reading } from './readings.ts';

test('people stand by those who came first, with how often they came each year, role by role', () => {
	const { groups: [tides], people } = archiveOf([
		reading('minutes/tides/1.md', '2018-05-01', { attendees: [attendee('Mia', 'mia'), attendee('Ada', 'ada', 'observer'), attendee('Otto', 'otto', 'regrets')] }),
		reading('minutes/tides/2.md', '2018-06-01', { attendees: [attendee('Mia', 'mia'), attendee('Ada', 'ada')] }),
		reading('minutes/tides/3.md', '2020-01-02', { attendees: [attendee('Ada', 'ada')] }),
		reading('minutes/tides/plan.md', undefined, { attendees: [attendee('Ada', 'ada'), attendee('Zoe', 'zoe')] }),
		reading('minutes/charts/1.md', '2018-01-01', { attendees: [attendee('Zoe', 'zoe')] }),
	]);
	const { years, roles } = tides ? tenureOf(tides, people) : { years: [], roles: [] };
	expect(years).toEqual(['2018', '2019', '2020']);
	expect(roles.map(({ title, people: members }) => [title, members.map(({ person, counts }) => [person.name, ...counts])])).toEqual([
		['Present', [['Mia', 2, 0, 0], ['Ada', 1, 0, 1]]],
		['Observers', [['Ada', 1, 0, 0]]],
	]);
});

test('a group without a dated meeting has no years', () => {
	const { groups: [tides], people } = archiveOf([reading('minutes/tides/plan.md', undefined, { attendees: [attendee('Ada')] })]);
	expect(tides && tenureOf(tides, people)).toEqual({ years: [], roles: [] });
});
