import { expect, test } from 'vitest';
import { chipsIn } from '../../src/client/chips.ts';
import type { Found } from '../../src/client/find.ts';
import { meant } from '../../src/client/meant.ts';
import type { Fragment } from '../../src/client/pagefind.ts';
import { readQuery } from '../../src/client/query.ts';
import { eachFilter } from '../../src/client/state.ts';
import { type Known, type Query } from '../../src/client/words.ts';

const KNOWN: Known = { groups: [{ id: 'build', name: 'build' }, { id: 'tsc', name: 'TSC' }], years: ['2020', '2021'], repos: [] };
/** Titles under a group and a year, with the kinds of entry; Pagefind finds words in the names of both. */
const ENTRIES: readonly [title: string, group: string, year: string, kind: string][] = [
	['lantern repair', 'tsc', '2020', 'decision'], ['lantern paint', 'tsc', '2021', 'discussion'], ['buoy chain', 'build', '2020', 'discussion'],
	['build a harbour', 'tsc', '2020', 'discussion'], ['build a pier', 'tsc', '2020', 'discussion'], ['build a quay', 'tsc', '2021', 'discussion'], ['harbour light', 'build', '2021', 'discussion'], ['fleet of 2020', 'tsc', '2021', 'discussion'], ['fleet', 'tsc', '2020', 'discussion'],
];

async function ask({ words, filters }: Query): Promise<Found> {
	const hits = ENTRIES.flatMap(([title, group, year, kind], id) => {
		const text = `${title} ${group} ${year}`.split(' ');
		const passes = words.every((word) => text.includes(word.toLowerCase())) && [[filters.group, group], [filters.year, year], [filters.kind, kind]].every(([wanted = [], has]) => wanted.length === 0 || wanted.includes(String(has)));
		return passes ? [{ id: String(id), score: 1, data: async () => ({ meta: { title } }) as Fragment }] : [];
	});
	return { hits, complete: hits.length };
}

async function answer(text: string) {
	const query = readQuery(text, KNOWN);
	const { chips, found, query: { words } } = await meant(query, chipsIn(query, KNOWN, eachFilter(() => [])), 'relevance', ask);
	return { chips: chips.map(({ label }) => label), words, found: found.hits.map(({ id }) => ENTRIES[Number(id)]?.[0]) };
}

test.each([
	['a group and a year are filters where something is found under them', 'TSC lantern 2020', { chips: ['TSC', '2020'], words: ['lantern'], found: ['lantern repair'] }],
	['a kind need not stand in the text', 'lantern decisions', { chips: ['Decision'], words: ['lantern'], found: ['lantern repair'] }],
	['where none is of the kind, the word is one, and the group a filter still', 'tsc paint lantern', { chips: ['TSC'], words: ['paint', 'lantern'], found: ['lantern paint'] }],
	['a common word is a group where most that has it is the group’s', 'build chain', { chips: ['build'], words: ['chain'], found: ['buoy chain'] }],
	['and a word where most is not', 'build 2020', { chips: ['2020'], words: ['build'], found: ['buoy chain', 'build a harbour', 'build a pier'] }],
	['an item that is called all of it is no filter', 'fleet 2020', { chips: [], words: ['fleet', '2020'], found: ['fleet of 2020', 'fleet'] }],
	['nothing is found under nothing', 'moon 2020', { chips: [], words: ['moon', '2020'], found: [] }],
])('%s', async (_title, text, expected) => {
	expect(await answer(text)).toEqual(expected);
});
