import { expect, test } from 'vitest';
import { otherForms, SYNONYMS } from '../../src/archive/synonyms.ts';

test.each([
	['the short form brings the long', 'A CoC for the harbour', 'code of conduct'],
	['the long form brings the short, however it is written', 'the Code-of-Conduct committee', 'CoC'],
	['a form that is there already is not added', 'CoC means code of conduct', ''],
	['each other form comes once', 'CI, ci and CI', 'continuous integration'],
	['part of a word is no form', 'cities and precise', ''],
	['a text without any has none', 'The barnacle gauge is slow.', ''],
])('%s', (_title, text, expected) => {
	expect(otherForms(text)).toBe(expected);
});

test('no form is listed twice in one set', () => {
	for (const set of SYNONYMS) expect(new Set(set.map((form) => form.toLowerCase().replaceAll('-', ' '))).size, set.join()).toBe(set.length);
});
