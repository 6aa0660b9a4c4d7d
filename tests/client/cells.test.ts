import { expect, test } from 'vitest';
import { cellsUnder, countsOf } from '../../src/client/cells.ts';
import { eachFilter } from '../../src/client/state.ts';

const KNOWN = { groups: [{ id: 'tides', name: 'Tides' }, { id: 'charts', name: 'Charts' }], years: ['2021', '2020'] };
const NONE = eachFilter(() => []);
const ANSWER = { results: [], filters: { cell: { 'tides/2020/meeting': 1, 'tides/2020/both': 2, 'tides/2021/item': 4, 'charts/2020/action': 8 }, issue: { 'ebb/tides#1': 3 } } };

test('a filter passes any of its values, and every filter must pass', () => {
	expect(cellsUnder({ ...NONE, group: ['tides'], kind: ['decision'] }, KNOWN)).toEqual(['tides/2021/decision', 'tides/2021/both', 'tides/2020/decision', 'tides/2020/both']);
	expect(cellsUnder({ ...NONE, year: ['2020'], kind: ['action', 'decision'] }, KNOWN)).toHaveLength(6);
});

test('a discussion is every item and no meeting', () => {
	expect(cellsUnder({ ...NONE, group: ['tides'], year: ['2020'], kind: ['discussion'] }, KNOWN)).toEqual(['tides/2020/item', 'tides/2020/action', 'tides/2020/decision', 'tides/2020/both']);
});

test('a group that nobody knows passes nothing that is there', () => {
	expect(cellsUnder({ ...NONE, group: ['moon'], year: ['2020'], kind: ['action'] }, KNOWN)).toEqual(['moon/2020/action', 'moon/2020/both']);
});

test('without filters every value counts its entries', () => {
	expect(countsOf(ANSWER, NONE)).toEqual({
		group: new Map([['tides', 7], ['charts', 8]]),
		year: new Map([['2020', 11], ['2021', 4]]),
		kind: new Map([['discussion', 14], ['action', 10], ['decision', 2]]),
		issue: new Map([['ebb/tides#1', 3]]),
		person: new Map(),
	});
});

test('a filter limits the counts of the others and not its own', () => {
	expect(countsOf(ANSWER, { ...NONE, group: ['tides'] })).toMatchObject({
		group: new Map([['tides', 7], ['charts', 8]]),
		year: new Map([['2020', 3], ['2021', 4]]),
		kind: new Map([['discussion', 6], ['action', 2], ['decision', 2]]),
	});
});
