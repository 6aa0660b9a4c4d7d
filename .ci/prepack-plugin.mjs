// Run by npm before it packs packages/remark-minutes: puts into its lib/ what the plugin and its preset import, compiled.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file beside it that a compiled one imports, or a type does: `from "./budget.js"`, `import("./model.ts")`. */
const IMPORTED = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.{1,2}\/[^'"]+)['"]/g;

const root = fileURLToPath(new URL('..', import.meta.url));
const [from, to] = [join(root, 'lib/minutes'), join(root, 'packages/remark-minutes/lib')];

execFileSync(process.execPath, [join(root, '.ci/prepack.mjs')], { cwd: root, stdio: 'inherit' });
rmSync(to, { recursive: true, force: true });

const wanted = ['index.js', 'index.d.ts', 'lint/preset.js', 'lint/preset.d.ts'].map((path) => join(from, path));
const taken = new Set();
for (let path = wanted.pop(); path; path = wanted.pop()) {
	if (taken.has(path)) continue;
	taken.add(path);
	cpSync(path, join(to, relative(from, path)));
	const text = readFileSync(path, 'utf8');
	for (const [, name] of text.matchAll(IMPORTED)) wanted.push(join(dirname(path), path.endsWith('.d.ts') ? name.replace(/\.[jt]s$/, '.d.ts') : name));
}
for (const name of ['LICENSE']) cpSync(join(root, name), join(to, '..', name));
