import { expect, test } from 'vitest';
import { find } from '../../src/client/find.ts';
import type { Pagefind } from '../../src/client/pagefind.ts';
import { readQuery } from '../../src/client/query.ts';
import { eachFilter, type Filters, type Sort } from '../../src/client/state.ts';

const KNOWN = { groups: [{ id: 'tides', name: 'Tides' }], years: ['2020'], repos: [] };
const ENTRIES: Record<string, string> = { a: 'neap tides late', b: 'neap tides', c: 'late lanterns', d: 'spring tides late late', e: 'kelp lanterns' };
/** Entries stand in the order of their dates, those without one last. */
const UNDATED = 'e';

/** Answers as Pagefind does, with every word in the entry, the oftener the better, else in its own order; tells what it was asked. */
function library(): Pagefind & { asked: unknown[] } {
	const asked: unknown[] = [];
	return {
		asked,
		mergeIndex: async () => {},
		async search(text, options) {
			asked.push([text, options]);
			const words = text?.replaceAll('"', '').split(' ') ?? [];
			const results = Object.entries(ENTRIES)
				.filter(([id]) => !JSON.stringify(options).includes('undated') || id === UNDATED)
				.filter(([, entry]) => (text?.startsWith('"') ? entry.includes(words.join(' ')) : words.every((word) => entry.split(' ').includes(word))))
				.map(([id, entry]) => ({ id, score: entry.split(' ').filter((word) => words.includes(word)).length, data: () => Promise.reject(new Error('not asked for')) }))
				.sort((a, b) => b.score - a.score);
			return { results, filters: { cell: { 'tides/2020/item': results.length } } };
		},
	};
}

async function ask(text: string, sort: Sort = 'relevance', filters: Partial<Filters> = {}) {
	const pagefind = library();
	const { hits, complete, count } = await find(pagefind, readQuery(text, KNOWN), { ...eachFilter(() => []), ...filters }, sort, KNOWN);
	return { ids: hits.map(({ id }) => id).join(''), complete, counted: count !== undefined, asked: pagefind.asked };
}

test('every word comes first; where that is little, most of the words follow, the best first', async () => {
	expect(await ask('neap tides late')).toMatchObject({ ids: 'adb', complete: 1, counted: true });
});

test('where nothing has every word, one that few entries have says more than one that many have; one that none has says nothing', async () => {
	expect(await ask('kelp tides')).toMatchObject({ ids: 'e', complete: 0 });
	expect(await ask('kelp moon')).toMatchObject({ ids: 'e', complete: 0 });
});

test('one word has no others to go without', async () => {
	expect(await ask('kelp')).toMatchObject({ ids: 'e', complete: 1, counted: true });
});

test('a word in hyphens that few have is asked for in its parts, and counted so; a flag is not', async () => {
	expect(await ask('neap-tides')).toMatchObject({ ids: 'ab', complete: 2, counted: true });
	expect((await ask('neap-tides')).asked.map((asked) => (asked as unknown[])[0])).toEqual(['neap-tides', 'neap tides']);
	expect(await ask('--neap-tides')).toMatchObject({ ids: '' });
	expect(await ask('"neap-lanterns" tides')).toMatchObject({ ids: '' });
});

test('a phrase beside words leaves what has both', async () => {
	expect(await ask('late "neap tides"')).toMatchObject({ ids: 'a', complete: 1, counted: false });
});

test('a word after a minus leaves out what has it', async () => {
	expect(await ask('tides -late')).toMatchObject({ ids: 'b', complete: 1, counted: false });
});

test('an order other than by relevance shows only what has every word', async () => {
	expect(await ask('neap late', 'newest')).toMatchObject({ ids: 'a', complete: 1 });
});

test('what has no date comes last in either order of dates', async () => {
	expect([(await ask('late', 'newest')).ids, (await ask('late', 'oldest')).ids]).toEqual(['dca', 'acd']);
	expect([(await ask('lanterns', 'newest')).ids, (await ask('lanterns', 'oldest')).ids]).toEqual(['ce', 'ce']);
});

test('filters alone show everything under them, newest first', async () => {
	const { ids, asked } = await ask('', 'relevance', { group: ['tides'], kind: ['action'] });
	const cells = (year: string) => ({ filters: { all: [{ cell: { any: [`tides/${year}/action`, `tides/${year}/both`] } }] } });
	expect([ids, asked]).toEqual(['dcbae', [[null, cells('2020')], [null, cells('undated')]]]);
});

test('an issue alone shows where it is spoken of, items before meetings', async () => {
	const { asked } = await ask('ebb/tides#1', 'relevance', { issue: ['ebb/tides#1'] });
	const issue = { issue: { any: ['ebb/tides#1'] } };
	const all = { filters: { all: [{ none: { cell: ['-'] } }, issue] } };
	expect(asked).toEqual([
		[null, all],
		[null, { filters: { all: [{ cell: { any: ['meeting', 'item', 'action', 'decision', 'both'].map((kind) => `tides/undated/${kind}`) } }, issue] } }],
		['1', all],
		[null, { filters: { all: [{ cell: { any: ['tides/2020/item', 'tides/2020/action', 'tides/2020/decision', 'tides/2020/both'] } }, issue] } }],
	]);
});

test('without filters Pagefind is asked for what it counts by, and passes all', async () => {
	expect((await ask('kelp')).asked).toEqual([['kelp', { filters: { all: [{ none: { cell: ['-'] } }] } }]]);
});

test('what a minus takes out of kinds, issues and people is none of the cells, the issues, the people', async () => {
	expect((await ask('kelp -is:decision -issue:ebb/tides#1')).asked).toEqual([['kelp', { filters: { all: [
		{ none: { cell: ['-'] } },
		{ none: { cell: { any: ['tides/2020/decision', 'tides/2020/both'] } } },
		{ none: { issue: { any: ['ebb/tides#1'] } } },
	] } }]]);
});

test('of actions alone, people are those who are to do them', async () => {
	const { asked } = await ask('kelp', 'relevance', { kind: ['action'], person: ['@ada'] });
	expect(asked[0]).toEqual(['kelp', { filters: { all: [{ cell: { any: ['tides/2020/action', 'tides/2020/both'] } }, { owner: { any: ['@ada'] } }] } }]);
});
