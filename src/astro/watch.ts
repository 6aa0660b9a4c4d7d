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
			'astro:config:done'({ config }) {
				readers = fileURLToPath(new URL('minutes/', config.srcDir));
			},
			'astro:server:setup'({ server, refreshContent, logger }) {
				const load = () =>
					refreshContent?.({ loaders: ['minutebook', 'minutebook-archive'] }).catch((error: unknown) =>
						logger.error(inertLines(error instanceof Error ? error.message : String(error))),
					);
				let timer: NodeJS.Timeout | undefined;
				server.watcher.add(root);
				server.watcher.on('all', (_event, path) => {
					if (path.startsWith(readers)) logger.warn('src/minutes has changed: start the server again to read with it');
					if (!path.startsWith(root + sep)) return;
					clearTimeout(timer);
					timer = setTimeout(load, STILL);
				});
			},
		},
	};
}
