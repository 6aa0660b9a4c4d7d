// Astro, as the npm scripts run it: with a Node that is new enough, and sending nothing to anybody.
import { tooOld } from './node.mjs';
import './quiet.mjs';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const problem = tooOld('astro');

if (problem) {
	console.error(problem);
	process.exitCode = 2;
} else {
	module.enableCompileCache();
	const site = process.argv[2] === 'build' && (await unchanged());
	if (site) console.log(`nothing has changed: the site in \`${site}\` is as it was`);
	else await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
}

/** Where the site is that a build would make again as it is; asked before Astro is loaded, with a Node that reads TypeScript by itself. */
async function unchanged() {
	const asked = new URL('../astro/unchanged.ts', import.meta.url);
	if (!process.features.typescript || !existsSync(asked)) return undefined;
	process.env.CONTENT_DIR ||= 'content';
	const { unchangedSite } = await import(asked.href);
	const { cacheDirFor, contentDir } = await import(new URL('../astro/root.ts', import.meta.url).href);
	return unchangedSite(contentDir(), resolve(cacheDirFor(contentDir())), { root: fileURLToPath(new URL('../..', import.meta.url)), publicDir: fileURLToPath(new URL('../../public/', import.meta.url)) });
}
