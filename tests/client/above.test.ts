import { expect, test } from 'vitest';
import { readQuery } from '../../src/client/query.ts';
import { eachFilter, readState } from '../../src/client/state.ts';
import { insteadOf, tries } from '../../src/client/above.ts';

const KNOWN = { groups: [], years: [], repos: [] };
const triesFor = (address: string) => {
	const state = readState(address);
	return tries(state, readQuery(state.q, KNOWN)).map(({ address }) => address);
};

test('what finds nothing can be searched without its filters, its quotation marks, its other words', () => {
	expect(triesFor('?q=moon+%22neap+tides%22&group=tides')).toEqual(['?q=moon+%22neap+tides%22', '?q=moon+neap+tides&group=tides', '?q=moon&group=tides', '?q=neap+tides&group=tides']);
});

test('a word alone has nothing to try', () => {
	expect(triesFor('?q=moon')).toEqual([]);
});

test('what was typed can be asked for again, as it was typed', () => {
	const state = { q: 'barncle tides', filters: eachFilter(() => []), sort: 'relevance' as const, plain: [] };
	expect(insteadOf('barnacle tides', state)).toEqual({ words: 'barnacle tides', typed: 'barncle tides', address: '?q=%22barncle%22+%22tides%22' });
});
