import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { made } from './made.ts';
import { indexRecords } from './search-index.ts';
import { readRecords } from './search-records.ts';
import { searchMiddleware } from './search-server.ts';

/** Where src/pages writes what there is to find, under the site's base. */
const RECORDS = 'search/records.ndjson';
/** The Pagefind whose worker src/client/worker/ speaks to. */
const SPOKEN = '1.6.0';

/**
 * Search over the archive, by Pagefind: a build's records become `pagefind/` beside its pages; the dev server
 * answers the same addresses from memory, and makes the index when it is first asked.
 */
export default function pagefind(spoken = SPOKEN): AstroIntegration {
	let base = '/';
	return {
		name: 'minutebook-pagefind',
		hooks: {
			'astro:config:setup'({ updateConfig, logger }) {
				const version = versionOf();
				if (version !== spoken) logger.warn(`Pagefind is ${version}, and the search page speaks to the worker of ${spoken}: it asks \`pagefind.js\` instead, which is 13 KB and a request more`);
				updateConfig({ vite: { define: { SPEAKS_TO_WORKER: JSON.stringify(version === spoken) } } });
			},
			'astro:config:done'({ config }) {
				base = config.base.replace(/(?<!\/)\/*$/, '/');
			},
			'astro:server:setup'({ server, logger }) {
				server.middlewares.use(searchMiddleware(server, base, `${base}${RECORDS}`, logger));
			},
			async 'astro:build:done'({ dir, logger }) {
				const records = new URL(RECORDS, dir);
				const found = await stat(records).catch(() => undefined);
				if (!found) throw new Error(`Expected the build to have written \`${RECORDS}\`, which the search index is made of. Put back src/pages/${RECORDS}.ts.`);
				const started = Date.now();
				const own = made();
				const name = own && `${own.by()} ${await sumOf(records)}`;
				if (own && name === own.noted['search'] && own.below('pagefind/').length > 0 && own.below('pagefind/').every((path) => own.take(path))) {
					await rm(records);
					logger.info('search index: as it was');
					return;
				}
				const files = await indexRecords(readRecords(createReadStream(records, 'utf8')));
				await writeAll(new URL('pagefind/', dir), files);
				await rm(records);
				if (own && name) own.noted['search'] = name;
				const size = [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
				logger.info(`search index: ${files.size} files, ${(size / 1e6).toFixed(1)} MB, in ${((Date.now() - started) / 1000).toFixed(1)} s`);
			},
		},
	};
}

function versionOf(): string {
	const manifest = new URL('../package.json', import.meta.resolve('pagefind'));
	return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

async function sumOf(file: URL): Promise<string> {
	const sum = createHash('sha256');
	for await (const piece of createReadStream(file)) sum.update(piece as Buffer);
	return sum.digest('base64url');
}

async function writeAll(folder: URL, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	const folders = new Set([...files.keys()].map((path) => new URL('.', new URL(path, folder)).href));
	for (const href of folders) await mkdir(new URL(href), { recursive: true });
	for (const [path, content] of files) await writeFile(new URL(path, folder), content);
}
