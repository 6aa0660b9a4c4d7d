import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { steepIn } from './growth.ts';
import { joinedIn, type Pattern, patternsOf } from './patterns.ts';

process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/**
 * Verdicts by pattern: `safe` by recheck; `doubted`, which recheck calls slow as it counts a bound for none; `undecided`,
 * where it has no answer. `npm run patterns:judge` writes them.
 */
const VERDICTS: Record<string, string> = JSON.parse(readFileSync('tests/patterns/verdicts.json', 'utf8'));
/** So many new ones are judged here; more take too long. */
const MOST = 20;

const joined = await joinedIn('src', ['minutes', 'archive', 'source', 'exports', 'text']);
const patterns = [...patternsOf('src'), ...joined];
const nameOf = ({ source, flags }: Pattern): string => `/${source}/${flags}`;
const unknown = patterns.filter((pattern) => !(nameOf(pattern) in VERDICTS));

test('no pattern that is new takes longer than its text grows', () => {
	expect(unknown.length, 'patterns without a verdict: npm run patterns:judge').toBeLessThanOrEqual(MOST);
	const wrong = unknown.map((pattern) => ({ ...pattern, found: checkSync(pattern.source, pattern.flags, { timeout: 2000, checker: 'automaton' }) }))
		.filter(({ found }) => found.status === 'vulnerable')
		.map(({ at, source, found }) => `${at[0]}: /${source}/ is ${found.status === 'vulnerable' ? found.complexity.summary : ''}; bound it, anchor it, or look with \`(?<!…)\` where it starts`);
	expect(wrong).toEqual([]);
});

test('each of those that nothing could decide on takes twice as long for twice as many, and not four times', () => {
	const open = patterns.filter((pattern) => VERDICTS[nameOf(pattern)] !== 'safe');
	expect(open.length).toBeGreaterThan(0);
	console.log(`${open.length} patterns doubled`);
	expect(open.flatMap((pattern) => steepIn(pattern).map((pump) => `${pattern.at[0]}: /${pattern.source}/${pattern.flags} on ${JSON.stringify(pump)}`))).toEqual([]);
}, 120_000);

test('a pattern whose time grows with the square is told', () => {
	expect(steepIn({ source: '[\\s\\d]*x$', flags: '' })).toContain(' ');
});

test('patterns in pages are found in their code, their markup and their scripts', () => {
	expect(patternsOf('src').filter(({ at }) => at.some((place) => place.startsWith('pages/search.astro'))).length).toBeGreaterThan(0);
});

test('patterns that are joined from parts are judged too, each by its folder', () => {
	expect([...new Set(joined.map(({ at: [file = ''] }) => file.split('/')[0]))]).toEqual(expect.arrayContaining(['minutes', 'source']));
});
