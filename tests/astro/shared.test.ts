import { expect, test } from 'vitest';
import { shared } from '../../src/astro/loader.ts';

test('one run serves both who ask, at once or one after the other, and each gets another when it asks again', async () => {
	let runs = 0;
	const [one, other] = shared(async () => ++runs);
	expect(await Promise.all([one(1), other(1)])).toEqual([1, 1]);
	expect(await one(1)).toBe(2);
	expect(await other(1)).toBe(2);
	expect([await other(1), await other(1)]).toEqual([3, 4]);
	expect(await one(1)).toBe(4);
});

test('a run that failed is not given to the other', async () => {
	let runs = 0;
	const [one, other] = shared(async () => {
		if (++runs === 1) throw new Error('no');
		return runs;
	});
	await expect(one(1)).rejects.toThrow('no');
	expect(await other(1)).toBe(2);
});
