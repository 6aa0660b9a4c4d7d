import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { Correction } from '../../src/minutes/corrections.ts';
import type { Meeting } from '../../src/minutes/model.ts';
import { readMinutes } from '../../src/minutes/read.ts';

const MINUTES = `# Tide group

## Present

- Ina Marlow @inamarlow

## Agenda

- The gauge ebbline/tide#12
  - Ina will write the charter. The weather is nice.
  - ACTION: Ravi to ask the **harbour** master
  - The *pump*, maybe Ravi looks at it. It leaks.
  - We agreed to ship on Monday.
`;

function read(...corrections: Correction[]): Meeting {
	return readMinutes(new VFile({ path: 'a.md', value: MINUTES }), { path: 'a.md', ...(corrections.length > 0 && { corrections }) }).meeting;
}

const actionsOf = ({ actions }: Meeting) => actions.map(({ text, owners, how, confirmed, position }) => [position.start.line, text, owners.map(({ handle, written }) => handle ?? written).join(), how, confirmed ?? false]);
const CHARTER = [10, 'Ina will write the charter.', 'inamarlow', 'phrased', false];
const HARBOUR = [11, 'Ravi to ask the harbour master', 'Ravi', 'marked', false];

test('what nobody corrects is as it was read', () => {
	expect(actionsOf(read())).toEqual([CHARTER, HARBOUR]);
	expect(read().corrected).toBeUndefined();
});

test.each([
	['its words', { quote: 'INA will write,  the charter' }],
	['its line', { line: 10 }],
	['more words than it has', { quote: 'Ina will write the charter. The weather is nice' }],
])('no action is one that people say is none, by %s', (_by, spot) => {
	const meeting = read({ ...spot, is: ['no action'] });
	expect([actionsOf(meeting), meeting.corrected]).toEqual([[HARBOUR], [{ came: 'heeded', did: [{ of: 'action', how: 'removed' }] }]]);
});

test('no decision is one that people say is none, and an action of the same words stays', () => {
	const meeting = read({ quote: 'agreed to ship', is: ['no decision'] });
	expect([meeting.decisions, meeting.actions.length, meeting.corrected]).toEqual([[], 2, [{ came: 'heeded', did: [{ of: 'decision', how: 'removed' }] }]]);
});

test('what was read right is confirmed', () => {
	const meeting = read({ quote: 'write the charter', is: ['action'] });
	expect([actionsOf(meeting)[0], meeting.corrected]).toEqual([[10, 'Ina will write the charter.', 'inamarlow', 'phrased', true], [{ came: 'heeded', did: [{ of: 'action', how: 'confirmed' }] }]]);
});

test('what was not read is made of the sentence that has the words, with the issue of its topic', () => {
	const meeting = read({ quote: 'the pump', is: ['action'], owners: ['@ravi'] });
	expect(meeting.actions[2]).toEqual({
		text: 'The pump, maybe Ravi looks at it.', owners: [{ written: 'ravi', handle: 'ravi' }], done: false, issues: ['ebbline/tide#12'], item: 'ebbline-tide-12', how: 'corrected', form: 'corrected', sure: 1, confirmed: true,
		raw: 'The *pump*, maybe Ravi looks at it.', position: { start: { line: 12, column: 5, offset: 194 }, end: { line: 12, column: 40, offset: 229 } },
	});
	expect(meeting.corrected).toEqual([{ came: 'heeded', did: [{ of: 'action', how: 'added' }, { of: 'action', how: 'owner' }] }]);
});

test('a line that people call a decision is one as a whole', () => {
	expect(read({ line: 12, is: ['decision'] }).decisions.map(({ text, how }) => [text, how])).toEqual([['The pump, maybe Ravi looks at it. It leaks.', 'corrected'], ['We agreed to ship on Monday.', 'phrased']]);
});

test('an action may be a decision instead', () => {
	const meeting = read({ quote: 'ask the harbour master', is: ['no action', 'decision'] });
	expect([actionsOf(meeting), meeting.decisions.map(({ text }) => text)]).toEqual([[CHARTER], ['ACTION: Ravi to ask the harbour master', 'We agreed to ship on Monday.']]);
});

test('owners and the day it was done are as people say, who thereby say that it is an action', () => {
	const { actions: [, action], corrected } = read({ quote: 'harbour master', owners: ['group'], done: { day: '2024-06-06', where: 'ebbline/tide#40' } });
	expect([action?.owners, action?.closed, action?.confirmed]).toEqual([[{ written: 'group', group: true }], { day: '2024-06-06', where: 'ebbline/tide#40' }, true]);
	expect(corrected).toEqual([{ came: 'heeded', did: [{ of: 'action', how: 'owner' }, { of: 'action', how: 'done' }] }]);
	expect(read({ quote: 'harbour master', owners: [] }).actions[1]?.owners).toEqual([]);
});

test.each<[string, Correction, string]>([
	['whose words no line has', { quote: 'mend the pump', is: ['no action'] }, 'none'],
	['whose words no line has, to make one of them', { quote: 'mend the pump', is: ['action'] }, 'none'],
	['of a line that there is not', { line: 99, is: ['action'] }, 'none'],
	['whose words several actions have', { quote: 'the', is: ['no action'] }, 'several'],
	['whose words stand where nothing is read', { quote: 'the weather is nice', is: ['no action'] }, 'heeded'],
])('a correction %s changes nothing and says so', (_which, correction, came) => {
	const meeting = read(correction);
	expect([actionsOf(meeting), meeting.decisions.length]).toEqual([[CHARTER, HARBOUR], 1]);
	expect(meeting.corrected).toEqual([{ came, did: [] }]);
});

test('the line says which of several is meant, and words win over a line that has moved', () => {
	expect(actionsOf(read({ quote: 'the', line: 11, is: ['no action'] }))).toEqual([CHARTER]);
	expect(actionsOf(read({ quote: 'the charter', line: 4, is: ['no action'] }))).toEqual([HARBOUR]);
});
