import { expect, test } from 'vitest';
import { sourceLine, targets, targetsFrom } from '../../src/archive/targets.ts';

test('references and people lead to GitHub', () => {
	expect([targets.issue('ebb/tides#1', 'unknown'), targets.issue('ebb/tides#2', 'pull'), targets.issue('ebb/tides#3', 'discussion'), targets.person('ada')]).toEqual([
		'https://github.com/ebb/tides/issues/1', 'https://github.com/ebb/tides/pull/2', 'https://github.com/ebb/tides/discussions/3', 'https://github.com/ada',
	]);
});

test.each([
	['2020-01-01.md', 'https://github.com/ebb/tides/blob/HEAD/meetings/2020-01-01.md'],
	['../charts/neap tide.png', 'https://github.com/ebb/tides/blob/HEAD/charts/neap%20tide.png'],
	['/GOVERNANCE.md#votes', 'https://github.com/ebb/tides/blob/HEAD/GOVERNANCE.md#votes'],
])('a document\'s link to %s leads to %s', (href, address) => {
	const provenance = { repo: 'ebb/tides', path: 'meetings/2020-02-02.md', url: 'https://github.com/ebb/tides/blob/HEAD/meetings/2020-02-02.md' };
	expect(targetsFrom(provenance).relative?.(href)).toBe(address);
});

test('without a source upstream a relative link leads nowhere', () => {
	expect(targetsFrom(undefined).relative).toBeUndefined();
});

test('a line of a document is shown unrendered', () => {
	expect(sourceLine({ repo: 'ebb/tides', path: 'a.md', url: 'https://github.com/ebb/tides/blob/HEAD/a.md' }, 12)).toBe('https://github.com/ebb/tides/blob/HEAD/a.md?plain=1#L12');
});
