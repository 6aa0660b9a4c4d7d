import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { patternsOf } from './patterns.ts';

process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/** Verdicts of recheck by pattern: `safe`, `doubted` (bounded, or made of parts it counts as one) or `unjudged`. */
const VERDICTS: Record<string, string> = JSON.parse(readFileSync('tests/patterns/verdicts.json', 'utf8'));

const unknown = patternsOf('src').filter(({ source, flags }) => !(`/${source}/${flags}` in VERDICTS));

test('no pattern that is new takes longer than its text grows', () => {
	const wrong = unknown.slice(0, 20).map((pattern) => ({ ...pattern, found: checkSync(pattern.source, pattern.flags, { timeout: 2000, checker: 'automaton' }) }))
		.filter(({ found }) => found.status === 'vulnerable')
		.map(({ at, source, found }) => `${at[0]}: /${source}/ is ${found.status === 'vulnerable' ? found.complexity.summary : ''}; bound it, anchor it, or look with \`(?<!…)\` where it starts`);
	expect(wrong).toEqual([]);
});
