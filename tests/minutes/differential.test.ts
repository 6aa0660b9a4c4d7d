import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { recordOf } from '../../src/exports/record.ts';
import type { Context } from '../../src/minutes/model.ts';
import { CORPUS, filesOf } from '../bench/corpus.ts';
import { plausibleMinutes } from './documents.ts';
import { contextOf, inputOf, traits } from './fixtures.ts';
import { differences } from './laws.ts';
import { byPlugin, natively } from './readers.ts';

/** Of real minutes, so many files give two trees: the parsers part an indented code block in two ways. */
const OTHER_TREES = 2;

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

test('both parsers give one record of all real minutes, and one tree of all but the known few', { timeout: 300_000 }, async () => {
	const files = await filesOf(CORPUS);
	if (files.length === 0) return;
	const compared = files.map(({ file, context }) => compare(context.path, String(file), context));
	const other = compared.filter(({ tree }) => tree !== undefined);
	console.log([`Trees that differ: ${other.length} of ${files.length} files`, ...other.map(({ name, tree }) => `${name}: ${tree}`)].join('\n  '));
	expect(compared.flatMap(({ records }) => records)).toEqual([]);
	expect(other.length).toBeLessThanOrEqual(OTHER_TREES);
});

interface Compared {
	name: string;
	/** How the records differ. */
	records: string[];
	/** The first place where the trees differ. */
	tree: string | undefined;
}

function compare(name: string, source: string, context: Context): Compared {
	const [plugin, site] = [byPlugin(source, context), natively(source, context)];
	return {
		name,
		records: differences(recordOf(name, plugin.meeting, []), recordOf(name, site.meeting, []), name),
		tree: firstDifference(plugin.tree, site.tree),
	};
}

/** Looks away from places, from what is left empty, and from how far apart the items of a list are set. */
function firstDifference(a: Nodes, b: Nodes): string | undefined {
	if (a.type !== b.type) return `${a.type}, not ${b.type}`;
	const keys = new Set([...Object.keys(a), ...Object.keys(b)].filter((key) => !['position', 'spread', 'children', 'data'].includes(key)));
	for (const key of keys) {
		const [one, other] = [a, b].map((node) => JSON.stringify((node as unknown as Record<string, unknown>)[key] ?? null));
		if (one !== other) return `${a.type} ${key} ${one?.slice(0, 60)}, not ${other?.slice(0, 60)}`;
	}
	const [these, those] = [a, b].map((node) => ('children' in node ? node.children : [])) as [Nodes[], Nodes[]];
	if (these.length !== those.length) return `${these.length} in ${a.type}, not ${those.length}`;
	for (const [index, child] of these.entries()) {
		const found = firstDifference(child, those[index] as Nodes);
		if (found !== undefined) return found;
	}
	return undefined;
}
