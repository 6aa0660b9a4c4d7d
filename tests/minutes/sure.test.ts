import { expect, test } from 'vitest';
import { MEASURED } from '../../src/minutes/layouts/measured.ts';
import { sureOf } from '../../src/minutes/sure.ts';
import { estimated, type Judged } from '../bench/estimate.ts';

const entries = (count: number, right: number, entry: Partial<Judged> = {}): Judged[] => Array.from({ length: count }, (_, index) => ({ field: 'actions', form: 'X will', how: 'phrased', owner: 'named', isRight: index < right, ...entry }));

test('a form that found much in files it was not written from is as sure as it was right', () => {
	expect(estimated(entries(1000, 970), []).actions.forms['X will']).toBe(0.97);
});

test('a form that found little is drawn towards its kind', () => {
	const few = entries(1, 1, { form: 'X shall' });
	expect(estimated([...entries(100, 60), ...few], []).actions.forms['X shall']).toBe(0.68);
});

test('what a form found in files it was written from counts for less, as its kind is right less often in others', () => {
	const sure = estimated(entries(100, 60), [...entries(100, 100), ...entries(50, 50, { form: 'X shall' })]).actions.forms['X shall'];
	expect(sure).toBe(0.6);
});

test('a mark means as much before an action as before a decision', () => {
	const marked = entries(100, 90, { form: 'mark', how: 'marked' });
	expect(estimated(marked, entries(2, 2, { field: 'decisions', form: 'mark', how: 'marked' })).decisions.forms['mark']).toBe(0.9);
});

test('a form that was never measured is as sure as what is read the same way', () => {
	expect(sureOf('actions', 'no such form', 'marked')).toBe(MEASURED.actions.marked);
	expect(sureOf('decisions', 'no such form', 'phrased')).toBe(MEASURED.decisions.phrased);
});
