import { expect, test } from 'vitest';
import { learned } from './learned.ts';

test('a group of one file has no habits', () => {
	expect(learned({ 'tide/a.md': '# Tide Group\n' })).toBeUndefined();
});
