import { expect, test } from 'vitest';
import { caseOf, documentsIn, EXTREMES } from './cases.ts';
import { TARGETS } from './targets.ts';

const documents = documentsIn('content');

test.each(Object.entries(TARGETS))('%s: changed and made-up texts are read without a crash, each place within the text', async (_, { run, from }) => {
	for (let seed = 1; seed <= 150; seed++) {
		const text = caseOf(seed, from?.documents ?? documents, from?.pieces);
		expect({ seed, wrong: await run(text) }).toEqual({ seed, wrong: [] });
	}
});

test.each(Object.entries(TARGETS))('%s: what is nested deep or never ends is read without a crash, or told', async (_, { run }) => {
	for (const [index, text] of EXTREMES.entries()) {
		expect({ index, wrong: await run(text.slice(0, 20_000)) }).toEqual({ index, wrong: [] });
	}
}, 60_000);

test('a seed is a case, today and tomorrow', () => {
	expect(caseOf(7, documents)).toBe(caseOf(7, documents));
	expect(caseOf(7, documents)).not.toBe(caseOf(8, documents));
});
