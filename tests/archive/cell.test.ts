import { expect, test } from 'vitest';
import { CELL_KINDS, kindsOf, readCell, writeCell } from '../../src/archive/cell.ts';

test.each(CELL_KINDS)('a cell of kind %s is read as it was written', (kind) => {
	const cell = { group: 'tide-tables', year: 'undated', kind };
	expect(readCell(writeCell(cell))).toEqual(cell);
});

test('every item is a discussion, a meeting around them is none', () => {
	expect(CELL_KINDS.map((kind) => kindsOf({ kind }))).toEqual([[], ['discussion'], ['discussion', 'action'], ['discussion', 'decision'], ['discussion', 'action', 'decision']]);
});
