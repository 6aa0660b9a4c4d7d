import { expect, test } from 'vitest';
import { indexTerms } from '../../src/archive/terms.ts';
import { doubtful } from '../../src/client/results.ts';
import { corrected } from '../../src/client/slips.ts';

const WORDS = new Map([['barnacle', 3], ['barnacles', 1], ['gauge', 6], ['gauze', 1], ['tides', 5], ['voting', 2], ['lantern', 4]]);

test.each([
	['a letter missing', 'barncle', 'barnacle'],
	['a letter too many', 'barnaccle', 'barnacle'],
	['another letter', 'barmacle', 'barnacle'],
	['two letters changed round', 'branacle', 'barnacle'],
	['the first letter', 'varnacle', 'barnacle'],
	['of two words the commoner', 'gaube', 'gauge'],
	['two slips are too many', 'bernecle', undefined],
	['a word that is known is no slip', 'gauge', undefined],
	['nor is the beginning of one', 'lant', undefined],
	['nor is another form of one', 'voted', undefined],
	['case does not count', 'Barncle', 'barnacle'],
])('%s', (_title, word, expected) => {
	expect(corrected(word, WORDS)).toBe(expected);
});

test('only a word that nothing found has is doubtful', () => {
	expect(doubtful(['Gauge', 'barncle', 'v8', '14.1.0', 'ti'], [indexTerms('The gauges are slow.')])).toEqual(['barncle']);
});

test('a word is looked for where words begin', () => {
	expect(doubtful(['nacle'], [indexTerms('barnacle')])).toEqual(['nacle']);
});
