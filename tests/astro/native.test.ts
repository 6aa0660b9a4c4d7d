import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import plainModules from '../../src/astro/native.ts';

const src = resolve('src').replaceAll('\\', '/');

test.each([
	{ what: 'what derives the archive', source: '../archive/collect.ts', id: `${src}/archive/collect.ts`, isAsked: true },
	{ what: 'what writes an export', source: '../exports/csv.ts', id: `${src}/exports/csv.ts`, isAsked: true },
	{ what: 'what asks Astro for its collections', source: './archive.ts', id: `${src}/astro/archive.ts`, isAsked: false },
	{ what: 'a component', source: '../components/Actions.astro', id: `${src}/components/Actions.astro`, isAsked: false },
	{ what: 'data beside a module', source: './accuracy.json', id: `${src}/archive/accuracy.json`, isAsked: false },
	{ what: 'a package', source: 'yaml', id: resolve('node_modules/yaml/dist/index.js'), isAsked: false },
])('in a build, Node is asked for $what: $isAsked', async ({ source, id, isAsked }) => {
	const { resolveId } = plainModules() as unknown as { resolveId(this: { resolve(): Promise<{ id: string }> }, source: string, importer: string, options: object): Promise<unknown> };
	const found = await resolveId.call({ resolve: async () => ({ id }) }, source, `${src}/astro/page.ts`, {});
	expect(found).toEqual(isAsked ? { id: pathToFileURL(id).href, external: true } : undefined);
});
