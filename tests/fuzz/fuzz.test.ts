import { expect, test } from 'vitest';
import { caseOf, documentsIn } from './cases.ts';
import { TARGETS } from './targets.ts';

const documents = documentsIn('content');

test.each(Object.entries(TARGETS))('the %s reads changed and made-up documents without a crash, each place within the text', (_, run) => {
	for (let seed = 1; seed <= 150; seed++) {
		const text = caseOf(seed, documents);
		expect({ seed, wrong: run(text) }).toEqual({ seed, wrong: [] });
	}
});

test('a seed is a case, today and tomorrow', () => {
	expect(caseOf(7, documents)).toBe(caseOf(7, documents));
	expect(caseOf(7, documents)).not.toBe(caseOf(8, documents));
});
