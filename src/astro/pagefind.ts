import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { SearchRecord } from '../archive/search.ts';
import { SPANS } from '../archive/search-spans.ts';
import { made } from './made.ts';
import { groupsAsked } from './pieces.ts';
import { indexSpan, placesInFile } from './search-index.ts';
import { bySpan, folderOf, readRecords } from './search-records.ts';
import { searchMiddleware } from './search-server.ts';

/** Where the site's index is, under its base. */
const INDEX = 'pagefind/';
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
				if (groupsAsked()) return;
				const records = new URL(RECORDS, dir);
				const found = await stat(records).catch(() => undefined);
				if (!found) throw new Error(`Expected the build to have written \`${RECORDS}\`, which the search index is made of. Put back src/pages/${RECORDS}.ts.`);
				const started = Date.now();
				await rm(new URL(INDEX, dir), { recursive: true, force: true });
				let [size, count] = [0, 0];
				const older: string[] = [];
				for await (const some of bySpan(readRecords(createReadStream(records, 'utf8')))) {
					if (some[0]?.span !== undefined) older.push(some[0].span);
					if (isAsItWas(`${INDEX}${folderOf(some)}`, some)) continue;
					const files = await indexSpan(some);
					writeAll(new URL(INDEX, dir), new Map([...files].filter(([path, content]) => !made()?.takeSame(`${INDEX}${path}`, content))));
					for (const { byteLength } of files.values()) size += byteLength;
					count += files.size;
				}
				// The search of another archive asks for it.
				writeAll(new URL(`${INDEX}${SPANS}`, dir), new Map([['list.json', Buffer.from(JSON.stringify(older))]]));
				await rm(records);
				logger.info(count === 0 ? 'search index: as it was' : `search index: ${count} files, ${(size / 1e6).toFixed(1)} MB, in ${((Date.now() - started) / 1000).toFixed(1)} s`);
			},
		},
	};
}

function versionOf(): string {
	const manifest = new URL('../package.json', import.meta.resolve('pagefind'));
	return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/** Whether the index of some records is the last build's, which is put in place then; the next build is told of what they are. */
function isAsItWas(folder: string, records: readonly SearchRecord[]): boolean {
	const own = made();
	if (!own) return false;
	const sum = createHash('sha256').update(`${own.by()} ${placesInFile()}`);
	for (const record of records) sum.update(JSON.stringify(record));
	const name = sum.digest('base64url');
	const before = own.below(folder).filter((path) => folder !== INDEX || !path.startsWith(`${INDEX}${SPANS}`));
	if (own.noted[folder] === name && before.length > 0 && before.every((path) => own.take(path))) return true;
	own.noted[folder] = name;
	return false;
}

/** Thousands of small files: waiting for each would be most of what it costs. */
function writeAll(folder: URL, files: ReadonlyMap<string, Uint8Array>): void {
	const folders = new Set([...files.keys()].map((path) => new URL('.', new URL(path, folder)).href));
	for (const href of folders) mkdirSync(new URL(href), { recursive: true });
	for (const [path, content] of files) writeFileSync(new URL(path, folder), content);
}
