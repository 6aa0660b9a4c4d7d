import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, HookParameters } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import outsidePlace from '../../src/astro/place.ts';

let root: string;
const lock = () => join(root, '.astro/building');
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'minutebook-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function start(outDir: string): Promise<void> {
	const { hooks } = outsidePlace();
	const config = { root: pathToFileURL(`${root}/`), outDir: pathToFileURL(`${outDir}/`) } as AstroConfig;
	await hooks['astro:config:done']?.({ config } as HookParameters<'astro:config:done'>);
	await hooks['astro:build:start']?.({} as HookParameters<'astro:build:start'>);
}

test('a build into the project needs nothing of what builds into other places share', async () => {
	await start(join(process.cwd(), 'dist'));
	await expect(readFile(lock())).rejects.toThrow('ENOENT');
});

test('a second build into a place outside the project is told of the first, while that runs', async () => {
	await mkdir(join(root, '.astro'), { recursive: true });
	await writeFile(lock(), String(process.ppid));
	await expect(start(join(root, 'dist'))).rejects.toThrow(`Unexpected second build into a place outside the project, expected one at a time; wait for process ${process.ppid} to end, or build into the project with \`--outDir\``);
	await writeFile(lock(), '4194305');
	await start(join(root, 'dist'));
	expect(await readFile(lock(), 'utf8')).toBe(String(process.pid));
});

test('a place on another file system is told before anything is made', async () => {
	await expect(start('/dev/minutebook/dist')).rejects.toThrow('Unexpected output directory `/dev/minutebook/dist/` on another file system than the project');
});
