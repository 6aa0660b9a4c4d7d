import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachFilter, isEmpty, readState, type SearchState, SORTS, writeState } from '../../src/client/state.ts';

const NOTHING: SearchState = { q: '', filters: eachFilter(() => []), sort: 'relevance', plain: [] };

test('an address says the whole search', () => {
	expect(readState('?q=neap+tide&group=tides&group=charts&year=2020&issue=ebb%2Ftides%2312&person=%40ada&sort=newest')).toEqual({
		q: 'neap tide', filters: { group: ['charts', 'tides'], year: ['2020'], kind: [], person: ['@ada'], issue: ['ebb/tides#12'] }, sort: 'newest', plain: [],
	});
});

test('what an address says that is no search is left out', () => {
	expect(readState('?page=3&sort=random&group=')).toEqual(NOTHING);
});

test('no search has no address', () => {
	expect([writeState(NOTHING), writeState({ ...NOTHING, q: '  ' })]).toEqual(['', '']);
});

test('one search has one address, in whatever order its filters were set', () => {
	const filters = { ...NOTHING.filters, group: ['tides', 'charts'] };
	expect(writeState({ ...NOTHING, filters })).toBe('?group=charts&group=tides');
});

test('a search comes back out of its address', () => {
	const values = fc.uniqueArray(fc.string({ minLength: 1 })).map((list) => [...list].sort());
	const state = fc.record({ q: fc.string().map((text) => text.trim()), filters: fc.record({ group: values, year: values, kind: values, person: values, issue: values }), sort: fc.constantFrom(...SORTS), plain: fc.constant<string[]>([]) });
	fc.assert(fc.property(state, (search) => {
		expect(readState(writeState(search))).toEqual(search);
	}));
});

test('words that are to be no more than words are kept while the box has them', () => {
	const search = { ...NOTHING, q: 'Build gauge', plain: ['build'] };
	expect([writeState(search), readState('?q=Build+gauge&plain=build'), writeState({ ...search, q: 'gauge' })]).toEqual(['?q=Build+gauge&plain=build', search, '?q=gauge']);
});

test('an order alone is no search, a filter alone is one', () => {
	expect([isEmpty({ ...NOTHING, sort: 'oldest' }), isEmpty({ ...NOTHING, filters: { ...NOTHING.filters, year: ['2020'] } })]).toEqual([true, false]);
});
