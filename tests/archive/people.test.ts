import { expect, test } from 'vitest';
import { knownPeople } from '../../src/archive/people.ts';
import type { PersonConfig } from '../../src/source/model.ts';
import { archiveOf, attendee, reading } from './readings.ts';

function identify(attendees: ReturnType<typeof attendee>[], people: PersonConfig[] = []) {
	return knownPeople(archiveOf([reading('minutes/tides/a.md', '2020-01-01', { attendees })]).meetings, people);
}

test('a handle is the person, in whatever case', () => {
	const who = identify([attendee('Ada Byron', 'ada')]);
	expect(who({ handle: 'Ada' })).toEqual({ id: '@ada', handle: 'Ada', name: 'Ada Byron' });
});

test('a name without a handle is whoever the archive gives that exact name', () => {
	const who = identify([attendee('Ada Byron', 'ada')]);
	expect(who({ name: 'Ada  byron' })).toEqual({ id: '@ada', handle: 'ada', name: 'Ada Byron' });
	expect(who({ name: 'Ada' })).toEqual({ id: 'ada', name: 'Ada' });
});

test('a name that two handles share is nobody in particular', () => {
	const who = identify([attendee('Ada', 'ada'), attendee('Ada', 'adele')]);
	expect(who({ name: 'Ada' })).toEqual({ id: 'ada', name: 'Ada' });
});

test('people.yml wins: an old handle or another spelling leads to the person', () => {
	const who = identify([attendee('Ada', 'ada')], [{ handle: 'countess', name: 'Ada Lovelace', also: ['ada', 'A. Byron'], hidden: false }]);
	const ada = { id: '@countess', handle: 'countess', name: 'Ada Lovelace' };
	expect([who({ handle: 'ada' }), who({ name: 'A. Byron' }), who({ handle: 'Countess' })]).toEqual([ada, ada, ada]);
});

test('whom people.yml hides is not listed', () => {
	const who = identify([attendee('Ada', 'ada')], [{ handle: 'ada', also: [], hidden: true }]);
	expect(who({ name: 'Ada', handle: 'ada' })).toBeUndefined();
	expect(who({})).toBeUndefined();
});
