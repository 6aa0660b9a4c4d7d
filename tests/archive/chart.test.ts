import { expect, test } from 'vitest';
import { activityByGroup, activityOf, attendanceOf } from '../../src/archive/chart.ts';
import { archiveOf, attendee, reading } from './readings.ts';

const ada = attendee('Ada', 'ada');
const archive = archiveOf([
	reading('minutes/tides/a.md', '2018-01-01', { attendees: [ada, attendee('Mia', 'mia')] }),
	reading('minutes/tides/b.md', '2020-01-01', { attendees: [ada, attendee('Mia', 'mia', 'regrets')] }),
	reading('minutes/tides/c.md', '2020-02-01', { attendees: [ada, attendee('Mia', 'mia'), attendee('Noor')] }),
	reading('minutes/charts/a.md', '2020-01-01', { attendees: [attendee('Ada', 'ada', 'observer')] }),
	reading('minutes/charts/plan.md'),
]);
const [tides] = archive.groups.filter(({ id }) => id === 'tides');
const counts = ({ solid, hollow }: { solid: number; hollow: number }) => [solid, hollow];

test('meetings are counted by group and year, gaps too, on one scale', () => {
	const { years, rows } = activityByGroup(archive.groups);
	expect(years).toEqual(['2018', '2019', '2020']);
	expect(rows.map((row) => ({ ...row, counts: row.counts.map(counts) }))).toEqual([
		{ name: 'tides', address: '/groups/tides/', note: '3 meetings, 2018 to 2020', counts: [[1, 0], [0, 0], [2, 0]], most: 2, text: 'tides by year. 2018: 1, 2020: 2' },
		{ name: 'charts', address: '/groups/charts/', note: '2 meetings, 2020', counts: [[0, 0], [0, 0], [1, 0]], most: 2, text: 'charts by year. 2020: 1' },
	]);
});

test('a group\'s meetings stand beside how many people came, the median of the year; regrets came to none', () => {
	expect(tides && activityOf(tides).rows.map(({ name, text }) => [name, text])).toEqual([
		['Meetings', 'Meetings by year. 2018: 1, 2020: 2'],
		['People present', 'People present by year. 2018: 2, 2020: 1'],
	]);
});

test('one year alone is no course of things, and nothing is nothing', () => {
	expect(activityByGroup(archiveOf([reading('minutes/tides/a.md', '2018-01-01')]).groups)).toEqual({ years: ['2018'], rows: [] });
	expect(activityByGroup([])).toEqual({ years: [], rows: [] });
});

test('a person\'s meetings are counted by group, those as observer apart', () => {
	const person = archive.people.find(({ handle }) => handle === 'ada');
	const { years, rows } = person ? attendanceOf(person) : { years: [], rows: [] };
	expect(years).toEqual(['2018', '2019', '2020']);
	expect(rows.map((row) => [row.name, row.note, row.counts.map(counts), row.most, row.text])).toEqual([
		['tides', 'attended 3 meetings, 1 January 2018 to 1 February 2020', [[1, 0], [0, 0], [2, 0]], 2, 'tides by year. 2018: 1, 2020: 2'],
		['charts', 'observed 1 meeting, 1 January 2020', [[0, 0], [0, 0], [0, 1]], 2, 'charts by year. 2020: 1 (1 as observer)'],
	]);
});
