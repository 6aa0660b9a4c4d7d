import { expect, test } from 'vitest';
import { decided } from '../../src/archive/decisions.ts';
import type { Decision } from '../../src/minutes/model.ts';
import { archiveOf, decision, reading } from './readings.ts';

const on = (line: number, fact: Decision): Decision => ({ ...fact, position: { start: { line, column: 1 }, end: { line, column: 2 } } });
const decisionsOf = (...decisions: Decision[]) => archiveOf([reading('minutes/tides/2020-01-01.md', '2020-01-01', { decisions })]).decisions.map(({ fact }) => decided(fact));

test('a motion and its result are one entry, with the words of both', () => {
	const motion = 'We should wind the clocks on Mondays.';
	expect(decisionsOf(on(3, decision('wind the clocks on Mondays')), on(4, { ...decision('No objections.'), motion: { text: motion, line: 3 } }))).toEqual([`${motion} — No objections.`]);
});

test('another decision on the line of a motion is one of its own', () => {
	expect(decisionsOf(on(3, decision('The bell is sold.')), on(4, { ...decision('No objections.'), motion: { text: 'Wind the clocks?', line: 3 } }))).toEqual(['Wind the clocks? — No objections.', 'The bell is sold.']);
});
