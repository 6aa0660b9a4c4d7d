import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readMinutes } from '../../src/minutes/read.ts';

test.each([
	['a bullet', '* (name removed)\n* Mia Quint @mia'],
	['a bullet with a role', '* (name removed) (observer/IBM)\n* Mia Quint @mia'],
	['a bullet with an affiliation', '* (name removed) - IBM\n* Mia Quint @mia'],
	['a link', '* [(name removed)](https://github.com/name_removed) - Chair\n* Mia Quint @mia'],
	['a table', '| Name | GitHub |\n| --- | --- |\n| (name removed) | (name removed) |\n| Mia Quint | @mia |'],
	['a line without bullet', '(name removed)\nMia Quint @mia'],
	['a handle', '* name_removed\n* Mia Quint @mia'],
])('who is not named is nobody, and no finding, as %s', (_how, list) => {
	expect(peopleIn(list)).toEqual({ attendees: ['Mia Quint'], unread: [] });
});

test('who is not named in a line of names takes nobody else out of it', () => {
	expect(peopleIn('Ada, (name removed), Mia')).toEqual({ attendees: ['Ada', 'Mia'], unread: [] });
});

function peopleIn(list: string): { attendees: (string | undefined)[]; unread: unknown[] } {
	const { meeting } = readMinutes(new VFile({ path: 'a.md', value: `# Tide group\n\n## Present\n\n${list}\n` }), { path: 'a.md' });
	return { attendees: meeting.attendees.map(({ name }) => name), unread: meeting.unread };
}
