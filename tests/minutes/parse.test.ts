import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parsedAhead, parsedOf } from '../../src/minutes/parse.ts';

const file = () => new VFile({ path: 'tide/2021-03-04.md', value: '\uFEFF# Tide meeting\n\n- Ina Marlow\n' });

test('a file that was looked at is not parsed again for who reads it, and after that is', () => {
	const one = file();
	const ahead = parsedAhead(one);
	const first = parsedOf(one);
	const second = parsedOf(one);
	expect(first.tree).toBe(ahead.tree);
	expect(second.tree).not.toBe(ahead.tree);
	expect(second).toEqual(first);
	expect(first.source).toBe('# Tide meeting\n\n- Ina Marlow\n');
});

test('another file with the same text has a tree of its own', () => {
	const ahead = parsedAhead(file());
	expect(parsedOf(file()).tree).not.toBe(ahead.tree);
});

test('a file that was written anew since is parsed as it now is', () => {
	const one = file();
	parsedAhead(one);
	one.value = '# Harbour meeting\n';
	expect(parsedOf(one).source).toBe('# Harbour meeting\n');
	expect(JSON.stringify(parsedOf(one).tree)).toContain('Harbour');
});

test('trees wait for some four million characters, and again when those were read', () => {
	const large = () => new VFile({ value: `${'The tide came in, and the boats went out with it. '.repeat(100)}\n\n`.repeat(130) });
	const waiting = Array.from({ length: 7 }, large);
	const trees = waiting.map((one) => parsedAhead(one).tree);
	const kept = waiting.filter((one, index) => parsedOf(one).tree === trees[index]).length;
	expect(kept).toBeGreaterThan(2);
	expect(kept).toBeLessThan(7);
	const again = file();
	expect(parsedAhead(again).tree).toBe(parsedOf(again).tree);
});
