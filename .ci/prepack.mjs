// Run by npm before it packs: puts into lib/ what the package runs. Node reads no TypeScript under node_modules, so every
// .ts becomes .js with its .d.ts; what only Vite reads, pages and styles, is copied beside them.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Everything beside the sources that something at run time reads. */
const COPIED = /\.(?:astro|css|json|mjs)$/;
/** A source that a page imports: `from '../archive/model.ts'`, `'../client/search.ts?worker&url'`. */
const SOURCE = /(['"]\.{1,2}\/[^'"?\n]+)\.ts(?=['"?])/g;

rmSync('lib', { recursive: true, force: true });
const tsc = fileURLToPath(new URL('../bin/tsc', import.meta.resolve('typescript')));
const { status } = spawnSync(process.execPath, [tsc, '--project', 'tsconfig.package.json'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

// Whatever stands below pages is a page to Astro.
for (const path of readdirSync('lib/pages', { recursive: true, encoding: 'utf8' })) if (path.endsWith('.d.ts')) rmSync(join('lib/pages', path));

for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
	if (!COPIED.test(path)) continue;
	mkdirSync(dirname(join('lib', path)), { recursive: true });
	if (path.endsWith('.astro')) writeFileSync(join('lib', path), readFileSync(join('src', path), 'utf8').replaceAll(SOURCE, '$1.js'));
	else cpSync(join('src', path), join('lib', path));
}
