import { expect, test } from 'vitest';
import { attendanceByYear, byLetter, meetingsByYear, roleInWords } from '../../src/archive/person.ts';
import type { Person } from '../../src/archive/model.ts';
import { attended, formerSlugs } from '../../src/archive/people.ts';
import { archiveOf, attendee, reading } from './readings.ts';

const at = (path: string, date: string | undefined, role: 'participant' | 'observer' | 'regrets' = 'participant') => reading(path, date, { attendees: [attendee('Ada', 'ada', role)] });
const [ada] = archiveOf([
	at('minutes/tides/1.md', '2018-05-01', 'observer'),
	at('minutes/tides/2.md', '2018-06-01'),
	at('minutes/tides/3.md', '2020-01-02'),
	at('minutes/charts/1.md', '2020-03-01'),
	at('minutes/charts/2.md', '2021-03-01', 'regrets'),
	at('minutes/charts/plan.md', undefined),
]).people as [Person];

test('a role is told with how often and from when to when', () => {
	expect(ada.groups.map(({ group, roles }) => [group.id, roles.map(roleInWords)])).toEqual([
		['tides', ['observed 1 meeting, 1 May 2018', 'attended 2 meetings, 1 June 2018 to 2 January 2020']],
		['charts', ['attended 2 meetings, 1 March 2020']],
	]);
});

test('until when somebody came is not told by a day alone ahead, which is mistyped more often than not', () => {
	const [person] = archiveOf([at('minutes/tides/1.md', '2018-05-01'), at('minutes/tides/2.md', '2018-06-01'), at('minutes/tides/3.md', '2032-07-01')]).people as [Person];
	expect(person.groups.flatMap(({ roles }) => roles.map(roleInWords))).toEqual(['attended 3 meetings, 1 May 2018 to 1 June 2018']);
});

test.each([
	[['regrets', 'observer'], 'observer'], [['observer', 'participant'], 'participant'], [['participant', 'observer', 'regrets'], 'participant'],
] as const)('who is listed as %j is there once, as %s', (roles, role) => {
	const { people } = archiveOf([reading('minutes/tides/a.md', '2020-01-01', { attendees: roles.map((as) => attendee('Ada', 'ada', as)) })]);
	expect(people.map(({ meetings }) => meetings.map((attendance) => attendance.role))).toEqual([[role]]);
});

test('regrets are no attendance', () => {
	expect(attended(ada)).toHaveLength(5);
});

test('every group is drawn over the same years, all on one scale', () => {
	const { groups, most } = attendanceByYear(ada);
	expect(most).toBe(2);
	expect(groups.map(({ group, years }) => [group.id, years.map(({ year, participant, observer }) => `${year}: ${participant}+${observer}`)])).toEqual([
		['tides', ['2018: 1+1', '2019: 0+0', '2020: 1+0']], ['charts', ['2018: 0+0', '2019: 0+0', '2020: 1+0']],
	]);
});

test('meetings stand under their years, newest first, undated ones last', () => {
	expect(meetingsByYear(ada.meetings).map(({ year, meetings }) => [year, meetings.map(({ entry }) => entry.slug)])).toEqual([
		['2021', ['2021-03-01']], ['2020', ['2020-03-01', '2020-01-02']], ['2018', ['2018-06-01', '2018-05-01']], ['undated', ['plan']],
	]);
});

test('a handle that somebody no longer has leads to them, unless it is somebody else\'s page', () => {
	const { people } = archiveOf([reading('minutes/tides/a.md', '2020-01-01', { attendees: [attendee('Ada', 'ada'), attendee('Ada', 'Countess'), attendee('Mia', 'mia')] })], {
		people: [{ handle: 'lovelace', name: 'Ada', also: ['ada', 'countess', 'mia-old'], hidden: false }],
	});
	expect(formerSlugs(people).map(({ slug, person }) => [slug, person.slug])).toEqual([['countess', 'lovelace'], ['ada', 'lovelace']]);
});

test('people stand under the first letter of their names, accents aside, or else under #', () => {
	const { people } = archiveOf([reading('minutes/tides/a.md', '2020-01-01', { attendees: [attendee('Élan'), attendee('Eva'), attendee(undefined, '1up'), attendee('zoe'), attendee('潮見 遥')] })]);
	expect(byLetter(people).map(({ letter, people: own }) => [letter, own.map(({ name, handle }) => name ?? handle)])).toEqual([
		['#', ['1up']], ['E', ['Élan', 'Eva']], ['Z', ['zoe']], ['潮', ['潮見 遥']],
	]);
});
