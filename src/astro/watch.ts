import { sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/** How long a directory must be still: an editor, or git, writes many files at once. */
const STILL = 150;

/** In the dev server, loads again when a file of the archive changes; one load at a time. */
export function watchArchive(root: string, { watcher, logger }: LoaderContext, load: () => Promise<unknown>): void {
	if (!watcher) return;
	let timer: NodeJS.Timeout | undefined;
	let loading = Promise.resolve();
	const again = () =>
		load().then(
			() => undefined,
			(error: unknown) => logger.error(error instanceof Error ? error.message : String(error)),
		);
	watcher.add(root);
	watcher.on('all', (_event, path) => {
		if (!path.startsWith(root + sep)) return;
		clearTimeout(timer);
		timer = setTimeout(() => (loading = loading.then(again)), STILL);
	});
}
