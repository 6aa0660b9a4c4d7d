import { expect, test } from 'vitest';
import { namedBy, namedPeople } from '../../src/archive/names.ts';
import { archiveOf, attendee, reading } from './readings.ts';

const people = namedPeople(archiveOf([
	reading('minutes/tides/a.md', '2020-01-02', { attendees: [attendee('Ada Ferrow', 'adaferrow'), attendee('Milo Quint')] }),
	reading('minutes/tides/b.md', '2020-02-06', { attendees: [attendee('Ada F.', 'AdaFerrow')] }),
	reading('minutes/tides/c.md', '2020-03-05', { attendees: [attendee('Ada Ferrow', 'adaferrow')] }),
]).people);

test('everybody has every name and handle they are written with', () => {
	expect(people).toEqual([
		{ id: '@adaferrow', title: 'Ada Ferrow', address: '/people/adaferrow/', spellings: ['ada ferrow', 'adaferrow', 'ada f.'] },
		{ id: 'milo quint', title: 'Milo Quint', address: '/people/milo-quint/', spellings: ['milo quint'] },
	]);
});

test.each([
	['a name, in any case', 'ada  FERROW', ['@adaferrow']],
	['another spelling', 'Ada F.', ['@adaferrow']],
	['a name without its accents', 'Áda Ferrow', ['@adaferrow']],
	['a handle, with and without its sign', '@AdaFerrow', ['@adaferrow']],
	['the last name first', 'Quint, Milo', ['milo quint']],
	['so without a comma', 'quint milo', ['milo quint']],
	['initials and the last name', 'M. Quint', ['milo quint']],
	['so turned round', 'Quint, M', ['milo quint']],
	['with an initial that nobody else writes', 'Milo X. Quint', ['milo quint']],
	['not the wrong initial', 'J. Quint', []],
	['not initials alone', 'M. Q.', []],
	['not part of a name', 'Ada', []],
	['not nothing', ' ', []],
])('somebody is named by %s', (_title, text, ids) => {
	expect(namedBy(text, people).map(({ id }) => id)).toEqual(ids);
});

test('of two with one name, who was in more meetings comes first', () => {
	const all = ['2020-01-02', '2020-02-06'].map((date, index) => reading(`minutes/tides/${index}.md`, date, { attendees: [attendee('Ada Ferrow', 'zada'), ...(index > 0 ? [attendee('Ada Ferrow', 'ada')] : [])] }));
	expect(namedBy('ada ferrow', namedPeople(archiveOf(all).people)).map(({ id }) => id)).toEqual(['@zada', '@ada']);
});
