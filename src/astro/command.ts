import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { isSite } from '../source/foreign-folder.ts';
import { fromHere } from '../source/here.ts';
import { namesIn } from '../source/within.ts';
import { withComments } from './comments.ts';
import { buildLog, siteConfig } from './config.ts';
import { plain } from './fault.ts';
import { askLog } from './log.ts';
import { cacheDirFor } from './root.ts';
import { sizeOf, summaryOf } from './summary.ts';
import { looksIn } from './made.ts';
import { groupsAsked } from './pieces.ts';
import { ask, unchangedSite } from './unchanged.ts';
import { openWork } from './work.ts';

/** What `minutebook build`, `dev` and `preview` were asked. */
export interface Asked {
	/** The archive's directory, absolute. */
	archive: string;
	/** Where the site goes, absolute; `dist` in the archive where nothing says so. */
	out?: string;
	/** Where it will be, instead of what `url` in archive.yml says. */
	url?: string;
	/** The path it will be under, likewise. */
	base?: string;
	port?: number;
	host?: string | true;
	/** Every line that Astro prints. */
	verbose?: boolean;
	/** Errors alone. */
	quiet?: boolean;
}

/** Builds the site of an archive, wherever this package is installed; says in one line what it did. Throws what stands in the way. */
export async function build(asked: Asked): Promise<string> {
	if (groupsAsked() && !asked.out) throw plain('Missing `--out` beside `--group`, expected a folder for the pages of those groups alone');
	if (!asked.out) expectSiteOrNothing(join(asked.archive, 'dist'));
	const started = Date.now();
	const { archive, out = join(archive, 'dist'), verbose, quiet } = asked;
	const { root, srcDir, publicDir } = openWork(archive);
	process.env['CONTENT_DIR'] = archive;
	process.chdir(root);
	ask([out, asked.url, asked.base, withComments(), groupsAsked()]);
	const same = await unchangedSite(archive, join(root, cacheDirFor(archive)), { root: fileURLToPath(new URL('..', pathToFileURL(srcDir))), publicDir });
	if (same !== undefined) return `nothing has changed: the site in \`${fromHere(same)}\` is as it was`;
	const config = await configFor(asked);
	const pages = process.stderr.isTTY ? sizeOf(looksIn(out)).pages : 0;
	const astro = await import('astro');
	askLog({ quiet: quiet ?? false, ...(pages > 0 && { pages }) });
	await astro.build({ ...config, ...(process.argv.includes('--force') && { force: true }), ...(!verbose && { logger: buildLog() }) });
	return summaryOf(out, archive, Date.now() - started);
}

/** Serves the site while one works; never ends by itself. */
export async function dev(asked: Asked): Promise<never> {
	const config = await configFor(asked);
	const astro = await import('astro');
	await astro.dev({ ...config, ...(asked.quiet && { logLevel: 'error' as const }) });
	return new Promise(() => {});
}

/** Serves the site that was built; resolves when the server ends. */
export async function preview(asked: Asked): Promise<void> {
	const config = await configFor(asked);
	const astro = await import('astro');
	askLog({ server: true, quiet: asked.quiet ?? false });
	const server = await astro.preview({ ...config, logger: buildLog() });
	await server.closed();
}

/** Nobody named this folder: what is in it is deleted only if a build has put it there. */
function expectSiteOrNothing(dist: string): void {
	const names = namesIn(dist);
	if (names.length === 0 || isSite(names)) return;
	throw plain(`Unexpected \`${fromHere(dist)}\` with other files than a site's, expected a site that was built before, or nothing; move it away, or name another folder with \`--outDir\``);
}

async function configFor({ archive, out = join(archive, 'dist'), url, base, port, host }: Asked): Promise<AstroInlineConfig> {
	const { root, srcDir, publicDir, serves } = openWork(archive);
	// Astro puts what it makes pages with below the working directory; pages ask for their archive by this.
	process.env['CONTENT_DIR'] = archive;
	process.chdir(root);
	const { vite, ...config } = await siteConfig(archive, { command: `minutebook build ${fromHere(archive)}` });
	return {
		...config,
		...(url && publishedUnder(url)),
		...(base && { base: `/${base.split('/').filter(Boolean).join('/')}` }),
		configFile: false,
		root,
		srcDir,
		publicDir,
		outDir: resolve(out),
		server: { ...(port !== undefined && { port }), ...(host !== undefined && { host }) },
		vite: { ...vite, cacheDir: join(root, '.cache/vite'), server: { ...vite?.server, fs: { allow: serves } } },
	};
}

function publishedUnder(url: string): { site: string; base: string } {
	const { origin, pathname } = new URL(url);
	return { site: origin, base: pathname };
}
