import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { COLOURS } from '../../src/cards/layout.ts';
import { cardPng } from '../../src/cards/png.ts';
import type { Card } from '../../src/exports/card.ts';

const CARD: Card = { over: 'Ebb', title: 'Tide Group', plain: 'tides', about: '3 meetings, 2019 to 2020', years: [{ year: '2019', share: 0.5 }, { year: '2020', share: 1 }] };

test('a card has the size that is asked for, and the paper and the ink of the site', async () => {
	const { width, height, data } = PNG.sync.read(Buffer.from(await cardPng(CARD)));
	expect([width, height]).toEqual([1200, 630]);
	const colours = new Set(Array.from({ length: width * height }, (_, index) => `#${data.toString('hex', index * 4, index * 4 + 3)}`));
	expect(Object.values(COLOURS).filter((colour) => !colours.has(colour))).toEqual([]);
	const style = await readFile('src/styles/tokens.css', 'utf8');
	for (const [name, colour] of Object.entries(COLOURS)) expect(style).toContain(`--${name}: light-dark(${colour},`);
});

test('a card has the same bytes every time and on every machine', async () => {
	const [one, other] = [await cardPng(CARD), await cardPng({ ...CARD })];
	expect(one).toEqual(other);
	expect(createHash('sha256').update(one).digest('hex')).toBe('8fa43497f47b1792cf4d22977733b75fd85a978cfa345b40697f40a586e79649');
});

test.each([
	['letters that the font lacks are left out', { title: 'Tide 潮 Group 🌊' }, { title: 'Tide Group' }],
	['a title of nothing else gives way to the plain one', { title: '潮汐' }, { title: 'tides' }],
	['what stands above goes with its letters', { over: '潮 Ebb' }, { over: 'Ebb' }],
	['a year without meetings has no bar', { years: [{ year: '2019', share: 0 }] }, { years: [] }],
])('%s', async (_title, one, other) => {
	expect(await cardPng({ ...CARD, ...one })).toEqual(await cardPng({ ...CARD, ...other }));
});

test.each(['Ж', 'Ő', 'ế', 'ß'])('%s can be drawn', async (letter) => {
	expect(await cardPng({ ...CARD, title: `Tide ${letter}` })).not.toEqual(await cardPng({ ...CARD, title: 'Tide' }));
});
