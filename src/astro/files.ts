import type { AstroIntegration } from 'astro';
import { exports, kindsFor } from '../exports/index.ts';
import { routeOf } from './route.ts';

/** The files of src/exports beside the pages, each kind where its table says. */
export default function files(): AstroIntegration {
	let hasUrl = false;
	return {
		name: 'minutebook-files',
		hooks: {
			'astro:config:setup'({ config, injectRoute }) {
				hasUrl = Boolean(config.site);
				// A route for each kind, not one for all: the dev server asks for a slash after every other address.
				for (const kind of kindsFor(hasUrl)) injectRoute({ pattern: routeOf(kind), entrypoint: './src/astro/file.ts' });
			},
			'astro:build:done'({ logger }) {
				const left = exports.filter((kind) => !kindsFor(hasUrl).includes(kind)).map(({ path }) => path);
				if (left.length > 0) logger.info(`left out for want of a \`url\` in archive.yml: ${left.join(', ')}`);
			},
		},
	};
}
