import { expect, test } from 'vitest';
import type { Fragment } from '../../src/client/pagefind.ts';
import { ranked } from '../../src/client/rank.ts';

/** Entries by what they say, `title: notes`; one that begins with `-` is a meeting's own, with a heading. */
function order(words: string, ...entries: (string | [entry: string, score: number])[]): string[] {
	const loaded = entries.map((each) => {
		const [entry, score] = typeof each === 'string' ? [each, 1] : each;
		const [title = '', content = ''] = entry.split(': ');
		const isOwn = title.startsWith('-');
		const places = isOwn ? [{ anchor: { id: 'kelp', text: title.slice(1) } }] : [];
		const cell = content.includes('Decided') ? 'tides/2020/decision' : 'tides/2020/item';
		return { score, entry, fragment: { url: entry, content, meta: { meeting: 'Tides', ...(!isOwn && { title }) }, filters: { cell: [cell] }, sub_results: places } as unknown as Fragment };
	});
	return ranked(loaded, words.split(' ')).map((fragment) => loaded.find((each) => each.fragment === fragment)?.entry ?? '');
}

test.each([
	['a word as it is stands above one that it begins', 'moor', ['Moorings: of boats', 'Moor: of boats']],
	['a word as it is stands above another of its forms', 'gauges', ['The gauge: is slow', 'The gauges: are slow']],
	['a title stands above notes', 'kelp', ['Tides: kelp in the way', 'Kelp: in the way']],
	['words side by side stand above words apart', 'neap tide', ['Harbour: the tide was late and the week a neap one', 'Harbour: the neap tide was late and so was a week']],
	['an item called so stands above one whose title also says it', 'harbour lights', ['Repairs of the pier and the harbour lights: as planned', 'Harbour lights: as planned and']],
	['a name tells more than a common word', 'replace V8', ['Replace the buoys: soon', 'V8: soon']],
	['an item with notes stands above a heading without', 'kelp', ['-Kelp: Kelp', 'Kelp: is in the way']],
])('%s', (_title, words, entries) => {
	expect(order(words, ...entries)).toEqual(entries.toReversed());
});

test('of one item told in many meetings the decision comes first, then the most notes', () => {
	const short = 'Kelp: defer';
	const long = 'Kelp: it is in the way of the boats, and more of it comes with each tide';
	const decided = 'Kelp: Decided to cut it';
	expect(order('kelp', short, long, decided).at(-1)).toBe(short);
	expect(order('kelp', short, decided)[0]).toBe(decided);
});

test('what Pagefind finds much better stays first among what has the words alike', () => {
	expect(order('kelp', ['Pier: kelp', 0.2], ['Quay: kelp', 1])).toEqual(['Quay: kelp', 'Pier: kelp']);
	expect(order('', 'Pier: kelp', 'Quay: kelp')).toEqual(['Pier: kelp', 'Quay: kelp']);
});
