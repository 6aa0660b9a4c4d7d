import { expect, test } from 'vitest';
import * as commitments from '../../src/minutes/layouts/commitments.ts';
import * as resolutions from '../../src/minutes/layouts/resolutions.ts';
import { anyOf, oneOf, wordsOf } from '../../src/minutes/layouts/forms.ts';
import { patternsOf } from '../patterns/patterns.ts';

/** A thought has room in so many characters; more are several, or a list of words. */
const LONGEST = 160;

test('no pattern of the reader is longer than one form', () => {
	expect(patternsOf('src/minutes').filter(({ source }) => source.length > LONGEST).map(({ at, source }) => `${at[0]}: ${source.length} characters`)).toEqual([]);
});

interface Form { name: string; words: RegExp; example: string }

function formsIn(exported: Record<string, unknown>): Form[] {
	return Object.values(exported).flat().filter((each): each is Form => typeof each === 'object' && each !== null && 'example' in each && 'words' in each);
}

test.each([...formsIn(commitments), ...formsIn(resolutions)].map((form) => [form.name, form.example, form] as const))('%s: %s', (_, example, { words }) => {
	// A form of somebody named, or of a speaker, begins behind the name.
	expect([example, example.replace(/^Ina(?: Marlow)?/, ''), example.replace(/^Ina: /, ''), example.replace(/^Agreed Ina/, '')].some((text) => words.test(text))).toBe(true);
});

test('small forms are one pattern, and words its alternatives', () => {
	const form = oneOf([/^a b/i, new RegExp(`^(?:${anyOf(wordsOf(' c d.e '))})`, 'i')]);
	expect(['A b', 'c', 'd.e', 'dxe', 'b'].map((text) => form.test(text))).toEqual([true, true, true, false, false]);
});
