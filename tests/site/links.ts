import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attributes } from './text.ts';

export interface Checked {
	pages: number;
	links: number;
	/** `from → to`, in order of page. */
	broken: string[];
}

/** Follows every link within a built site that is published under `base`, to the page and to the place on it. */
export async function checkLinks(outDir: string, base = '/'): Promise<Checked> {
	const names = (await readdir(outDir, { recursive: true })).map((name) => `/${name.replaceAll('\\', '/')}`).sort();
	const files = new Set(names);
	const ids = new Map<string, ReadonlySet<string>>();
	const links = new Map<string, string[]>();
	for (const name of names.filter((path) => path.endsWith('.html'))) {
		const html = await readFile(join(outDir, name), 'utf8');
		const address = name.replace(/\/index\.html$/, '/');
		ids.set(address, new Set(attributes(html, 'id')));
		links.set(address, ['href', 'src', 'action'].flatMap((attribute) => attributes(html, attribute)));
	}
	const broken = [...links].flatMap(([from, own]) => own.filter((link) => !leads(link, from, base, ids, files)).map((link) => `${from} → ${link}`));
	return { pages: ids.size, links: [...links.values()].reduce((sum, own) => sum + own.length, 0), broken };
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
