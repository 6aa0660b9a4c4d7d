import { expect, test } from 'vitest';
import { ownerIn } from '../../src/archive/people.ts';
import type { Owner } from '../../src/minutes/model.ts';
import { archiveOf, attendee, reading } from './readings.ts';

const people = [attendee('Ada Byron', 'ada'), attendee('Inés Marebo'), attendee('Bo Ek', 'boek'), attendee('Bo Lind', 'bolind')];
const archive = archiveOf([
	reading('minutes/tides/a.md', '2020-01-01', { attendees: people }),
	reading('minutes/tides/b.md', '2020-02-01', { attendees: [attendee('Zoe Quint', 'zoe'), attendee('Noor van Eb')] }),
], { people: [{ handle: 'noorvaneb', name: 'Noor van Eb', also: ['Noor'], hidden: false }] });
const [first, second] = archive.meetings;

function owner(written: Omit<Owner, 'written'> & { written?: string }, entry = first): string | undefined {
	return entry && ownerIn(entry, { written: '', ...written })?.id;
}

test('an owner is who the handle, or else the name, says', () => {
	expect([owner({ handle: 'Zoe' }), owner({ name: 'Zoe Quint' }), owner({ handle: 'stranger' })]).toEqual(['@zoe', '@zoe', '@stranger']);
});

test('a first or last name is the one attendee of that meeting who has it, with or without accents', () => {
	expect([owner({ written: 'Byron' }), owner({ written: 'Ines' }), owner({ written: 'ADA' }), owner({ written: '@bolind' })]).toEqual(['@ada', 'inés marebo', '@ada', '@bolind']);
});

test('a name that two attendees share, or that another meeting\'s attendee has, stays as it is written', () => {
	expect([owner({ written: 'Bo' }), owner({ written: 'Ada' }, second), owner({ written: 'Zoe' })]).toEqual([undefined, undefined, undefined]);
});

test('a full name is that person in any meeting, a first name only where people.yml has it', () => {
	expect([owner({ written: 'Ada Byron' }, second), owner({ written: 'Noor' })]).toEqual(['@ada', '@noorvaneb']);
});

test('a group is nobody', () => {
	expect(owner({ written: 'we', group: true })).toBeUndefined();
});
