import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesOf } from '../bench/corpus.ts';
import { compare } from './compare.ts';
import { plausibleMinutes } from './documents.ts';
import { contextOf, inputOf, traits } from './fixtures.ts';

/** The same documents each time; `LAWS_SEED=… LAWS_RUNS=…` looks further. */
const SEED = Number(process.env['LAWS_SEED'] ?? 2019);
const RUNS = Number(process.env['LAWS_RUNS'] ?? 400) / 4;

test('both parsers give one record of every fixture', () => {
	expect(traits.flatMap((trait) => compare(trait, inputOf(trait), contextOf(trait)).records)).toEqual([]);
});

test('both parsers give one record of every file of the sample archive', async () => {
	const files = await filesOf('content');
	expect(files.length).toBeGreaterThan(20);
	// from the disk, where they have their byte order marks and line ends
	expect(files.flatMap(({ context }) => compare(context.path, readFileSync(join('content', context.path), 'utf8'), context).records)).toEqual([]);
});

test('both parsers give one record of plausible minutes', () => {
	fc.assert(fc.property(plausibleMinutes(), (source) => {
		expect(compare('minutes', source, { path: 'tides/2019-03-26.md', repo: 'ebbline/tides' }).records).toEqual([]);
	}), { seed: SEED, numRuns: RUNS });
});
