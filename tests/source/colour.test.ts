import { expect, test } from 'vitest';
import { contrast, drawnShade, GROUNDS, isRead, readShade, type Theme } from '../../src/source/colour.ts';
import { colours, contrast as ownContrast } from '../styles/tokens.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
/** Of every hue, pale, plain and dark. */
const MANY = ['#f00', '#0b4a6f', '#ffcc00', '#00ff7f', '#808080', '#ffffff', '#000000', '#5b3a78', '#ff69b4', '#123'];

test.each(THEMES)('the grounds of the %s theme are those of the style sheet', (theme) => {
	const of = (name: string) => colours()[theme].get(name);
	expect(GROUNDS[theme]).toMatchObject({ paper: of('paper'), words: [of('paper'), of('raised'), of('mark')], drawings: [of('paper'), of('raised')] });
});

test('of any colour there is a shade that is read, and one that a drawing may have', () => {
	for (const theme of THEMES) {
		for (const colour of MANY) {
			const shade = readShade(colour, theme);
			expect(isRead(shade, theme), `${colour} in ${theme}: ${shade}`).toBe(true);
			expect(Math.min(...GROUNDS[theme].drawings.map((ground) => contrast(drawnShade(shade, theme), ground)))).toBeGreaterThanOrEqual(3);
		}
	}
});

test.each(THEMES)('contrast is, on the %s theme, what the tests of the style sheets reckon by themselves', (theme) => {
	for (const colour of MANY) {
		for (const ground of GROUNDS[theme].words) expect(contrast(colour, ground), `${colour} on ${ground}`).toBeCloseTo(ownContrast(colour, ground), 9);
	}
	expect(contrast('#000000', '#ffffff')).toBe(21);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('a colour that is read stays as it is', () => {
	expect(readShade('#0b4a6f', 'light')).toBe('#0b4a6f');
	expect(readShade('#8ec7ec', 'dark')).toBe('#8ec7ec');
});
