import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beyondHosts } from '../../src/astro/hosts.ts';
import { looksIn } from '../../src/astro/made.ts';
import { sizeOf } from '../../src/astro/summary.ts';
import { directory } from '../source/directory.ts';

const SMALL = { files: 20_000, pages: 9000, bytes: 1e9, largest: { path: 'data/archive.sqlite', bytes: 25 * 2 ** 20 }, fullest: { path: 'pagefind/fragment', files: 54_000 } };

test('what every host takes is told of none', () => {
	expect(beyondHosts(SMALL, false)).toBe('');
});

test.each([
	[{ files: 20_001 }, 'Cloudflare Pages takes 20,000 files (100,000 where it is paid for)'],
	[{ bytes: 1e9 + 1 }, 'GitHub Pages takes 1,000 MB'],
	[{ largest: { path: 'data/archive.sqlite', bytes: 30e6 } }, 'Cloudflare Pages takes 26 MB a file, and `data/archive.sqlite` has 30 MB'],
	[{ fullest: { path: 'pagefind/fragment', files: 54_001 } }, 'Netlify takes 54,000 files a folder, and `pagefind/fragment` has 54,001'],
])('a site beyond what a host takes is told, with what leaves files out: %j', (more, told) => {
	expect(beyondHosts({ ...SMALL, ...more }, false)).toBe(`too much for some hosts: ${told}; \`output: lean\` in archive.yml leaves out what other files hold too`);
	expect(beyondHosts({ ...SMALL, ...more }, true)).toBe(`too much for some hosts: ${told}`);
});

test('the largest file and the fullest folder of a site are found', async () => {
	const place = await directory({ 'index.html': 'a', 'data/a.json': 'aaaa', 'data/b.json': 'b' });
	await mkdir(join(place, 'empty'));
	await writeFile(join(place, 'data/c.html'), 'cc');
	expect(sizeOf(looksIn(place))).toEqual({ files: 4, pages: 2, bytes: 8, largest: { path: 'data/a.json', bytes: 4 }, fullest: { path: 'data', files: 3 } });
});
