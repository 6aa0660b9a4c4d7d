import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Search {
	options(options: unknown): Promise<void>;
	search(text: string): Promise<{ results: unknown[] }>;
}

/**
 * Prints for how many queries, and for how many of their words, the index of a site finds as much as that of another one,
 * asked of Pagefind alone: `plain` has files of Pagefind's own size.
 */
export async function printSame(outDir: string, plain: string, queries: readonly string[]): Promise<void> {
	const own = await searchOver(outDir);
	const other = await searchOver(plain);
	for (const [what, texts] of [['queries', queries], ['words of them, whole', [...new Set(queries.flatMap((query) => query.match(/[\p{L}\p{N}]+/gu) ?? []))].map((word) => `"${word}"`)]] as const) {
		const different: string[] = [];
		for (const text of texts) {
			const [ours, theirs] = [await own(text), await other(text)];
			if (ours !== theirs) different.push(`${text}: ${ours}, plain ${theirs}`);
		}
		console.log(`\nthe same as in a plain index: ${texts.length - different.length} of ${texts.length} ${what}${different.map((line) => `\n  ${line}`).join('')}`);
	}
}

/** How many results Pagefind has for a text in the index of a built site. */
async function searchOver(outDir: string): Promise<(text: string) => Promise<number>> {
	const place = await mkdtemp(join(tmpdir(), 'minutebook-same-'));
	const module = join(place, 'pagefind.mjs');
	await writeFile(module, await readFile(join(outDir, 'pagefind/pagefind.js')));
	const fetched = globalThis.fetch;
	const fromHere = async (address: string | URL | Request) => new Response(new Uint8Array(await readFile(join(outDir, 'pagefind', String(address).replace(/^\/|\?.*$/g, '')))));
	const pagefind = (await import(pathToFileURL(module).href)) as Search;
	await rm(place, { recursive: true });
	return async (text) => {
		globalThis.fetch = fromHere as typeof fetch;
		await pagefind.options({ basePath: '/', baseUrl: '/' });
		const { results } = await pagefind.search(text);
		globalThis.fetch = fetched;
		return results.length;
	};
}
