import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { addressesUnder } from '../../src/archive/address.ts';
import { targetsOn } from '../../src/archive/targets.ts';
import { toHtml } from '../../src/minutes/html/index.ts';
import { lint } from '../../src/minutes/lint/index.ts';
import { readMinutes } from '../../src/minutes/read.ts';
import { REMOVED_JOINED } from '../../src/source/removal.ts';

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

test.each([
	['a link', '[charts#9](https://github.com/name_removed/charts/issues/9)'],
	['a bare address', 'https://github.com/ebb/name_removed-charts/pull/9'],
	['a short one', 'name_removed/charts#9'],
	['a path', 'name_removed/charts/pull/9'],
	['a number', '#9'],
])('an issue whose repository is not named is none, no finding, and leads nowhere, as %s', (_how, written) => {
	const file = new VFile({ path: 'a.md', value: `# Tide group\n\n## Agenda\n\n* The clock ${written}\n` });
	const { tree, meeting } = readMinutes(file, { path: 'a.md', repo: `${REMOVED_JOINED}/charts` });
	lint(tree, meeting, file);
	expect([meeting.issues, meeting.agenda.map(({ ref }) => ref), file.messages.filter(({ ruleId }) => ruleId === 'ambiguous-issue')]).toEqual([[], [undefined], []]);
	expect(toHtml(tree, meeting, targetsOn(addressesUnder('/')))).not.toMatch(/href="[^#]/);
});

function peopleIn(list: string): { attendees: (string | undefined)[]; unread: unknown[] } {
	const { meeting } = readMinutes(new VFile({ path: 'a.md', value: `# Tide group\n\n## Present\n\n${list}\n` }), { path: 'a.md' });
	return { attendees: meeting.attendees.map(({ name }) => name), unread: meeting.unread };
}
