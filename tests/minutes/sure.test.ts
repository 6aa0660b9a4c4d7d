import { expect, test } from 'vitest';
import { MEASURED } from '../../src/minutes/layouts/measured.ts';
import { shareOf, sureOf } from '../../src/minutes/sure.ts';

test('a form that found much is as sure as it was right', () => {
	expect(shareOf({ right: 970, found: 1000 }, 0.5)).toBe(0.97);
});

test('a form that found little is drawn towards what all forms are', () => {
	expect(shareOf({ right: 1, found: 1 }, 0.8)).toBe(0.84);
	expect(shareOf({ right: 0, found: 1 }, 0.8)).toBe(0.64);
});

test('a form that was never measured is as sure as all forms', () => {
	expect(sureOf('actions', 'no such form')).toBe(Math.round(MEASURED.actions.all * 100) / 100);
});
