import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SearchRecord } from '../../src/archive/search.ts';
import { listAt, textIn, writeList, writeText } from '../../src/astro/cbor.ts';
import { cutChunks } from '../../src/astro/search-chunks.ts';
import { indexRecords } from '../../src/astro/search-index.ts';

/** An entry of the index as large as one with many places. */
const entry = (word: string, size = 9000) => writeList([writeText(word), writeText('.'.repeat(size))]);
const wordsIn = (list: Buffer) => listAt(list, 0).map((each) => textIn(listAt(each, 0)[0]));
const cut = (...words: Buffer[]) => cutChunks([writeList(words)]).map(({ from, to, words: list }) => [from, to, wordsIn(list).join()]);

test('chunks are cut small, and the stretches they answer for meet', () => {
	expect(cut(entry('anchor'), entry('barnacle'), entry('buoy'), entry('gauge'), entry('kelp'))).toEqual([
		['', 'barnacle', 'anchor,barnacle'],
		['barnacle\u0001', 'gauge', 'buoy,gauge'],
		['gauge\u0001', '\u{10ffff}', 'kelp'],
	]);
});

test('words that begin alike stay together, so that the beginning of one finds all', () => {
	expect(cut(entry('lantern', 13_000), entry('tidal'), entry('tidally'), entry('tide'), entry('wave')).map(([, , words]) => words)).toEqual(['lantern', 'tidal,tidally', 'tide,wave']);
});

test('a word with very many places does not grow its chunk without end', () => {
	expect(cut(entry('tidal', 25_000), entry('tidally'), entry('tide')).map(([, , words]) => words)).toEqual(['tidal', 'tidally,tide']);
});

test('an index has each word in one chunk, within the stretch that its list tells', async () => {
	const written = Array.from({ length: 5000 }, (_, index) => `${'klmnoprtvw'[index % 10]}${index}`);
	const records = Array.from({ length: 400 }, (_, index): SearchRecord => ({
		address: `/meetings/tides/${index}/`, meeting: '', cell: 'tides/2020/item', issues: [], people: [], owners: [], called: '', also: '',
		html: `<p>${[...written, ...written].slice((index * 60) % written.length).slice(0, 60).join(' ')}</p>`,
	}));
	const files = await indexRecords((async function* () {
		yield* records;
	})());
	const listOf = (name: string) => listAt(gunzipSync(files.get(name) ?? Buffer.alloc(0)), 'pagefind_dcd'.length);
	const [meta = ''] = [...files.keys()].filter((name) => name.endsWith('.pf_meta'));
	const chunks = listAt(listOf(meta)[2] ?? Buffer.alloc(0), 0).map((chunk) => listAt(chunk, 0).map(textIn));
	const words = chunks.flatMap(([from = '', to = '', hash]) => listOf(`index/${hash}.pf_index`).flatMap(wordsIn).map((word) => ({ word, inside: from <= word && word <= to })));
	const known = new Set(words.map(({ word }) => word));
	expect([chunks.length > 3, known.size === words.length, written.filter((word) => !known.has(word)), words.filter(({ inside }) => !inside)]).toEqual([true, true, [], []]);
});
