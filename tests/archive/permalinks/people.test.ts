import { expect, test } from 'vitest';
import type { Attendee } from '../../../src/minutes/model.ts';
import type { Kept, PersonConfig } from '../../../src/source/model.ts';
import { archiveOf, attendee, reading } from '../readings.ts';

interface State {
	attendees: Attendee[];
	people?: PersonConfig[];
}

/** What the addresses of people show, each state with what the one before kept: a name or handle, or `→` and whose page. */
function shown(...states: State[]): Record<string, string> {
	let kept: Kept | undefined;
	let pages: Record<string, string> = {};
	for (const { attendees, people } of states) {
		const archive = archiveOf([reading('minutes/tide/a.md', '2024-05-02', { attendees })], { ...(kept && { kept }), ...(people && { people }) });
		kept = archive.permalinks.keep;
		pages = Object.fromEntries([
			...archive.people.map(({ slug, handle, name }) => [slug, handle ?? name ?? '']),
			...archive.permalinks.people.map(({ slug, person }) => [slug, `→ ${person.slug}`]),
			...archive.permalinks.lost.flatMap((lost) => (lost.what === 'person' ? [[lost.slug, 'lost']] : [])),
		].sort());
	}
	return pages;
}

const piet = attendee('Piet Berg');
const withHandle = attendee('Piet Berg', 'pberg');

test('somebody who gains a handle keeps the old address as one that leads on', () => {
	expect(shown({ attendees: [piet] }, { attendees: [piet, withHandle] })).toEqual({ 'piet-berg': '→ pberg', pberg: 'pberg' });
});

test('a handle of somebody else does not take the address of a name', () => {
	expect(shown({ attendees: [piet] }, { attendees: [piet, attendee('Paula Ember', 'piet-berg')] })).toEqual({ 'piet-berg': 'Piet Berg', 'piet-berg-2': 'piet-berg' });
});

test('an old handle leads on to the new one once people.yml has both', () => {
	const people = [{ handle: 'pieterb', also: ['pberg'], hidden: false }];
	expect(shown({ attendees: [withHandle] }, { attendees: [attendee('Piet Berg', 'pieterb')], people })).toEqual({ pberg: '→ pieterb', pieterb: 'pieterb' });
});

test('a name whose address was numbered keeps it when the other is gone', () => {
	expect(shown({ attendees: [attendee('Ann Lee'), attendee('Ann-Lee')] }, { attendees: [attendee('Ann-Lee')] })).toEqual({ 'ann-lee': 'lost', 'ann-lee-2': 'Ann-Lee' });
});

test('an address that an old handle in the minutes led on is given to nobody else', () => {
	const people = [{ handle: 'pberg', also: ['oldberg'], hidden: false }];
	const old = attendee('Piet Berg', 'oldberg');
	expect(shown({ attendees: [old, withHandle], people }, { attendees: [withHandle, attendee('Oldberg')], people: [{ ...people[0]!, also: ['oldberg'] }] })).toMatchObject({ oldberg: '→ pberg' });
});
