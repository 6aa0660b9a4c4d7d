import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isFirstName, isUnknownWord, isWork, kindsOf } from '../../src/minutes/lexicon.ts';
import { lexiconText } from './lexicon.ts';

test('the lexicon is what its package says: `npm run lexicon` writes it anew', () => {
	expect(readFileSync('src/minutes/lexicon.json', 'utf8') === lexiconText()).toBe(true);
});

test.each([
	['Peter', { first: true, unknown: false, work: false }],
	['peter', { first: false, unknown: false, work: false }],
	['Merge', { first: false, unknown: false, work: true }],
	['Kvitsund', { first: false, unknown: true, work: false }],
	['constructor', { first: false, unknown: true, work: false }],
])('%s is %o', (word, is) => {
	expect({ first: isFirstName(word), unknown: isUnknownWord(word), work: isWork(word) }).toEqual(is);
});

test('a word may be of several kinds', () => {
	expect([kindsOf('Oslo'), kindsOf('Apr'), kindsOf('')]).toEqual([['place'], ['month', 'other'], []]);
});
