import { expect, test } from 'vitest';
import { dayAndMonth, inShort, inWords, isDate, withWeekday } from '../../src/archive/date.ts';
import { factsInShort, topicsInShort } from '../../src/archive/meeting-words.ts';
import { span } from '../../src/archive/years.ts';
import { folded, howMany, shortRef } from '../../src/archive/words.ts';
import { action, archiveOf, attendee, item, reading } from './readings.ts';

test('dates are told in words', () => {
	expect([inWords('2020-01-02'), withWeekday('2020-01-02'), dayAndMonth('2020-09-02'), inShort('2020-09-02'), inShort('soon')]).toEqual(['2 January 2020', 'Thursday 2 January 2020', '2 Sep', '2 Sep 2020', 'soon']);
});

test.each([['2020-02-29', true], ['2019-02-29', false], ['2020-13-01', false], ['2020-1-2', false], ['', false]])('%s is a day: %s', (text, is) => {
	expect(isDate(text)).toBe(is);
});

test('what is no date stays as it was', () => {
	expect([inWords('2020-13-01'), withWeekday('soon'), dayAndMonth('soon')]).toEqual(['2020-13-01', 'soon', 'soon']);
});

test('a long text is folded between words, one of ordinary length is left whole', () => {
	const words = 'The gauge at the quay drifts again. '.repeat(10).trim();
	const { head, rest } = folded(words);
	expect([`${head} ${rest}` === words, head.length <= 180, folded(words.slice(0, 240))]).toEqual([true, true, { head: words.slice(0, 240), rest: '' }]);
});

test('counts agree with their nouns', () => {
	expect([howMany(1, 'topic'), howMany(0, 'topic'), howMany(1200, 'person')]).toEqual(['1 topic', '0 topics', '1,200 people']);
});

test('a meeting in short says what there is', () => {
	const [entry] = archiveOf([reading('minutes/tides/a.md', '2020-01-01', {
		attendees: [attendee('Ada'), attendee('Mia', 'mia', 'regrets')], agenda: [item('Moon'), item('Sun'), item('Moon')], actions: [action('Look')],
	})]).meetings;
	expect(entry && [factsInShort(entry), topicsInShort(entry)]).toEqual(['1 person, 3 topics, 1 action', 'Moon · Sun']);
});

test('a long topic is cut between words', () => {
	const [entry] = archiveOf([reading('minutes/tides/a.md', '2020-01-01', { agenda: [item(`${'tide '.repeat(20)}table`)] })]).meetings;
	expect(entry && topicsInShort(entry)).toBe(`${'tide '.repeat(14).trim()}…`);
});

test.each([['ebb/tides#1', '#1'], ['ebb/moon#1', 'moon#1'], ['other/tides#1', 'other/tides#1']])('within ebb/tides, %s is %s', (ref, short) => {
	expect(shortRef(ref, 'ebb/tides')).toBe(short);
});

test('a reference without a repository around it stays whole', () => {
	expect(shortRef('ebb/tides#1')).toBe('ebb/tides#1');
});

test('the years of some meetings are one year, or the first and last', () => {
	const years = (...days: string[]) => span(archiveOf(days.map((day) => reading(`minutes/tides/${day}.md`, day || undefined))).meetings);
	expect([years('2018-01-01'), years('2018-01-01', '2020-01-01', ''), years('')]).toEqual(['2018', '2018 to 2020', '']);
});
