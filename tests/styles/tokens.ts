import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'src/styles';

/** Every stylesheet by its name, without its comments. */
export function stylesheets(): Map<string, string> {
	const names = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));
	return new Map(names.map((name) => [name, readFileSync(join(FOLDER, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')]));
}

/** What README.md of the stylesheets says. */
export function readme(): string {
	return readFileSync(join(FOLDER, 'README.md'), 'utf8');
}

export type Theme = 'light' | 'dark';

/** The colours of both themes by name, as `#rrggbb`. */
export function colours(): Record<Theme, Map<string, string>> {
	const written = [...(stylesheets().get('tokens.css') ?? '').matchAll(/--([\w-]+): light-dark\((#[\da-f]+), (#[\da-f]+)\)/gi)];
	return { light: new Map(written.map(([, name = '', light = '']) => [name, light])), dark: new Map(written.map(([, name = '', , dark = '']) => [name, dark])) };
}

/** How far two colours stand apart, 1 to 21: WCAG 2.2, contrast ratio. Not that of src/source/colour.ts, which is held against it. */
export function contrast(one: string, other: string): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
	const digits = colour.slice(1);
	const whole = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
	const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(whole.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
