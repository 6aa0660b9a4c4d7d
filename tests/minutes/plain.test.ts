import { expect, test } from 'vitest';
import { isPlain } from '../../src/minutes/extract/actions.ts';
import type { Action } from '../../src/minutes/model.ts';

const saidBy = (written: string, text: string) => isPlain({ text, owners: [{ written }] } as Action);

test('where every word is written down, what starts with who promises is an action, behind the mark of a decision too', () => {
	expect(saidBy('Mira', 'Mira will ask the harbour.')).toBe(true);
	expect(saidBy('Mira', 'Decision: Mira will ask the harbour.')).toBe(true);
	expect(saidBy('Mira', 'I’m planning to ask the harbour.')).toBe(true);
	expect(saidBy('Mira', 'The clock is slow, and I will ask the harbour.')).toBe(false);
	expect(saidBy('Mira', 'I’ll stop there.')).toBe(false);
	expect(saidBy('Mira', 'I’ll give my +1.')).toBe(false);
	expect(saidBy('Bo', 'Decision: Mira will ask the harbour.')).toBe(false);
});
