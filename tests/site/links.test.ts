import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, copyOf, FIXTURE, pagesOf } from './build.ts';
import { attributes } from './text.ts';

test('every link within the sample archive leads to a page, and to the place on it', async () => {
	await expectLinks(resolve('content'), '/');
});

test('every link holds under a base', async () => {
	const copy = await copyOf(FIXTURE);
	try {
		const config = join(copy.archive, 'archive.yml');
		await writeFile(config, `url: https://ebb.example.org/minutes\n${await readFile(config, 'utf8')}`);
		await expectLinks(copy.archive, '/minutes/');
	} finally {
		await copy.remove();
	}
});

async function expectLinks(archive: string, base: string): Promise<void> {
	const copy = await copyOf(archive);
	try {
		await buildSite(copy.archive, copy.outDir);
		const pages = await pagesOf(copy.outDir);
		const files = new Set((await readdir(copy.outDir, { recursive: true })).map((name) => `/${name.replaceAll('\\', '/')}`));
		const ids = new Map([...pages].map(([address, html]) => [address, new Set(attributes(html, 'id'))]));
		const broken = [...pages].flatMap(([address, html]) =>
			[...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'action')].filter((link) => !leads(link, address, base, ids, files)).map((link) => `${address} → ${link}`));
		expect(pages.size).toBeGreaterThan(8);
		expect(broken).toEqual([]);
	} finally {
		await copy.remove();
	}
}

function leads(link: string, from: string, base: string, ids: ReadonlyMap<string, ReadonlySet<string>>, files: ReadonlySet<string>): boolean {
	const here = new URL(base.slice(0, -1) + from, 'https://here.invalid');
	const url = URL.canParse(link, here) ? new URL(link, here) : undefined;
	if (!url) return false;
	if (url.origin !== here.origin) return true;
	if (!url.pathname.startsWith(base)) return false;
	const path = decodeURIComponent(url.pathname.slice(base.length - 1));
	const place = decodeURIComponent(url.hash.slice(1));
	const page = ids.get(path);
	return page ? place === '' || page.has(place) : files.has(path) && place === '';
}
