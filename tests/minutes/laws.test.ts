import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/minutes/model.ts';
import { filesOf } from '../bench/corpus.ts';
import { markdownish, plausibleMinutes } from './documents.ts';
import { contextOf, inputOf, traits } from './fixtures.ts';
import { broken, brokenIn, disguises, seenThrough } from './laws.ts';
import { byPlugin, natively } from './readers.ts';

const CONTEXT: Context = { path: 'tides/2019-03-26.md', group: 'tides', repo: 'ebbline/tides' };

/** The same documents each time; `LAWS_SEED=… LAWS_RUNS=…` looks further. */
const SEED = Number(process.env['LAWS_SEED'] ?? 2019);
const RUNS = Number(process.env['LAWS_RUNS'] ?? 400);

const READERS = [
	{ how: 'natively', read: natively, runs: RUNS },
	{ how: 'by the plugin behind remark-parse', read: byPlugin, runs: RUNS / 4 },
];

describe.each(READERS)('read $how', ({ read, runs }) => {
	test('plausible minutes keep the laws', () => {
		holds(plausibleMinutes(), runs, (source) => broken(source, CONTEXT, read));
	});

	test('pieces of Markdown in any order keep the laws', () => {
		holds(markdownish(), runs, (source) => broken(source, CONTEXT, read));
	});

	test.each(Object.keys(disguises))('plausible minutes are read the same with %s put in', (disguise) => {
		holds(plausibleMinutes(), runs / 2, (source) => seenThrough(source, CONTEXT, read, [disguise]));
	});

	test('every fixture keeps the laws and is read the same in each disguise', () => {
		expect(traits.flatMap((trait) => brokenIn(trait, inputOf(trait), contextOf(trait), read))).toEqual([]);
	});

	test('the sample archive keeps the laws and is read the same in each disguise', async () => {
		const files = await filesOf('content');
		expect(files.length).toBeGreaterThan(20);
		// from the disk, where they have their byte order marks and line ends
		expect(files.flatMap(({ context }) => brokenIn(context.path, readFileSync(join('content', context.path), 'utf8'), context, read))).toEqual([]);
	});
});

test.each([
	{ what: 'a line with a bracket nobody closed before its URL', read: byPlugin, source: '# Tides\n\nThey read [the letter https://github.com/ebbline/tides/issues/12\n' },
	{ what: 'a line with an entity in code', read: natively, source: '# Tides\n\nThey read `3 &lt; 4` aloud. Agreed to keep `4 &gt; 3`.\n' },
])('facts of $what are placed right', ({ read, source }) => {
	expect(broken(source, CONTEXT, read)).toEqual([]);
});

/** Fails with the smallest document found that breaks a law. */
function holds(documents: Arbitrary<string>, numRuns: number, check: (source: string) => string[]): void {
	fc.assert(fc.property(documents, (source) => {
		expect(check(source)).toEqual([]);
	}), { seed: SEED, numRuns: Math.ceil(numRuns) });
}
