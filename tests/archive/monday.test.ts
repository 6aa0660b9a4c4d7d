import { expect, test } from 'vitest';
import { registerParts } from '../../src/archive/registers.ts';
import { mondayOf } from '../../src/archive/monday.ts';
import type { Passage } from '../../src/archive/model.ts';
import { action, archiveOf, attendee, item, owned, reading } from './readings.ts';

const PEOPLE = [attendee('Ada Ferrow', 'ada'), attendee('Milo Quint', 'milo')];
const ada = { written: 'Ada', handle: 'ada' };
const milo = { written: 'Milo', handle: 'milo' };

test('what is open now stands by group, the one that met last first, and by owner, the newest first', () => {
	const { groups } = archiveOf([
		reading('minutes/tides/2020-01-01.md', '2020-01-01', { attendees: PEOPLE, actions: [owned('Ada to wind the clock', ada), owned('Milo to paint the pier', milo), action('Somebody paint the boat', false)] }),
		reading('minutes/tides/2020-02-01.md', '2020-02-01', { attendees: PEOPLE, actions: [owned('Milo to frame the chart', milo), owned('Both to sweep the steps', milo, ada)] }),
		reading('minutes/charts/2020-03-01.md', '2020-03-01', { attendees: PEOPLE, actions: [owned('Ada to draw the harbour', ada), action('To buy ink, done', true)] }),
	]);
	expect(mondayOf(groups).map(({ group, count, shares }) => [group.id, count, shares.map(({ owners, actions }) => [owners.map(({ person }) => person?.handle).join(' and '), actions.map(({ fact }) => fact.text)])])).toEqual([
		['charts', 1, [['ada', ['Ada to draw the harbour']]]],
		['tides', 5, [['milo', ['Milo to frame the chart', 'Milo to paint the pier']], ['milo and ada', ['Both to sweep the steps']], ['ada', ['Ada to wind the clock']], ['', ['Somebody paint the boat']]]],
	]);
});

test('what is not sure is in no register and in no count, and beside them with how sure it is', () => {
	const unsure = { ...action('We should paint the pier'), sure: 0.6 };
	const { actions, perhaps, groups } = archiveOf([reading('minutes/tides/2020-01-01.md', '2020-01-01', { actions: [action('Ada to wind the clock'), unsure] })]);
	expect([actions, perhaps.actions, groups[0]?.actions, groups[0]?.perhaps.actions].map((all) => all?.map(({ fact }) => fact.text))).toEqual([['Ada to wind the clock'], ['We should paint the pier'], ['Ada to wind the clock'], ['We should paint the pier']]);
});

test('an action is as sure as the surest of the lines that tell it', () => {
	const text = 'Ada to wind the clock';
	const { actions } = archiveOf([reading('minutes/tides/2020-01-01.md', '2020-01-01', { actions: [{ ...action(text), sure: 0.6 }] }), reading('minutes/tides/2020-02-01.md', '2020-02-01', { actions: [{ ...action(text), sure: 0.9 }] })]);
	expect(actions.map(({ fact, carried }) => [fact.sure, carried])).toEqual([[0.9, 1]]);
});

test('each action is in one part of the register', () => {
	const { actions } = archiveOf([
		reading('minutes/tides/2020-01-01.md', '2020-01-01', { actions: [action('Ada to wind the clock')] }),
		reading('minutes/tides/2022-01-01.md', '2022-01-01', { actions: [action('Ada to draw the harbour'), action('Milo to buy ink', true)] }),
	]);
	expect(registerParts(actions).map(({ part, actions: own }) => [part, own.map(({ fact }) => fact.text)])).toEqual([['now', ['Ada to draw the harbour']], ['older', []], ['quiet', ['Ada to wind the clock']], ['done', ['Milo to buy ink']]]);
});

const about = (text: string, ...issues: string[]): Passage => ({ text, line: 9, issues });
const told = (passages: Passage[], notes = '') => archiveOf([
	reading('minutes/tides/2020-01-01.md', '2020-01-01', { attendees: PEOPLE, actions: [{ ...owned('Ada to review the pump', ada), issues: ['ebb/tides#12'] }] }),
	{ ...reading('minutes/charts/2020-02-01.md', '2020-02-01', { agenda: [item('The pump', 'ebb/tides#12')] }), quotes: { notes: notes ? { 'the-pump': { text: notes, line: 5 } } : {}, passages, reviewed: [] } },
]).actions[0];

test.each([
	['landed', '#12 landed last week. Thanks, Ada!', '#12 landed last week.'],
	['has been merged', 'Good news: ebb/tides#12 has been merged', 'Good news: ebb/tides#12 has been merged'],
	['closed', 'Ina closed https://github.com/ebb/tides/pull/12.', 'Ina closed https://github.com/ebb/tides/pull/12.'],
])('a later meeting, of whatever group, that says of its issue that it %s is quoted; the action is not taken for done', (_what, text, quote) => {
	const story = told([about(text, 'ebb/tides#12')]);
	expect([story?.landed?.text, story?.landed?.entry.date, story?.state, story?.now]).toEqual([quote, '2020-02-01', 'open', true]);
});

test.each([
	['not yet', '#12 is not merged yet'], ['if', 'Ship it once #12 is merged'], ['to be', '#12 should be closed'], ['will', '#12 will be merged on Monday'], ['a question', 'Is #12 merged?'],
	['waiting', '#12 is waiting to get merged'], ['reopened', '#12 was closed and reopened'], ['another issue', 'ebb/tides#13 landed, #12 is next'], ['another sentence', '#12 was looked at. The rest landed.'],
	['nearly', 'unmerged work on #12'],
])('nothing is said to be over by %s', (_why, text) => {
	expect(told([about(text, 'ebb/tides#12')])?.landed).toBeUndefined();
});

test('nothing is said to be over in a passage that names two issues: which of them is meant is not known', () => {
	expect(told([about('#12 landed last week.', 'ebb/tides#12', 'ebb/tides#13')])?.landed).toBeUndefined();
});

test('a note that is nothing but that, under the topic that the issue is, says so too', () => {
	expect(told([], 'Ada showed it.\nThis PR has landed')?.landed?.text).toBe('This PR has landed');
	expect(told([], 'Merged the two chapters about the pump')?.landed).toBeUndefined();
	expect(told([], 'It was merged into the plan of next year; somebody has to look at the rest of it')?.landed).toBeUndefined();
});

test('what was said to be over before the action was last told is no news', () => {
	const text = 'Ada to review the pump again';
	const readings = [
		reading('minutes/tides/2020-01-01.md', '2020-01-01', { actions: [{ ...owned(text, ada), issues: ['ebb/tides#12'] }] }),
		{ ...reading('minutes/tides/2020-02-01.md', '2020-02-01'), quotes: { notes: {}, passages: [about('#12 landed', 'ebb/tides#12')], reviewed: [] } },
		reading('minutes/tides/2020-03-01.md', '2020-03-01', { actions: [{ ...owned(text, ada), issues: ['ebb/tides#12'] }] }),
	];
	expect(archiveOf(readings).actions.map(({ landed, carried }) => [landed, carried])).toEqual([[undefined, 1]]);
});
