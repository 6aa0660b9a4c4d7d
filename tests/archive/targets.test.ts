import { expect, test } from 'vitest';
import { targets } from '../../src/archive/targets.ts';

test('references and people lead to GitHub', () => {
	expect([targets.issue('ebb/tides#1'), targets.issue('ebb/tides#2', 'pull'), targets.issue('ebb/tides#3', 'discussion'), targets.person('ada')]).toEqual([
		'https://github.com/ebb/tides/issues/1', 'https://github.com/ebb/tides/pull/2', 'https://github.com/ebb/tides/discussions/3', 'https://github.com/ada',
	]);
});
