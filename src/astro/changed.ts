import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { WRITTEN } from './files.ts';
import { made } from './made.ts';
import { isAsked } from './pieces.ts';
import { tracker } from './tracked.ts';

/** What Astro asks the pages of a build from. */
type Prerenderer = Exclude<Parameters<Parameters<NonNullable<AstroIntegration['hooks']['astro:build:start']>>[0]['setPrerenderer']>[0], (...given: never[]) => unknown>;

/** A build renders the pages that would come out otherwise than in the last one; the others are taken from there. */
export default function renderChanged(): AstroIntegration {
	let making: URL | undefined;
	let base = '/';
	return {
		name: 'minutebook-changed',
		hooks: {
			'astro:config:done'({ config }) {
				making = config.outDir;
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
			},
			'astro:build:start'({ setPrerenderer, logger }) {
				setPrerenderer((prerenderer) => changedOf(prerenderer, { assets: () => assetsIn(making), base: () => base, write: (file, body) => writePage(making, file, body) }, (reused) => logger.info(`${reused} pages are as they were`)));
			},
		},
	};
}

function changedOf(prerenderer: Prerenderer, { assets, base, write }: { assets(): string; base(): string; write(file: string, body: ArrayBuffer): boolean }, told: (reused: number) => void): Prerenderer {
	/** What each page is of, as its route says it: `cacheKey`, which no page without a name in its route has. */
	const keys = new Map<string, string | undefined>();
	return {
		...prerenderer,
		async getStaticPaths() {
			const paths = (await prerenderer.getStaticPaths()).filter(({ pathname }) => pathname.endsWith(WRITTEN) || isAsked(fileOf(pathname)));
			made()?.madeBy(assets());
			const times = Map.groupBy(paths, ({ pathname }) => fileOf(pathname));
			const changed = paths.filter(({ pathname, route, cacheKey }) => {
				const file = fileOf(pathname);
				const key = route.params.length === 0 ? '' : cacheKey;
				if (key === undefined || times.get(file)?.length !== 1) return true;
				keys.set(file, key);
				return route.type !== 'page' || !made()?.reuse(file, key);
			});
			if (changed.length < paths.length) told(paths.length - changed.length);
			return changed;
		},
		async render(request, options) {
			const run = async () => {
				const answer = await prerenderer.render(request, options);
				const response = answer instanceof Response ? answer : answer.response;
				if (!response.body) return answer;
				// A page is rendered while it is read.
				const body = await response.arrayBuffer();
				const isPage = options.routeData.type === 'page' && !(response.status >= 300 && response.status < 400);
				// Astro makes no file of nothing, and else asks for the same bytes.
				if (isPage && write(file, body)) return new Response(null, { status: response.status });
				response.arrayBuffer = async () => body;
				return answer;
			};
			const file = fileOf(pathIn(request.url, base()));
			const watching = tracker();
			const key = keys.get(file);
			// The first page that is rendered makes the archive, of which nothing was read before.
			if (!watching || key === undefined || options.routeData.type !== 'page') return run();
			const { value, read } = await watching.during(run);
			made()?.keep(file, read, key);
			return value;
		},
	};
}

/**
 * Writes a page at once: Astro waits four times for each, which costs five times as much. False where it is for Astro to write, and to
 * say what there is to say: where `public/` has a file of that name, where each page is told, where the disk is full.
 */
function writePage(making: URL | undefined, file: string, body: ArrayBuffer): boolean {
	if (!making || process.argv.includes('--verbose')) return false;
	const path = fileURLToPath(making) + file;
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, new Uint8Array(body), { flag: 'wx' });
		return true;
	} catch {
		return false;
	}
}

/** The file of a page's path, as Astro names it. */
function fileOf(pathname: string): string {
	const path = pathname.split('/').filter(Boolean).join('/');
	return path === '' ? 'index.html' : path === '404' ? '404.html' : `${path}/index.html`;
}

function pathIn(url: string, base: string): string {
	const { pathname } = new URL(url);
	return decodeURIComponent(pathname).slice(base.length);
}

/** What pages load is called by its content. */
function assetsIn(making: URL | undefined): string {
	return making ? readdirSync(new URL('_astro/', making)).sort().join(' ') : '';
}
