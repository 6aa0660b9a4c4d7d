import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { addressesUnder } from '../../src/archive/address.ts';
import { fileIn, leadOn, onGithub, personAddress, sourceLine, sourceNow, targetsFrom, targetsOn } from '../../src/archive/targets.ts';
import { toHtml } from '../../src/minutes/html/index.ts';
import { reference } from '../../src/minutes/reference.ts';
import { reading } from './readings.ts';

const NOTHING = reading('minutes/tides/a.md').meeting;
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

test('a link to a person leads to their page where they have one, under whichever handle it was written', () => {
	const who = (written: { handle?: string }) => (written.handle === 'Ada' ? { id: '@countess', address: '/people/countess/' } : undefined);
	const html = toHtml(reference.parse('@Ada and @mia, see [Ada](https://github.com/Ada)') as Root, { ...NOTHING, attendees: [] }, targetsOn(at));
	expect(leadOn(html, who, new Map())).toBe('<p><a href="/people/countess/" class="person">@Ada</a> and <a href="https://github.com/mia" rel="nofollow ugc noopener" class="person">@mia</a>, see <a href="https://github.com/Ada" rel="nofollow ugc noopener">Ada</a></p>');
});

test('links to issues and people say on hover what they are called', () => {
	const who = () => ({ id: '@ada', name: 'Ada "the tide" Ferrow', address: '/people/ada/' });
	const html = toHtml(reference.parse('@Ada: [this](https://github.com/ebb/Tides/issues/1)') as Root, { ...NOTHING, issues: [{ ref: 'ebb/Tides#1', number: 1, kind: 'issue', raw: '[this](https://github.com/ebb/Tides/issues/1)', position: { start: { line: 1, column: 7, offset: 6 }, end: { line: 1, column: 50, offset: 49 } } }] }, targetsOn(at));
	const titles = new Map([['ebb/tides#1', 'Gauges < 2 m & tides']]);
	expect(leadOn(html, who, titles)).toBe('<p><a href="/people/ada/" title="Ada &quot;the tide&quot; Ferrow" class="person">@Ada</a>: <a href="/minutes/issues/ebb/tides/1/" class="ref" data-ref="ebb/Tides#1" title="Gauges &lt; 2 m &amp; tides">this</a></p>');
});

test('a file of the archive is where its repository has it', () => {
	expect(fileIn('ebb/minutes', 'tides/neap tide.md')).toBe('https://github.com/ebb/minutes/blob/HEAD/tides/neap%20tide.md');
});

test('a document is corrected where it is now, not at the commit it was read at', () => {
	const commit = '0123456789abcdef0123456789abcdef01234567';
	expect(sourceNow({ repo: 'ebb/tides', path: 'a.md', commit, url: `https://github.com/ebb/tides/blob/${commit}/a.md` })).toBe('https://github.com/ebb/tides/blob/HEAD/a.md');
});

test('a person is on their page, else on GitHub, else nowhere', () => {
	expect([{ id: '@ada', handle: 'ada', address: '/people/ada/' }, { id: '@ada', handle: 'ada' }, { id: 'ada', name: 'Ada' }].map(personAddress)).toEqual(['/people/ada/', 'https://github.com/ada', undefined]);
});
