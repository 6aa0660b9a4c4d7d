import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page for people may weigh: bytes as a host sends it, and elements. */
export const MOST = { bytes: 60_000, elements: 3000 };

export interface Weighed {
	page: string;
	bytes: number;
	elements: number;
}

/** Every page of a built site with its bytes, compressed, and its elements. */
export function pagesIn(site: string): Weighed[] {
	return readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.html')).map(({ parentPath, name }) => {
		const html = readFileSync(join(parentPath, name), 'utf8');
		return { page: `/${relative(site, join(parentPath, name)).replaceAll('\\', '/').replace(/index\.html$/, '')}`, bytes: gzipSync(html).length, elements: html.match(/<[a-z]/gi)?.length ?? 0 };
	});
}

/** Prints the largest pages in either way, and those beyond what a page may weigh; whether there is none. */
export function printLargest(pages: readonly Weighed[], shown = 8): boolean {
	for (const by of ['bytes', 'elements'] as const) {
		const first = pages.toSorted((a, b) => b[by] - a[by]).slice(0, shown);
		console.log(`\nlargest pages by ${by === 'bytes' ? 'gzip' : 'elements'}, ${MOST[by].toLocaleString('en')} at most:`);
		for (const { page, bytes, elements } of first) console.log(`${(bytes / 1000).toFixed(1).padStart(8)} KB ${String(elements).padStart(7)} elements  ${page}`);
	}
	const over = pages.filter(({ bytes, elements }) => bytes > MOST.bytes || elements > MOST.elements);
	console.log(`${over.length} of ${pages.length} pages are over`);
	return over.length === 0;
}
