import type { IncomingMessage, ServerResponse } from 'node:http';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inertLines } from '../source/inert.ts';
import { inputsOf, nameOf } from './inputs.ts';
import { loads } from './loads.ts';

/** How long a directory must be still: an editor, or git, writes many files at once. */
const STILL = 150;

/**
 * When the directory is looked at once more, in ms after the server began to watch and after each load: it takes a moment until it is told of every change,
 * and of what is deleted a moment after an edit it may not be told at all, as what watches a folder lets some that come close together pass.
 */
const LOOKS = [2_000, 10_000];

/** How often, and after how many ms, a load that Astro let pass is asked for again. */
const TRIES = 20;
const BETWEEN = 250;

/** After a load, pages that are open have been asked for again within so many ms. */
const UNTIL_SHOWN = 1_000;

/** In the dev server, loads the archive again when a file of its directory changes. */
export default function watchArchive(root: string): AstroIntegration {
	let readers = '';
	/** What the directory held before it was read. */
	let held = '';
	return {
		name: 'minutebook-watch',
		hooks: {
			'astro:config:setup'({ command, updateConfig }) {
				// A build watches nothing, unless it is told what not to.
				if (command !== 'dev') return;
				updateConfig({ vite: { server: { watch: { ignored: ['**/.cache/**', '**/.minutebook/**'] } } } });
				held = nameOf(inputsOf(root, ''));
			},
			'astro:config:done'({ config }) {
				readers = fileURLToPath(new URL('minutes/', config.srcDir));
			},
			'astro:server:setup'({ server, refreshContent, logger }) {
				const refresh = (options: { loaders: string[]; context?: Record<string, unknown> }) =>
					refreshContent?.(options).catch((error: unknown) =>
						logger.error(inertLines(error instanceof Error ? error.message : String(error))),
					);
				// Astro reads its own configuration again after every change of a Markdown file, and loads nothing meanwhile.
				const loadNow = async (tries: number) => {
					const before = loads().asked;
					held = nameOf(inputsOf(root, ''));
					await refresh({ loaders: ['minutebook', 'minutebook-archive'] });
					clearTimeout(after);
					after = undefined;
					if (loads().asked > before) {
						writeSoon();
						lookSoon();
					} else if (tries > 0) after = setTimeout(load, BETWEEN, tries - 1);
					else logger.warn('a change of the archive could not be loaded, so pages show what was there before it: save the file once more, or start the server again');
				};
				// One after the other: a load is told from one that was let pass by how often loaders were asked while it ran.
				let loading = Promise.resolve();
				const load = (tries = TRIES) => (loading = loading.then(() => loadNow(tries)));
				// Nor do pages that were asked for while the store was written have what is in it, until it is written once more: as often as one is asked for that still has not.
				const writeSoon = () => {
					after ??= setTimeout(async () => {
						if (loads().shown !== loads().left) await refresh({ loaders: ['minutebook-archive'], context: { again: true } });
						after = undefined;
					}, UNTIL_SHOWN);
				};
				let timer: NodeJS.Timeout | undefined;
				let after: NodeJS.Timeout | undefined;
				const between = askedAgain();
				server.middlewares.use((request, response, next) => {
					if (loads().shown !== '' && loads().shown !== loads().left) writeSoon();
					between.handle(request, response, next);
				});
				const changed = () => {
					between.changed();
					clearTimeout(timer);
					timer = setTimeout(load, STILL);
				};
				const look = () => {
					const now = nameOf(inputsOf(root, ''));
					if (now !== held) changed();
					held = now;
				};
				let looks: NodeJS.Timeout[] = [];
				const lookSoon = () => {
					looks.forEach(clearTimeout);
					looks = LOOKS.map((ms) => setTimeout(look, ms).unref());
				};
				server.watcher.on('all', (_event, path) => {
					if (path.startsWith(readers)) logger.warn('src/minutes has changed: start the server again to read with it');
					if (path.startsWith(root + sep)) changed();
				});
				server.watcher.once('ready', look);
				server.watcher.add(root);
				lookSoon();
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
