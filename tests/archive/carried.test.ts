import { expect, test } from 'vitest';
import { isDiscussed } from '../../src/archive/issues.ts';
import { archiveOf, decision, item, reading } from './readings.ts';

const NOTES = 'The lamp of the buoy is weak; the yard has a new one for us.';

/** A meeting with one topic, what was noted under it, and a decision there. */
function meeting(day: string, notes: string) {
	const base = reading(`minutes/tides/${day}.md`, day, { agenda: [item('The buoy', 'ebb/tides#1')], decisions: [{ ...decision('Buy it'), item: 'the-buoy' }] });
	return { ...base, quotes: { notes: { 'the-buoy': { text: notes, line: 3 } }, passages: [], reviewed: [] }, print: { words: day, notes: [notes] } };
}

test('a topic that is copied with its notes from the meeting before is told there, once', () => {
	const { meetings, decisions, groups, issues } = archiveOf([meeting('2024-05-02', NOTES), meeting('2024-05-09', NOTES), meeting('2024-05-16', `${NOTES} It has come.`)]);
	expect(meetings.map(({ date, carried }) => [date, carried])).toEqual([['2024-05-02', undefined], ['2024-05-09', ['the-buoy']], ['2024-05-16', undefined]]);
	expect(decisions.map(({ entry }) => entry.date)).toEqual(['2024-05-16', '2024-05-02']);
	expect(groups[0]?.recurring.map(({ items }) => items.map(({ entry }) => entry.date))).toEqual([['2024-05-02', '2024-05-16']]);
	expect(issues[0]?.mentions.map(({ places }) => places.map(({ carried, quotes }) => [carried, quotes.length]))).toEqual([[[undefined, 1]], [[true, 0]], [[undefined, 1]]]);
});

test('short notes may be written twice', () => {
	expect(archiveOf([meeting('2024-05-02', 'No news.'), meeting('2024-05-09', 'No news.')]).meetings.map(({ carried }) => carried)).toEqual([undefined, undefined]);
});

test('what was only listed, and what was copied, was not discussed', () => {
	const [story] = archiveOf([meeting('2024-05-02', NOTES), meeting('2024-05-09', NOTES), reading('minutes/tides/2024-05-16.md', '2024-05-16', { agenda: [item('The buoy', 'ebb/tides#1')] })]).issues;
	expect(story?.mentions.map((mention) => isDiscussed(mention))).toEqual([true, false, false]);
});
