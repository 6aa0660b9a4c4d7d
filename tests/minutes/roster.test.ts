import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readMinutes } from '../../src/minutes/read.ts';
import type { Attendee } from '../../src/minutes/model.ts';
import { rosterOf } from '../../src/minutes/roster.ts';

/** The attendees of a list, a line for each. */
function listed(...lines: string[]): Attendee[] {
	return readMinutes(new VFile(`# Tide 2020-01-02\n\n## Present\n\n${lines.map((line) => `- ${line}\n`).join('')}`), { path: '2020-01-02.md' }).meeting.attendees;
}

test.each([
	['letters of the name are initials', ['Ina Marlow (IXM)', 'Ravi Pell (RPL)'], [['Ina Marlow', 'IXM', undefined], ['Ravi Pell', 'RPL', undefined]]],
	['letters that the name has not are where somebody is from', ['Cora Imhof @coraimhof (CTC)', 'Ravi Pell @ravipell'], [['Cora Imhof', undefined, 'CTC'], ['Ravi Pell', undefined, undefined]]],
	['letters that several people have are where they are from', ['Rita Palk @ritapalk (RPK)', 'Noor Abel @noorabel (RPK)', 'Rolf Pekar @rolf (RPK)'], [['Rita Palk', undefined, 'RPK'], ['Noor Abel', undefined, 'RPK'], ['Rolf Pekar', undefined, 'RPK']]],
])('%s', (_, lines, expected) => {
	expect(listed(...lines).map(({ name, initials, affiliation }) => [name, initials, affiliation])).toEqual(expected);
});

test('a name, a first or last name, a handle and initials are whom they can only be', () => {
	const { find } = rosterOf(listed('Ina Marlow @inamarlow', 'Ravi Pell'));
	const ina = { handle: 'inamarlow', name: 'Ina Marlow' };
	expect(['Ina', 'marlow', 'IM', '@inamarlow', 'Ina M', 'Marlow, Ina'].map((written) => find(written))).toEqual([
		{ written: 'Ina', ...ina }, { written: 'marlow', ...ina }, { written: 'IM', ...ina }, { written: 'inamarlow', ...ina }, { written: 'Ina M', ...ina }, undefined,
	]);
});

test('a form that two attendees share is either, and so stays as it is written', () => {
	const { find, called } = rosterOf(listed('Ina Marlow @inamarlow', 'Ina Stone'));
	expect([find('Ina'), called('Ina').map(({ name }) => name)]).toEqual([{ written: 'Ina' }, ['Ina Marlow', 'Ina Stone']]);
});

test('a first name one letter off is somebody, and nobody who is listed', () => {
	const { find, called } = rosterOf(listed('Mirabel Stone @mstone', 'Ravi Pell'));
	expect([find('Mirabal'), called('Mirabal'), find('Mirabalus'), find('Rave')]).toEqual([{ written: 'Mirabal' }, [], undefined, undefined]);
});
