import { expect, test } from 'vitest';
import { carriedInWords, stateInShort, stateInWords } from '../../src/archive/actions.ts';
import { extentInWords, issueInShort, kindInWords } from '../../src/archive/issues.ts';
import { inDays, topicInShort } from '../../src/archive/words.ts';
import { action, archiveOf, item, reading } from './readings.ts';

const HERE = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
const mention = (ref: string) => ({ ref, raw: ref, kind: 'pull' as const, number: 1, position: HERE });

test('how often and for how long an issue was spoken of is told in words', () => {
	const [story] = archiveOf([
		reading('minutes/tides/a.md', '2020-01-02', { issues: [mention('ebb/tides#1')] }),
		reading('minutes/charts/b.md', '2020-03-04', { issues: [mention('ebb/tides#1')] }),
	]).issues;
	expect(story && [kindInWords(story), extentInWords(story)]).toEqual(['Pull request ebb/tides#1', '2 meetings of 2 groups, 2 January 2020 to 4 March 2020']);
});

test('an issue is told by its title, else by what was said of it last, else by the meeting that it announced', () => {
	const { issues } = archiveOf([{
		...reading('minutes/tides/a.md', '2020-01-02', { agenda: [item('Moon', 'ebb/tides#1')], issues: [mention('ebb/tides#2')], links: { recordings: [], issue: mention('ebb/tides#3') } }),
		quotes: { notes: {}, passages: [{ text: 'Later: #2', line: 1, issues: ['ebb/tides#2'] }], reviewed: [] },
	}]);
	expect(issues.sort((a, b) => a.number - b.number).map(issueInShort)).toEqual([
		{ text: 'Moon', quoted: false }, { text: 'Later: #2', quoted: true }, { text: 'announced the meeting tides, 2 January 2020', quoted: false },
	]);
});

test('an age is told as exactly as it needs to be', () => {
	expect([0, 1, 59, 60, 400, 729, 730, 1500].map(inDays)).toEqual(['0 days', '1 day', '59 days', '1 month', '13 months', '23 months', '1 year', '4 years']);
});

test('a state is told with its age', () => {
	const [story] = archiveOf([reading('minutes/tides/a.md', '2020-01-02', { actions: [action('Ask')] })]).actions;
	const told = (['open', 'unknown', 'done'] as const).map((state) => story && stateInWords({ ...story, state, days: 3 }));
	expect(told).toEqual(['open for 3 days', 'unknown whether done, 3 days old', 'done after 3 days']);
	expect(story && [stateInShort({ ...story, days: 90 }), stateInShort({ ...story, state: 'done', days: 90 })]).toEqual(['open, 2 months', 'done']);
	expect(story && [1, 3].map((carried) => carriedInWords({ ...story, carried }))).toEqual(['carried over once,', 'carried over 3 times, last']);
});

test('a topic is left out where what was said under it begins with it', () => {
	expect([topicInShort('Moon', 'moon is late'), topicInShort('Moon', 'It is late'), topicInShort(undefined, 'It is late')]).toEqual(['', 'Moon', '']);
});
