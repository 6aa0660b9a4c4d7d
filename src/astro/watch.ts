import type { IncomingMessage, ServerResponse } from 'node:http';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inertLines } from '../source/inert.ts';

/** How long a directory must be still: an editor, or git, writes many files at once. */
const STILL = 150;

/** In the dev server, loads the archive again when a file of its directory changes. */
export default function watchArchive(root: string): AstroIntegration {
	let readers = '';
	return {
		name: 'minutebook-watch',
		hooks: {
			'astro:config:setup'({ command, updateConfig }) {
				// A build watches nothing, unless it is told what not to.
				if (command === 'dev') updateConfig({ vite: { server: { watch: { ignored: ['**/.cache/**', '**/.minutebook/**'] } } } });
			},
			'astro:config:done'({ config }) {
				readers = fileURLToPath(new URL('minutes/', config.srcDir));
			},
			'astro:server:setup'({ server, refreshContent, logger }) {
				const load = () =>
					refreshContent?.({ loaders: ['minutebook', 'minutebook-archive'] }).catch((error: unknown) =>
						logger.error(inertLines(error instanceof Error ? error.message : String(error))),
					);
				let timer: NodeJS.Timeout | undefined;
				const between = askedAgain();
				server.middlewares.use(between.handle);
				server.watcher.add(root);
				server.watcher.on('all', (_event, path) => {
					if (path.startsWith(readers)) logger.warn('src/minutes has changed: start the server again to read with it');
					if (!path.startsWith(root + sep)) return;
					between.changed();
					clearTimeout(timer);
					timer = setTimeout(load, STILL);
				});
			},
		},
	};
}

/** How long, in ms, a change may take to be in every page. */
const SOON = 5_000;

/**
 * Astro finds a page and renders it in two steps. A request that the archive changes between gets an error that the next
 * one would not: it is sent to its own address again, once for each change, and an error that stays is seen then.
 */
function askedAgain(): { changed(): void; handle(request: IncomingMessage, response: ServerResponse, next: () => void): void } {
	const again = new Set<string>();
	let at = -Infinity;
	return {
		changed() {
			at = performance.now();
			again.clear();
		},
		handle({ method, originalUrl, url = originalUrl ?? '' }: IncomingMessage & { originalUrl?: string }, response, next) {
			const asked = originalUrl ?? url;
			const { writeHead } = response;
			response.writeHead = ((status: number, ...rest: unknown[]) => {
				if (status !== 500 || method !== 'GET' || performance.now() - at > SOON || again.has(asked)) return Reflect.apply(writeHead, response, [status, ...rest]) as ServerResponse;
				again.add(asked);
				return Reflect.apply(writeHead, response, [307, { location: asked }]) as ServerResponse;
			}) as typeof writeHead;
			next();
		},
	};
}
