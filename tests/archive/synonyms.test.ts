import { expect, test } from 'vitest';
import { ONLY_IN_CAPITALS, SYNONYMS } from '../../src/archive/synonym-sets.ts';
import { otherForms, otherNames, synonymsWith } from '../../src/archive/synonyms.ts';

test.each([
	['the short form brings the long', 'A CoC for the harbour', 'code of conduct'],
	['the long form brings the short, however it is written', 'the Code-of-Conduct committee', 'CoC'],
	['a form that is there already is not added', 'CoC means code of conduct', ''],
	['each other form comes once', 'CI, ci and CI', 'continuous integration'],
	['part of a word is no form', 'cities and precise', ''],
	['the end of an address or a name is no form', 'see example.org and index.js', ''],
	['a form that is a word too counts in capitals alone', 'VS 2013, not vs 2015', 'Visual Studio'],
	['that word alone is none', 'tabs vs spaces', ''],
	['a text without any has none', 'The barnacle gauge is slow.', ''],
])('%s', (_title, text, expected) => {
	expect(otherForms(text, synonymsWith())).toBe(expected);
});

test('a name has the other forms of all of it, not those of a part', () => {
	const synonyms = synonymsWith({ TG: ['tide group'] });
	expect([['tides', 'Tide Group'], ['harbour-wg', 'Harbour WG']].map((names) => otherNames(names, synonyms))).toEqual([['TG'], []]);
});

test('no form is listed twice in one set', () => {
	for (const set of SYNONYMS) expect(new Set(set.map((form) => form.toLowerCase().replaceAll('-', ' '))).size, set.join()).toBe(set.length);
});

test('an archive adds its own, beside those that ship', () => {
	const synonyms = synonymsWith({ LAT: ['lowest astronomical tide', 'chart datum'], CoC: ['harbour rules'] });
	expect(['LAT is late', 'the chart datum', 'a CoC'].map((text) => otherForms(text, synonyms))).toEqual([
		'lowest astronomical tide, chart datum', 'LAT, lowest astronomical tide', 'code of conduct, harbour rules',
	]);
});

test('every form that counts in capitals alone is one', () => {
	const forms = new Set(SYNONYMS.flat());
	expect([...ONLY_IN_CAPITALS].filter((form) => !forms.has(form))).toEqual([]);
});
