/** `#0b4a6f`. */
export type Colour = string;

/** What words and drawings stand on in each theme, as src/styles/tokens.css has it, and what a colour is mixed with to stand out from it. */
export const GROUNDS = {
	light: { paper: '#fcfbf8', words: ['#fcfbf8', '#f3f1ea', '#fff0c2'], drawings: ['#fcfbf8', '#f3f1ea'], apart: '#000000' },
	dark: { paper: '#15181b', words: ['#15181b', '#1e2326', '#4a3d14'], drawings: ['#15181b', '#1e2326'], apart: '#ffffff' },
} as const;

export type Theme = keyof typeof GROUNDS;

/** What words have to have, and drawings: WCAG 2.2, 1.4.3 and 1.4.11. */
const WORDS = 4.5;
const DRAWINGS = 3;

/** How far a colour stands apart from the ground of its theme that is nearest to it, 1 to 21. */
export function leastContrast(colour: Colour, theme: Theme): number {
	return Math.min(...GROUNDS[theme].words.map((ground) => contrast(colour, ground)));
}

/** Whether words in it are read on every ground of a theme. */
export function isRead(colour: Colour, theme: Theme): boolean {
	return leastContrast(colour, theme) >= WORDS;
}

/** The colour, as little darker in the light, or lighter in the dark, as it takes to be read. */
export function readShade(colour: Colour, theme: Theme): Colour {
	return shades(colour, GROUNDS[theme].apart).find((shade) => isRead(shade, theme)) ?? GROUNDS[theme].apart;
}

/** The colour as pale as a drawing in it may be. */
export function drawnShade(colour: Colour, theme: Theme): Colour {
	const { paper, drawings } = GROUNDS[theme];
	return shades(colour, paper).slice(0, PALEST).findLast((shade) => drawings.every((ground) => contrast(shade, ground) >= DRAWINGS)) ?? colour;
}

/** How far two colours stand apart, 1 to 21: WCAG 2.2, contrast ratio. */
export function contrast(one: Colour, other: Colour): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

/** From a colour to another, this many steps. */
const STEPS = 64;
/** Of those, the most that a drawing goes. */
const PALEST = 24;

function shades(from: Colour, to: Colour): Colour[] {
	const [start, end] = [partsOf(from), partsOf(to)];
	return Array.from({ length: STEPS + 1 }, (_, step) => `#${start.map((part, index) => Math.round(part + (((end[index] ?? 0) - part) * step) / STEPS).toString(16).padStart(2, '0')).join('')}`);
}

function luminance(colour: Colour): number {
	const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue, up to 255. */
function partsOf(colour: Colour): number[] {
	const digits = colour.slice(1);
	const whole = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
	return [0, 2, 4].map((at) => Number.parseInt(whole.slice(at, at + 2), 16));
}
