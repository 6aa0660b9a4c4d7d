import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords, wordsOf } from '../../src/archive/wordlist.ts';

test('words are letters, four or more, in lower case, each once', () => {
	expect([...wordsOf('Gauge, gauge! The tide-tables at 0xbeefcafe; Ébène v8beta https://pad.example.org/1abcdE')]).toEqual(['gauge', 'tide', 'tables', 'ébène', 'https', 'example']);
});

test('neighbours share their letters', () => {
	expect(packWords(new Map([['balls', 9], ['gauge', 1], ['ball', 2]]))).toBe('01ball\n43s\n00gauge\n');
});

test('what is packed comes out again, its counts as powers of two', () => {
	const word = fc.stringMatching(/^[a-zé]{4,20}$/);
	fc.assert(fc.property(fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 5000 })), { selector: ([text]) => text }), (words) => {
		const unpacked = unpackWords(packWords(new Map(words)));
		expect(unpacked).toEqual(new Map(words.map(([text, count]) => [text, Math.min(9, Math.floor(Math.log2(count)))])));
	}));
});
