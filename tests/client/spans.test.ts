import { expect, test, vi } from 'vitest';
import { packWords, type Words } from '../../src/archive/wordlist.ts';
import type { Answered, Sources } from '../../src/client/answered.ts';
import { find } from '../../src/client/find.ts';
import { searchAll } from '../../src/client/indexes.ts';
import type { Pagefind } from '../../src/client/pagefind.ts';
import { readQuery } from '../../src/client/query.ts';
import { answerInSpans } from '../../src/client/spans.ts';
import { eachFilter, readState } from '../../src/client/state.ts';

const SPANS = [['2025', '2024'], ['2023', '2022'], ['2021', 'undated']];

interface Tried { merged: string[]; tries: string[][]; years: Answered['years'] }

/** Asks for a search of which each try has so many complete results, and tells what was loaded and searched for each. */
async function ask(address: string, complete: (years: readonly string[]) => number, instead?: string): Promise<Tried & { words: Words }> {
	const merged: string[] = [];
	const tries: string[][] = [];
	const pagefind = { mergeIndex: async (folder: string) => merged.push(folder) } as unknown as Pagefind;
	const places = { known: { groups: [], years: ['2025', '2024', '2023', '2022', '2021'], repos: [] }, spans: SPANS, index: '/pagefind/' } as unknown as Sources['places'];
	let words: Words = new Map();
	const { years } = await answerInSpans(readState(address), { pagefind, places, words: async () => new Map([['tide', 3], ['gauge', 1]]) } as unknown as Sources, async (state, within) => {
		const searched = (within.places.known.spans ?? []).flat();
		tries.push(searched);
		words = await within.words();
		return { found: { hits: [], complete: complete(searched) }, query: readQuery(state.q, places.known), ...(instead && { instead }) } as unknown as Answered;
	});
	return { merged, tries, years, words };
}

const packed = (words: Words) => vi.stubGlobal('fetch', async () => new Response(packWords(words)));

test('a search covers the newest years, loads nothing more, and says which', async () => {
	expect(await ask('?q=tide', () => 1)).toMatchObject({ merged: [], tries: [['2025', '2024']], years: [['2024', '2025']] });
});

test('older years are asked as well, one span after the other, while nothing has every word as typed', async () => {
	packed(new Map([['gauge', 4], ['lamp', 1]]));
	const found = await ask('?q=tide', (years) => (years.includes('2022') ? 1 : 0));
	expect(found).toMatchObject({ merged: ['/pagefind/years/2022-2023/'], tries: [['2025', '2024'], ['2023', '2022', '2025', '2024']], years: [['2022', '2025']] });
	expect([...found.words].sort()).toEqual([['gauge', 2], ['lamp', 0], ['tide', 3]]);
	expect(await ask('?q=tdie', () => 1, 'tide')).toMatchObject({ merged: ['/pagefind/years/2022-2023/', '/pagefind/years/undated-2021/'], years: undefined });
});

test('all years are asked for, for the oldest first, and when something was', async () => {
	packed(new Map());
	for (const address of ['?q=tide&years=all', '?q=tide&sort=oldest', '?q=when+did+the+tide+turn']) {
		expect([address, await ask(address, () => 1)]).toMatchObject([address, { tries: [['2021', 'undated', '2023', '2022', '2025', '2024']], years: undefined }]);
	}
});

test('years that a search names are loaded; where they are all it wants nothing more is said', async () => {
	packed(new Map());
	expect(await ask('?q=tide+year:2021', () => 0)).toMatchObject({ merged: ['/pagefind/years/undated-2021/'], years: undefined });
	expect(await ask('?q=tide&year=2022', () => 1)).toMatchObject({ merged: ['/pagefind/years/2022-2023/'], years: undefined });
	expect(await ask('?q=tide+2021', () => 1)).toMatchObject({ merged: ['/pagefind/years/undated-2021/'], years: [['2024', '2025'], ['2021', '2021']] });
	expect((await ask('?q=tide+2021..2023', () => 1)).merged).toHaveLength(2);
});

test('an index that does not load is a search that fails', async () => {
	const pagefind = { mergeIndex: () => Promise.reject(new Error('not there')) } as unknown as Pagefind;
	const places = { known: { groups: [], years: [], repos: [] }, spans: SPANS, index: '/pagefind/' } as unknown as Sources['places'];
	await expect(answerInSpans(readState('?q=tide&years=all'), { pagefind, places } as unknown as Sources, () => Promise.reject(new Error('was asked')))).rejects.toThrow('not there');
});

test('words are asked for once in all spans, and are in the same order whatever was loaded first; dates in each span by itself, the oldest first', async () => {
	const known = { groups: [{ id: 'tides', name: 'Tides' }], years: ['2025', '2024'], repos: [] };
	const asked: string[][] = [];
	const pagefind = {
		async search(text: string | null, { filters }: { filters?: unknown }) {
			const years = [...new Set([...JSON.stringify(filters).matchAll(/tides\/(\d+)/g)].map(([, year = '']) => year))];
			asked.push(years);
			const hit = (id: string, score: number) => ({ id, score, data: () => Promise.reject(new Error('not asked for')) });
			return { results: text === null ? years.flatMap((year) => [hit(`${year}a`, 1), hit(`${year}b`, 1)]) : [hit('b', 1), hit('c', 2), hit('a', 1)], filters: { cell: Object.fromEntries(years.map((year) => [`tides/${year}/item`, 2])) } };
		},
	} as unknown as Pagefind;
	const none = eachFilter(() => []);
	const within = { ...known, spans: [['2024'], ['2025']], searchAll };
	const words = await find(pagefind, readQuery('neap', known), none, 'relevance', within);
	expect([asked, words.hits.map(({ id }) => id), [...((await words.count?.())?.year ?? [])]]).toEqual([[['2024', '2025']], ['c', 'a', 'b'], [['2024', 2], ['2025', 2]]]);
	asked.length = 0;
	const dated = await find(pagefind, readQuery('', known), none, 'newest', within);
	expect([asked, dated.hits.map(({ id }) => id)]).toEqual([[['2024'], ['2025']], ['2025b', '2025a', '2024b', '2024a']]);
	asked.length = 0;
	await find(pagefind, readQuery('neap', known), { ...none, year: ['2025'] }, 'relevance', within);
	expect(asked).toEqual([['2025']]);
});
