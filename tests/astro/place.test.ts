import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegrationLogger, HookParameters } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import outPlace from '../../src/astro/place.ts';

let root: string;
let lines: string[];
const print = console.error;
beforeEach(async () => {
	root = await realpath(await mkdtemp(join(tmpdir(), 'minutebook-')));
	lines = [];
	await mkdir(join(root, 'content'));
});
afterEach(async () => {
	console.error = print;
	await rm(root, { recursive: true, force: true });
});

const logger = { info: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) } as unknown as AstroIntegrationLogger;

/** Runs one of Astro's commands up to where its own work begins; resolves with where a build makes the site, and what ends it. */
async function start(outDir: string, command: 'build' | 'preview' | 'dev' = 'build'): Promise<{ making: string; done(): Promise<void> }> {
	const { hooks } = outPlace(join(root, 'content'), 'npm run build');
	let config = { root: folder('.'), outDir: pathToFileURL(`${outDir}/`), srcDir: folder('src'), publicDir: folder('public'), cacheDir: folder('.cache/content') } as AstroConfig;
	const updateConfig = (changed: Partial<AstroConfig>) => (config = { ...config, ...changed });
	await hooks['astro:config:setup']?.({ config, command, updateConfig, logger } as unknown as HookParameters<'astro:config:setup'>);
	const making = fileURLToPath(config.outDir);
	return {
		making,
		async done() {
			await hooks['astro:build:done']?.({ dir: config.outDir, logger } as HookParameters<'astro:build:done'>);
		},
	};
}

function folder(path: string): URL {
	return pathToFileURL(`${join(root, path)}/`);
}

async function site(path: string, words: string): Promise<void> {
	await mkdir(path, { recursive: true });
	await writeFile(join(path, 'index.html'), words);
}

const words = (path: string) => readFile(join(path, 'index.html'), 'utf8');

test('a build makes the site in the cache; the old one stands until all is done', async () => {
	const dist = join(root, 'dist');
	await site(dist, 'old');
	const { making, done } = await start(dist);
	expect(making).toBe(join(root, '.cache/content/site/'));
	await site(making, 'new');
	expect(await words(dist)).toBe('old');
	await done();
	expect(await words(dist)).toBe('new');
	expect(existsSync(making)).toBe(false);
	expect(lines).toEqual([expect.stringMatching(/^the new site is in `.*dist`$/)]);
});

test('what a build that was stopped had made is not in the next one', async () => {
	const stopped = await start(join(root, 'dist'));
	await site(join(stopped.making, '.prerender'), 'internal');
	const { making, done } = await start(join(root, 'dist'));
	await site(making, 'new');
	await done();
	expect(existsSync(join(root, 'dist/.prerender'))).toBe(false);
});

test('a build takes away what the dev server and the type check read before, which may name somebody who is hidden by now', async () => {
	await start(join(root, 'dist'), 'dev');
	await mkdir(join(root, '.cache/content/dev/html'), { recursive: true });
	await mkdir(join(root, '.astro'));
	await writeFile(join(root, '.astro/data-store.json'), '[["Map"]]');
	await start(join(root, 'dist'));
	expect([existsSync(join(root, '.cache/content/dev')), existsSync(join(root, '.astro/data-store.json'))]).toEqual([false, false]);
});

test('a link to a site stays, what it leads to is swapped', async () => {
	await site(join(root, 'released'), 'old');
	await symlink(join(root, 'released'), join(root, 'dist'));
	const { making, done } = await start(join(root, 'dist'));
	await site(making, 'new');
	await done();
	expect(await words(join(root, 'dist'))).toBe('new');
	expect(await realpath(join(root, 'dist'))).toBe(join(root, 'released'));
});

test.each(['build', 'preview', 'dev'] as const)('%s puts back the site that a stopped build had moved aside', async (command) => {
	await site(join(root, '.dist.old'), 'old');
	await site(join(root, '.dist.new'), 'new');
	await start(join(root, 'dist'), command);
	expect(await words(join(root, 'dist'))).toBe('old');
	expect(existsSync(join(root, '.dist.new'))).toBe(false);
	expect(lines).toEqual([expect.stringContaining('put back the site')]);
});

test('a preview of nothing says how to make something', async () => {
	await expect(start(join(root, 'dist'), 'preview')).rejects.toThrow(/^Unexpected lack of `.*dist`, expected a site to show; make one with `npm run build`$/);
	await mkdir(join(root, 'dist'));
	await expect(start(join(root, 'dist'), 'preview')).rejects.toThrow(/^Unexpected folder `.*dist` without a site, expected a site to show/);
});

test.each([
	['the project', () => root, 'holds the project'],
	['the archive', () => join(root, 'content'), 'holds the archive'],
	['a folder in the archive', () => join(root, 'content/dist'), 'in the archive, expected one beside it'],
	['the home directory', () => homedir(), 'holds'],
	['the root of the disk', () => '/', 'holds the project'],
	['the sources', () => join(root, 'src/dist'), 'expected a folder for the site alone'],
	['the cache', () => join(root, '.cache/content/dist'), 'expected a folder for the site alone'],
	['a link to the archive', async () => symlink(join(root, 'content'), join(root, 'dist')).then(() => join(root, 'dist')), 'holds the archive'],
	['a file', async () => writeFile(join(root, 'dist'), 'x').then(() => join(root, 'dist')), 'Unexpected file'],
])('%s is refused as the output directory, and left as it is', async (_what, place, reason) => {
	await writeFile(join(root, 'content/a.md'), '# Meeting');
	await expect(start(await place())).rejects.toThrow(reason);
	expect(await readFile(join(root, 'content/a.md'), 'utf8')).toBe('# Meeting');
});
