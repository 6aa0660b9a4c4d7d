import { expect, test } from 'vitest';
import { addressesUnder } from '../../src/archive/address.ts';
import { fileMeant, leadToMinutes, meetingsByFile } from '../../src/archive/minutes-links.ts';
import { targetsFrom } from '../../src/archive/targets.ts';
import { toHtml } from '../../src/minutes/html/index.ts';
import { readMinutes } from '../../src/minutes/read.ts';
import { VFile } from 'vfile';
import { archiveOf, reading } from './readings.ts';

const FROM = 'minutes/tide/2024-05-02.md';

test.each([
	['2024-04-04.md', 'minutes/tide/2024-04-04.md'],
	['./2024-04-04.md#gauge', 'minutes/tide/2024-04-04.md#gauge'],
	['../moon/2024-04-04.md', 'minutes/moon/2024-04-04.md'],
	['/minutes/tide/2024-04-04.md#topic', 'minutes/tide/2024-04-04.md#topic'],
	['2024%20april.md', 'minutes/tide/2024 april.md'],
	['../2018-04-23/minutes', 'minutes/2018-04-23/minutes'],
	['https://github.com/Ebb/Minutes/blob/main/minutes/tide/2024-04-04.md?plain=1#gauge', 'ebb/minutes:minutes/tide/2024-04-04.md#gauge'],
	['https://github.com/ebb/minutes/issues/12', undefined],
	['chart.png', undefined],
	['#gauge', undefined],
	['https://example.org/2024-04-04.md', undefined],
	['//example.org/2024-04-04.md', undefined],
	['javascript:alert(1).md', undefined],
])('in the minutes of %s a link means %s', (href, file) => {
	expect(fileMeant(href, FROM, undefined)).toBe(file);
});

test('with a source upstream a link from / counts from the root of its repository', () => {
	expect(fileMeant('/meetings/2024-04-04.md', 'ebb/tide/meetings/2024-05-02.md', { path: 'meetings/2024-05-02.md' })).toBe('ebb/tide/meetings/2024-04-04.md');
});

const LAST = '# Tide Group, 2024-04-04\n\n## Agenda\n\n### Gauge (#1)\n\n- We read it.\n\n### Gauge (#1)\n\n- Again.\n\n## Present\n\n- Ada Ferrow\n';
const html = (path: string, text: string, repo?: string) => {
	const file = new VFile({ path, value: text });
	const { tree, meeting } = readMinutes(file, { path, group: 'tide', repo: 'ebb/tide' });
	return toHtml(tree, meeting, targetsFrom(addressesUnder('/'), undefined, false, { path, repo }));
};

/** A link as it is on the page of a meeting whose archive has the last month's too. */
async function shown(link: string, repo?: string): Promise<string> {
	const archive = { ...archiveOf([reading('minutes/tide/2024-04-04.md', '2024-04-04'), reading(FROM, '2024-05-02')]), repo: 'ebb/minutes' };
	const page = await leadToMinutes(html(FROM, `See ${link}.\n`, repo), meetingsByFile(archive), async (entry) => html(entry.path, LAST));
	return page.replace(/^\s*<p>See |\.<\/p>\s*$/g, '');
}

test.each([
	['[last month](2024-04-04.md)', '<a href="/meetings/tide/2024-04-04/">last month</a>'],
	['[last month](2024-04-04.md "April & May")', '<a href="/meetings/tide/2024-04-04/" title="April &amp; May">last month</a>'],
	['[it](./2024-04-04.md#gauge-1)', '<a href="/meetings/tide/2024-04-04/#ebb-tide-1">it</a>'],
	['[it](2024-04-04.md#gauge-1-1)', '<a href="/meetings/tide/2024-04-04/#ebb-tide-1-2">it</a>'],
	['[it](2024-04-04.md#present)', '<a href="/meetings/tide/2024-04-04/#section-present">it</a>'],
	['[it](2024-04-04.md#nothing)', '<a href="/meetings/tide/2024-04-04/">it</a>'],
	['[it](https://github.com/Ebb/minutes/blob/main/minutes/tide/2024-04-04.md)', '<a href="/meetings/tide/2024-04-04/">it</a>'],
	['[it](https://github.com/ebb/other/blob/main/README.md)', '<a href="https://github.com/ebb/other/blob/main/README.md" rel="nofollow ugc noopener">it</a>'],
	['[a plan](plan.md)', '<span title="plan.md">a plan</span>'],
	['[a plan](plan.md "Soon")', '<span title="Soon">a plan</span>'],
	['[a plan](/javascript:alert.md)', '<span title="/javascript:alert.md">a plan</span>'],
])('%s is %s', async (link, expected) => {
	expect(await shown(link)).toBe(expected);
});

test('in an archive that is the root of a repository a link to another file leads to it there', async () => {
	expect(await shown('[a plan](plan.md)', 'ebb/minutes')).toBe('<a href="https://github.com/ebb/minutes/blob/HEAD/minutes/tide/plan.md" rel="nofollow ugc noopener">a plan</a>');
});
