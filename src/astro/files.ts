import { readFile, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { exports, kindsFor } from '../exports/index.ts';
import type { Site } from '../exports/site.ts';
import { inert } from '../source/inert.ts';
import { keepingInWords } from '../source/keep.ts';
import { moduleNamed } from './module.ts';
import { routeOf } from './route.ts';
import { isLean } from './site.ts';
import type { Written } from './written.ts';

/** What a build asks for to have all files written; it tells how that went, and is taken away again. */
export const WRITTEN = 'data/written.json';

/** The files of src/exports beside the pages, each where its table says: the dev server answers each kind by itself, a build writes all at once. */
export default function files(root: string): AstroIntegration {
	const site: Pick<Site, 'origin' | 'isLean'> = {};
	return {
		name: 'minutebook-files',
		hooks: {
			async 'astro:config:setup'({ config, command, injectRoute }) {
				if (config.site) site.origin = config.site;
				if (await isLean(root)) site.isLean = true;
				if (command === 'build') injectRoute({ pattern: `/${WRITTEN}`, entrypoint: moduleNamed('written') });
				// A route for each kind, not one for all: the dev server asks for a slash after every other address.
				else for (const kind of kindsFor(site)) injectRoute({ pattern: routeOf(kind), entrypoint: moduleNamed('file') });
			},
			async 'astro:build:done'({ dir, logger }) {
				const written = new URL(WRITTEN, dir);
				const { files, kept, addresses } = JSON.parse(await readFile(written, 'utf8')) as Written;
				await rm(written);
				logger.info(`${files} files written`);
				const told = keepingInWords(addresses);
				if (told) logger[told.fine ? 'info' : 'warn'](inert(told.line));
				for (const path of kept) logger.warn(inert(`left ${path} as it is in public/`));
				const left = exports.filter(({ needsUrl }) => needsUrl && !site.origin).map(({ path }) => path);
				if (left.length > 0) logger.info(`left out for want of a \`url\` in archive.yml: ${left.join(', ')}`);
			},
		},
	};
}
