import './src/cli/quiet.mjs';
import { defineConfig } from 'astro/config';
import files from './src/astro/files.ts';
import pagefind from './src/astro/pagefind.ts';
import outPlace from './src/astro/place.ts';
import { cacheDirFor, contentDir } from './src/astro/root.ts';
import { publishedAt } from './src/astro/site.ts';
import watchArchive from './src/astro/watch.ts';

const root = contentDir();

export default defineConfig({
	...(await publishedAt(root)),
	// Outside node_modules, which `npm ci` empties; one for each archive.
	cacheDir: cacheDirFor(root),
	trailingSlash: 'always',
	// 'jsx', the default, eats white space between inline elements.
	compressHTML: true,
	// The last one publishes what the others made.
	integrations: [files(), pagefind(), watchArchive(root), outPlace(root)],
	build: { inlineStylesheets: 'never' },
	// No script stands in a page: a strict Content-Security-Policy refuses it.
	vite: {
		build: { assetsInlineLimit: 0 },
		server: { watch: { ignored: ['**/.cache/**'] } },
	},
	devToolbar: { enabled: false },
});
