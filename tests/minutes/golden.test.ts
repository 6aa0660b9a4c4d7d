import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contextOf, expectedOf, FIXTURES, inputOf, knownMisses, shortened, traits } from './fixtures.ts';
import { byPlugin, natively } from './readers.ts';

describe.each([
	['the plugin, behind remark-parse', byPlugin],
	['the site\'s reader', natively],
])('%s', (_, read) => {
	for (const trait of traits) {
		// an expected failure that passes fails: who mends the extractor takes the trait off the list
		(trait in knownMisses ? test.fails : test)(`reads ${trait}`, () => {
			const expected = expectedOf(trait);
			expect(shortened(read(inputOf(trait), contextOf(trait)).meeting), `what is read of ${FIXTURES}/${trait}/input.md, and what a reader finds there; \`npm run fixtures:print -- ${trait}\` prints the first`).toEqual(expected ?? `what a reader finds, in ${FIXTURES}/${trait}/expected.json`);
		});
	}
});

test('every fixture is a trait with its input and what a reader finds there', () => {
	const incomplete = traits.filter((trait) => {
		const names = readdirSync(`${FIXTURES}/${trait}`);
		return !names.includes('input.md') || !names.includes('expected.json') || names.some((name) => !['input.md', 'expected.json', 'context.json'].includes(name));
	});
	expect(incomplete).toEqual([]);
	expect(traits.filter((trait) => !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(trait))).toEqual([]);
	expect(traits.length).toBeGreaterThan(300);
});

test('every known miss is a fixture and says why', () => {
	expect(Object.keys(knownMisses).filter((trait) => !traits.includes(trait))).toEqual([]);
	expect(Object.values(knownMisses).filter((why) => why.length < 20 || why.includes('\n'))).toEqual([]);
});

test('no two fixtures are the same document', () => {
	const byInput = Map.groupBy(traits, (trait) => JSON.stringify([inputOf(trait), contextOf(trait)]));
	expect([...byInput.values()].filter((same) => same.length > 1)).toEqual([]);
});
