import { expect, test } from 'vitest';
import { colours, contrast, readme, stylesheets, type Theme } from './tokens.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
/** Words on them, and what has to be told apart from them: WCAG 2.2, 1.4.3 and 1.4.11. */
const WORDS = ['ink', 'soft', 'link', 'visited', 'action', 'decision'];
const GRAPHICS = ['bar', 'edge', 'link', 'action', 'decision'];
const GROUNDS = ['paper', 'raised'];

const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|light-dark)a?\(|:[^;{}]*(?<![\w-])(?:white|black|gr[ae]y|red|green|blue|yellow|orange|purple|pink|brown|navy|silver)(?![\w-])/gi;

test.each(THEMES)('words are read on every ground, and on what is marked, in %s', (theme) => {
	const of = (name: string) => colours()[theme].get(name) ?? '';
	const low = [...GROUNDS, 'mark'].flatMap((ground) => WORDS.map((word) => [word, ground, contrast(of(word), of(ground))] as const)).filter(([, , ratio]) => !(ratio >= 4.5));
	expect(low).toEqual([]);
	expect(contrast(of('ink'), of('field'))).toBeGreaterThanOrEqual(4.5);
	expect(contrast(of('paper'), of('link')), 'the button of the search box').toBeGreaterThanOrEqual(4.5);
});

test.each(THEMES)('bars, borders and marks are seen on every ground, in %s', (theme) => {
	const of = (name: string) => colours()[theme].get(name) ?? '';
	expect(GROUNDS.flatMap((ground) => GRAPHICS.map((name) => [name, ground, contrast(of(name), of(ground))] as const)).filter(([, , ratio]) => !(ratio >= 3))).toEqual([]);
	expect(contrast(of('edge'), of('field'))).toBeGreaterThanOrEqual(3);
});

test('a colour is written down in one place', () => {
	const raw = [...stylesheets()].filter(([name]) => name !== 'tokens.css').flatMap(([name, css]) => [...css.matchAll(COLOUR)].map(([found]) => `${name}: ${found}`)).filter((found) => !found.includes('mix('));
	expect(raw).toEqual([]);
});

test('what a rule takes is there to be taken', () => {
	const all = [...stylesheets().values()].join('\n');
	const defined = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
	const taken = [...all.matchAll(/var\((--[\w-]+)\)/g)].flatMap(([, name]) => name ?? []);
	expect([...new Set(taken.filter((name) => !defined.has(name)))]).toEqual([]);
	const unused = [...(stylesheets().get('tokens.css') ?? '').matchAll(/(--[\w-]+)\s*:/g)].flatMap(([, name]) => name ?? []).filter((name) => !all.includes(`var(${name})`));
	expect([...new Set(unused)]).toEqual([]);
});

test('every stylesheet is in the one file, and README.md tells what each is for', () => {
	const names = [...stylesheets().keys()].filter((name) => name !== 'site.css');
	expect([...(stylesheets().get('site.css') ?? '').matchAll(/@import '\.\/([\w-]+\.css)'/g)].map(([, name]) => name).sort()).toEqual(names.sort());
	expect(names.filter((name) => !readme().includes(`\`${name}\``))).toEqual([]);
});

test('README.md tells the contrast that the colours have', () => {
	const ratio = (theme: Theme, name: string) => contrast(colours()[theme].get(name) ?? '', colours()[theme].get('paper') ?? '').toFixed(1);
	const rows = [...colours().light].map(([name, light]) => `| \`--${name}\` | \`${light}\` | ${ratio('light', name)} | \`${colours().dark.get(name)}\` | ${ratio('dark', name)} |`);
	expect(rows.filter((row) => !readme().includes(row))).toEqual([]);
});
