import { readdirSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import remarkMinutes from '../../src/minutes/index.ts';
import type { Meeting } from '../../src/minutes/model.ts';
import { reference } from '../../src/minutes/parse.ts';
import { readMinutes } from '../../src/minutes/read.ts';
import { contextOf, expectedOf, FIXTURES, inputOf, knownMisses, shortened, traits } from './fixtures.ts';

const plugin = reference().use(remarkMinutes).freeze();

describe.each([
	['the plugin, behind remark-parse', readByPlugin],
	['the site\'s reader', readNatively],
])('%s', (_, read) => {
	for (const trait of traits) {
		// an expected failure that passes fails: who mends the extractor takes the trait off the list
		(trait in knownMisses ? test.fails : test)(`reads ${trait}`, () => {
			const expected = expectedOf(trait);
			expect(shortened(read(trait))).toEqual(expected ?? `what a reader finds, in ${FIXTURES}/${trait}/expected.json`);
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

function readByPlugin(trait: string): Meeting {
	const file = new VFile({ value: inputOf(trait) });
	file.data.minutes = contextOf(trait);
	plugin.runSync(plugin.parse(file), file);
	return file.data.meeting as Meeting;
}

function readNatively(trait: string): Meeting {
	return readMinutes(new VFile({ value: inputOf(trait) }), contextOf(trait)).meeting;
}
