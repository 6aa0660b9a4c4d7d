import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import renderChanged from './changed.ts';
import face from './face.ts';
import files from './files.ts';
import pagefind from './pagefind.ts';
import { moduleNamed } from './module.ts';
import plainModules from './native.ts';
import scriptParts from './parts.ts';
import outPlace from './place.ts';
import { cacheDirFor } from './root.ts';
import { publishedAt } from './site.ts';
import watchArchive from './watch.ts';

/** What a build prints in place of a line for each page, as `askLog` was told. */
export function buildLog(): NonNullable<AstroUserConfig['logger']> {
	return { entrypoint: fileURLToPath(moduleNamed('log')) };
}

/**
 * What Astro is told of the site of an archive, an absolute path; where the project and its output are is for the caller,
 * as is the `command` that builds, and whether the build itself `sums` up what it did.
 */
export async function siteConfig(archive: string, { command = 'npm run build', sums = false } = {}): Promise<AstroUserConfig> {
	return {
		...(await publishedAt(archive)),
		// Outside node_modules, which `npm ci` empties; one for each archive.
		cacheDir: cacheDirFor(archive),
		trailingSlash: 'always',
		// 'jsx', the default, eats white space between inline elements.
		compressHTML: true,
		// The last one publishes what the others made.
		integrations: [renderChanged(), files(archive), scriptParts(), pagefind(), watchArchive(archive), outPlace(archive, command, sums)],
		build: { inlineStylesheets: 'never' },
		// No script stands in a page: a strict Content-Security-Policy refuses it.
		vite: {
			plugins: [face(archive), plainModules()],
			build: { assetsInlineLimit: 0 },
		},
		devToolbar: { enabled: false },
	};
}
