import { expect, test } from 'vitest';
import type { Identity, Person } from '../../src/archive/model.ts';
import type { PersonConfig } from '../../src/source/model.ts';
import { action, archiveOf, attendee, item, owned, reading } from './readings.ts';

type Attendees = ReturnType<typeof attendee>[];

/** Whom the archive of one meeting, with these people, takes somebody for: the id, and what they are called. */
function identify(attendees: Attendees, people: PersonConfig[] = []) {
	const archive = archiveOf([reading('minutes/tides/a.md', '2020-01-01', { attendees })], { people });
	return (written: { handle?: string; name?: string }): Identity => {
		const { address: _, ...person } = archive.identify(written) ?? { id: 'nobody' };
		return person;
	};
}

const ADA = { handle: 'countess', name: 'Ada Lovelace', also: ['ada', 'A. Byron'], hidden: false };

test('a handle is the person, in whatever case, and is shown as it is mostly written', () => {
	const who = identify([attendee('Ada Byron', 'ada')]);
	expect(who({ handle: 'Ada' })).toEqual({ id: '@ada', handle: 'ada', name: 'Ada Byron' });
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
	const who = identify([attendee('Ada', 'ada')], [ADA]);
	const ada = { id: '@countess', handle: 'countess', name: 'Ada Lovelace' };
	expect([who({ handle: 'ada' }), who({ name: 'A. Byron' }), who({ handle: 'Countess' }), who({ name: 'Ada Lovelace' })]).toEqual([ada, ada, ada, ada]);
});

test('a name stays with one person when only one of its two handles is current', () => {
	const who = identify([attendee('Ada Byron', 'ada'), attendee('Ada Byron', 'countess')], [{ ...ADA, name: 'Ada Byron' }]);
	expect(who({ name: 'Ada Byron' }).id).toBe('@countess');
});

test('a handle of its own makes somebody else of a corrected name', () => {
	expect(identify([], [ADA])({ name: 'Ada Lovelace', handle: 'lovelace-ada' })).toEqual({ id: '@lovelace-ada', handle: 'lovelace-ada', name: 'Ada Lovelace' });
});

test('a corrected name without a handle is whoever has the right name', () => {
	const who = identify([attendee('Ada Byron', 'ada')], [{ name: 'Ada Byron', also: ['Ada'], hidden: false }]);
	expect(who({ name: 'Ada' })).toEqual({ id: '@ada', handle: 'ada', name: 'Ada Byron' });
});

test('a handle is no name: who is called as another is known on GitHub is somebody else', () => {
	expect(identify([attendee('Ada Byron', 'noor')])({ name: 'Noor' })).toEqual({ id: 'noor', name: 'Noor' });
});

test('people are never told by likeness', () => {
	const who = identify([attendee('Inés Marebo', 'inesm')]);
	expect([who({ name: 'Ines Marebo' }).id, who({ handle: 'inesn' }).id, who({ name: 'Inés M.' }).id]).toEqual(['ines marebo', '@inesn', 'inés m.']);
});

test('a person is called by the full name that most meetings write', () => {
	const who = identify([attendee('Ada', 'ada'), attendee('Ada', 'ada'), attendee('Ada Byron', 'ada'), attendee('Ada B.', 'ada'), attendee('Ada B.', 'ada')]);
	expect(who({ handle: 'ada' }).name).toBe('Ada Byron');
});

test('whom people.yml hides is nobody', () => {
	const archive = archiveOf([reading('minutes/tides/a.md', '2020-01-01', { attendees: [attendee('Ada', 'ada')] })], { people: [{ handle: 'ada', also: [], hidden: true }] });
	expect([archive.identify({ name: 'Ada', handle: 'ada' }), archive.identify({}), archive.people]).toEqual([undefined, undefined, []]);
});

test('everybody has a page by their handle, or else by their name, and no name takes a handle\'s place', () => {
	const archive = archiveOf([reading('minutes/tides/a.md', '2020-01-01', {
		attendees: [attendee('Mia'), attendee('Zoe', 'Mia'), attendee('潮見 遥'), attendee('Inés Marebo'), attendee('Ines Marebo')],
		actions: [owned('Draw', { written: '@otto', handle: 'otto' }), owned('Ask', { written: 'Fritz' })],
	})]);
	expect(archive.people.map(({ id, address }) => [id, address])).toEqual([
		['ines marebo', '/people/ines-marebo/'], ['inés marebo', '/people/ines-marebo-2/'],
		['mia', '/people/mia-2/'], ['@otto', '/people/otto/'], ['@mia', '/people/mia/'], ['潮見 遥', `/people/${encodeURIComponent('潮見-遥')}/`],
	]);
});

const day = (date: string, facts: Parameters<typeof reading>[2], group = 'tides') => reading(`minutes/${group}/${date}.md`, date, facts);
const find = (people: readonly Person[], id: string) => people.find((person) => person.id === id);

test('a person has been in a group from the first to the last meeting they had a role in', () => {
	const { people } = archiveOf([
		day('2020-01-01', { attendees: [attendee('Ada', 'ada', 'observer')] }),
		day('2020-02-01', { attendees: [attendee('Ada', 'ada', 'observer'), attendee('Ada', 'ada')] }),
		day('2020-03-01', { attendees: [attendee('Ada', 'ada', 'regrets')] }),
		day('2020-04-01', { attendees: [attendee('Ada', 'ada')] }),
		day('2020-04-02', { attendees: [attendee('Ada', 'ada', 'regrets')] }, 'charts'),
	]);
	const ada = find(people, '@ada');
	expect(ada?.groups.map(({ group, roles }) => [group.id, roles.map(({ role, first, last, meetings }) => [role, first.date, last.date, meetings])])).toEqual([
		['tides', [['observer', '2020-01-01', '2020-01-01', 1], ['participant', '2020-02-01', '2020-04-01', 2]]],
	]);
	expect(ada?.meetings.map(({ entry, role }) => [entry.date, role])).toEqual([
		['2020-01-01', 'observer'], ['2020-02-01', 'participant'], ['2020-03-01', 'regrets'], ['2020-04-01', 'participant'], ['2020-04-02', 'regrets'],
	]);
});

test('a person\'s other spellings are those of the archive that differ by more than case', () => {
	const { people } = archiveOf([day('2020-01-01', { attendees: [attendee('Ada Byron', 'ada'), attendee('ada byron', 'Ada'), attendee('Ada', 'ada'), attendee('A. Byron')] })], { people: [ADA] });
	expect(find(people, '@countess')?.otherSpellings).toEqual(['@ada', 'A. Byron', 'Ada', 'Ada Byron']);
});

test('a person has the actions they own and the topics under which they are quoted, newest first', () => {
	const facts = (title: string) => ({
		attendees: [attendee('Ada Byron', 'ada'), attendee('Mia')],
		agenda: [{ ...item(title), speakers: [{ written: 'Ada', handle: 'ada', name: 'Ada Byron' }, { written: 'Mia', name: 'Mia' }] }],
		actions: [owned(`Draw ${title}`, { written: 'Ada', handle: 'ada' }, { written: 'we', group: true })],
	});
	const { people } = archiveOf([day('2020-01-01', facts('Moon')), day('2020-02-01', facts('Sun')), day('2020-03-01', { actions: [action('Sail')] })]);
	const ada = find(people, '@ada');
	expect(ada?.actions.map(({ fact, entry }) => [fact.text, entry.date])).toEqual([['Draw Sun', '2020-02-01'], ['Draw Moon', '2020-01-01']]);
	expect(ada?.items.map(({ address }) => address)).toEqual(['/meetings/tides/2020-02-01/#sun', '/meetings/tides/2020-01-01/#moon']);
	expect(find(people, 'mia')?.items).toHaveLength(2);
});
