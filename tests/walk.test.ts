import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { walks } from './bench/walks.ts';

const IMPORT = /from\s*['"](\.[^'"]+)['"]/g;
/** What is begun by Astro, which the configuration of the collection names. */
const BEGUN = ['src/astro/loader.ts', 'src/pages/actions/index.astro'];

test('CONTRIBUTING\'s way of an action names files that are there, each imported by one after it', () => {
	const section = /\n## Follow an action\n([^]*?)\n## /.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[1] ?? '';
	const way = [...section.matchAll(/`(src\/[\w/-]+\.\w+)`/g)].map(([, path = '']) => path);
	expect(way.length).toBeGreaterThan(10);
	expect(way.filter((path) => !existsSync(path))).toEqual([]);
	const imports = way.map((path) => [...readFileSync(path, 'utf8').matchAll(IMPORT)].map(([, name = '']) => join(dirname(path), name).replaceAll('\\', '/')));
	const alone = way.filter((path, at) => !imports.slice(at + 1).some((names) => names.includes(path)) && !BEGUN.includes(path));
	expect(alone).toEqual([]);
});

/** Files that one has to open to follow a fact. */
const MOST = 15;

test.each([...walks])('%s: few files are passed from a document to its row, export and search record', (_fact, files) => {
	expect(files.length).toBeLessThanOrEqual(MOST);
	expect(files.filter((path) => !existsSync(join('src', path)))).toEqual([]);
});
