import { readdirSync } from 'node:fs';
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
				setPrerenderer((prerenderer) => changedOf(prerenderer, { assets: () => assetsIn(making), base: () => base }, (reused) => logger.info(`${reused} pages are as they were`)));
			},
		},
	};
}

function changedOf(prerenderer: Prerenderer, { assets, base }: { assets(): string; base(): string }, told: (reused: number) => void): Prerenderer {
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
				// A page is rendered while it is read; Astro asks for the same bytes.
				const body = await response.arrayBuffer();
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
