import { expect, test } from 'vitest';
import { addressesUnder } from '../../src/archive/address.ts';
import { onGithub, sourceLine, targetsFrom, targetsOn } from '../../src/archive/targets.ts';

const at = addressesUnder('/minutes');

test('a reference leads to its page here, in lower case and under the base, a person to GitHub', () => {
	const { issue, person } = targetsOn(at);
	expect([issue('ebb/Tides#1', 'unknown'), issue('ebb/tides#2', 'pull'), person('ada')]).toEqual([
		'/minutes/issues/ebb/tides/1/', '/minutes/issues/ebb/tides/2/', 'https://github.com/ada',
	]);
});

test('an issue on GitHub is under its kind', () => {
	expect([onGithub('ebb/tides#1', 'unknown'), onGithub('ebb/tides#2', 'pull'), onGithub('ebb/tides#3', 'discussion')]).toEqual([
		'https://github.com/ebb/tides/issues/1', 'https://github.com/ebb/tides/pull/2', 'https://github.com/ebb/tides/discussions/3',
	]);
});

test.each([
	['2020-01-01.md', 'https://github.com/ebb/tides/blob/HEAD/meetings/2020-01-01.md'],
	['../charts/neap tide.png', 'https://github.com/ebb/tides/blob/HEAD/charts/neap%20tide.png'],
	['/GOVERNANCE.md#votes', 'https://github.com/ebb/tides/blob/HEAD/GOVERNANCE.md#votes'],
])('a document\'s link to %s leads to %s', (href, address) => {
	const provenance = { repo: 'ebb/tides', path: 'meetings/2020-02-02.md', url: 'https://github.com/ebb/tides/blob/HEAD/meetings/2020-02-02.md' };
	expect(targetsFrom(at, provenance).relative?.(href)).toBe(address);
});

test('without a source upstream a relative link leads nowhere', () => {
	expect(targetsFrom(at, undefined).relative).toBeUndefined();
});

test('a line of a document is shown unrendered', () => {
	expect(sourceLine({ repo: 'ebb/tides', path: 'a.md', url: 'https://github.com/ebb/tides/blob/HEAD/a.md' }, 12)).toBe('https://github.com/ebb/tides/blob/HEAD/a.md?plain=1#L12');
});
