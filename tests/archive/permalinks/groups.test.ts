import { expect, test } from 'vitest';
import { placeGroups } from '../../../src/archive/permalinks/groups.ts';
import type { KeptGroup } from '../../../src/source/model.ts';

type Group = [id: string, path: string];

/** What is kept after each list of groups, each with what the one before kept. */
function kept(...states: Group[][]): KeptGroup[] {
	return states.reduce<KeptGroup[]>((before, groups) => [...placeGroups(groups.map(([id, path]) => ({ id, path })), before).keep.values()], []);
}

test('an id that is renamed leads on, to the last one', () => {
	expect(kept([['tide', 'minutes/tide']], [['tides', 'minutes/tide']])).toEqual([{ id: 'tide', now: 'tides' }, { id: 'tides', path: 'minutes/tide' }]);
	expect(kept([['tide', 'minutes/tide']], [['tides', 'minutes/tide']], [['ebb', 'minutes/tide']])).toEqual([{ id: 'tide', now: 'ebb' }, { id: 'tides', now: 'ebb' }, { id: 'ebb', path: 'minutes/tide' }]);
});

test('a folder that moves is the same group by its id', () => {
	expect(kept([['tide', 'minutes/tide']], [['tide', 'notes/tide']])).toEqual([{ id: 'tide', path: 'notes/tide' }]);
});

test('an id that is put back is the group\'s again', () => {
	expect(kept([['tide', 'minutes/tide']], [['tides', 'minutes/tide']], [['tide', 'minutes/tide']])).toEqual([{ id: 'tide', path: 'minutes/tide' }, { id: 'tides', now: 'tide' }]);
});

test('an id that led on and is another group\'s now is told', () => {
	const before = kept([['tide', 'minutes/tide']], [['tides', 'minutes/tide']]);
	const places = placeGroups([{ id: 'tides', path: 'minutes/tide' }, { id: 'tide', path: 'minutes/other' }], before);
	expect([places.taken, places.moved]).toEqual([[{ id: 'tide', now: 'tides' }], []]);
});
