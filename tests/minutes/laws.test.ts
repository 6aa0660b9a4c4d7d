import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/minutes/model.ts';
import { filesOf } from '../bench/corpus.ts';
import { compare } from './compare.ts';
import { markdownish, plausibleMinutes } from './documents.ts';
import { contextOf, inputOf, traits } from './fixtures.ts';
import { broken, brokenIn, disguises, seenThrough } from './laws.ts';
import { byPlugin, natively, once } from './readers.ts';

const CONTEXT: Context = { path: 'tides/2019-03-26.md', group: 'tides', repo: 'ebbline/tides' };

/** The same documents each time; `LAWS_SEED=… LAWS_RUNS=…` looks further. */
const SEED = Number(process.env['LAWS_SEED'] ?? 2019);
const RUNS = Number(process.env['LAWS_RUNS'] ?? 400);

/** What is read of a document first serves all laws; each reads it anew as it needs. */
const FIRST = { natively: once(natively), byPlugin: once(byPlugin) };

const READERS = [
	{ how: 'natively', read: natively, first: FIRST.natively, runs: RUNS },
	{ how: 'by the plugin behind remark-parse', read: byPlugin, first: FIRST.byPlugin, runs: RUNS / 4 },
];

/** Read once, for both readers. */
const sample = filesOf('content');

describe.each(READERS)('read $how', ({ read, first, runs }) => {
	test('plausible minutes keep the laws', () => {
		holds(plausibleMinutes(), runs, (source) => broken(source, CONTEXT, read, first(source, CONTEXT)));
	});

	test('pieces of Markdown in any order keep the laws', () => {
		holds(markdownish(), runs, (source) => broken(source, CONTEXT, read));
	});

	test.each(Object.keys(disguises))('plausible minutes are read the same with %s put in', (disguise) => {
		holds(plausibleMinutes(), runs / 2, (source) => seenThrough(source, CONTEXT, read, [disguise], first(source, CONTEXT)));
	});

	test('every fixture keeps the laws and is read the same in each disguise', () => {
		expect(traits.flatMap((trait) => brokenIn(trait, inputOf(trait), contextOf(trait), read, first(inputOf(trait), contextOf(trait))))).toEqual([]);
	});

	test('the sample archive keeps the laws and is read the same in each disguise', async () => {
		const files = await sample;
		expect(files.length).toBeGreaterThan(20);
		expect(files.flatMap(({ context }) => brokenIn(context.path, onDisk(context), context, read, first(onDisk(context), context)))).toEqual([]);
	});
});

describe('both parsers give one record', () => {
	const differing = (name: string, source: string, context: Context) => compare(name, source, context, [FIRST.byPlugin, FIRST.natively]).records;

	test('of every fixture', () => {
		expect(traits.flatMap((trait) => differing(trait, inputOf(trait), contextOf(trait)))).toEqual([]);
	});

	test('of every file of the sample archive', async () => {
		expect((await sample).flatMap(({ context }) => differing(context.path, onDisk(context), context))).toEqual([]);
	});

	test('of plausible minutes', () => {
		holds(plausibleMinutes(), RUNS / 4, (source) => differing('minutes', source, CONTEXT));
	});
});

test.each([
	{ what: 'a line with a bracket nobody closed before its URL', read: byPlugin, source: '# Tides\n\nThey read [the letter https://github.com/ebbline/tides/issues/12\n' },
	{ what: 'a line with an entity in code', read: natively, source: '# Tides\n\nThey read `3 &lt; 4` aloud. Agreed to keep `4 &gt; 3`.\n' },
])('facts of $what are placed right', ({ read, source }) => {
	expect(broken(source, CONTEXT, read)).toEqual([]);
});

/** From the disk, where they have their byte order marks and line ends. */
function onDisk({ path }: Context): string {
	return readFileSync(join('content', path), 'utf8');
}

/** Fails with the smallest document found that breaks a law. */
function holds(documents: Arbitrary<string>, numRuns: number, check: (source: string) => string[]): void {
	fc.assert(fc.property(documents, (source) => {
		expect(check(source)).toEqual([]);
	}), { seed: SEED, numRuns: Math.ceil(numRuns) });
}
