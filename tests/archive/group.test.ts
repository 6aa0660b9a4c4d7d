import { expect, test } from 'vitest';
import { latestActions } from '../../src/archive/registers.ts';
import { action, archiveOf, attendee, decision, item, reading } from './readings.ts';

const dated = (day: string, facts: Parameters<typeof reading>[2]) => reading(`minutes/tides/${day}.md`, day, facts);
const groupOf = (...readings: ReturnType<typeof reading>[]) => archiveOf(readings).groups[0];

test('a group has its own actions, newest first', () => {
	const { groups } = archiveOf([
		reading('minutes/a/1.md', '2020-01-01', { actions: [action('first')] }),
		reading('minutes/b/1.md', '2020-03-01', { actions: [action('other')] }),
		reading('minutes/a/2.md', '2020-02-01', { actions: [action('second')] }),
	]);
	expect(groups[0]?.actions.map(({ fact }) => fact.text)).toEqual(['second', 'first']);
});

test('the longest silence is the one between two meetings', () => {
	const group = groupOf(dated('2020-01-01', {}), dated('2020-01-08', {}), dated('2021-01-08', {}), dated('2021-02-01', {}));
	expect([group?.silence?.days, group?.silence?.from.date, group?.silence?.to.date]).toEqual([366, '2020-01-08', '2021-01-08']);
	expect(groupOf(dated('2020-01-01', {}))?.silence).toBeUndefined();
});

test('the newest actions of all groups come first', () => {
	const { groups } = archiveOf([
		reading('minutes/a/1.md', '2020-01-01', { actions: [action('first')] }),
		reading('minutes/b/1.md', '2020-03-01', { actions: [action('third')] }),
		reading('minutes/a/2.md', '2020-02-01', { actions: [action('second')] }),
	]);
	expect(latestActions(groups, 2).map(({ fact }) => fact.text)).toEqual(['third', 'second']);
	expect(latestActions(groups, 9, 1).map(({ fact }) => fact.text)).toEqual(['third', 'second']);
});

test('decisions are told newest first, each at its place on the page', () => {
	const group = groupOf(dated('2020-01-01', { decisions: [decision('One')] }), dated('2020-02-01', { decisions: [decision('Two')] }));
	expect(group?.decisions.map(({ address }) => address.replace(/-[^-]*$/, '-…'))).toEqual([
		'/meetings/tides/2020-02-01/#decision-…', '/meetings/tides/2020-01-01/#decision-…',
	]);
});

test('a decision is told with the topic it stands under', () => {
	const group = groupOf(dated('2020-01-01', { agenda: [item('Moon')], decisions: [{ ...decision('No objections'), item: 'moon' }, decision('Meet again')] }));
	expect(group?.decisions.map(({ topic }) => topic)).toEqual([undefined, 'Moon']);
});

test('an issue comes back when two meetings have it on their agenda, however often one of them names it', () => {
	const group = groupOf(
		dated('2020-01-01', { agenda: [item('Moon', 'ebb/tides#1'), item('Moon again', 'ebb/tides#1'), item('Sun', 'ebb/tides#2'), item('Sun', 'ebb/tides#2')] }),
		dated('2020-02-01', { agenda: [item('New moon', 'ebb/Tides#1')] }),
	);
	expect(group?.recurring.map(({ ref, title, items, last }) => [ref, title, items.length, last.address])).toEqual([
		['ebb/tides#1', 'New moon', 2, '/meetings/tides/2020-02-01/#new-moon'],
	]);
});

test('people are listed by name with the last meeting that has them; regrets do not count', () => {
	const group = groupOf(
		dated('2020-01-01', { attendees: [attendee('Zoe', 'zoe'), attendee('Ada Byron', 'ada')] }),
		dated('2020-02-01', { attendees: [attendee('Ada B.', 'Ada'), attendee('Mia', 'mia', 'regrets')] }),
	);
	expect(group?.people.map(({ person, last }) => [person.name, person.address, last.date])).toEqual([
		['Ada Byron', '/people/ada/', '2020-02-01'],
		['Zoe', '/people/zoe/', '2020-01-01'],
	]);
});
