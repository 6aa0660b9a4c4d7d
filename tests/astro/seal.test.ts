import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

let clone: string;
beforeEach(async () => {
	clone = await mkdtemp(join(tmpdir(), 'minutebook-'));
});
afterEach(() => rm(clone, { recursive: true, force: true }));

/** The seal of one text, as a build in that directory makes it. */
function sealIn(cwd: string, secret = ''): string {
	const script = `import { sealOf } from ${JSON.stringify(pathToFileURL(resolve('src/astro/seal.ts')).href)}; console.log(sealOf('a.html', 'text'))`;
	return spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd, encoding: 'utf8', env: { ...process.env, MINUTEBOOK_CACHE_KEY: secret } }).stdout.trim();
}

test('a clone has one key, which only its owner reads', async () => {
	expect(sealIn(clone)).toMatch(/^[0-9a-f]{64}$/);
	expect(sealIn(clone)).toBe(sealIn(clone));
	expect(await readdir(clone)).toEqual(['.cache-key']);
	expect((await stat(join(clone, '.cache-key'))).mode & 0o777).toBe(0o600);
});

test('another clone has another, and so has one whose key was lost or damaged', async () => {
	const before = sealIn(clone);
	expect(sealIn(tmpdir(), 'secret')).not.toBe(before);
	await writeFile(join(clone, '.cache-key'), (await readFile(join(clone, '.cache-key'), 'utf8')).slice(0, 20));
	const after = sealIn(clone);
	expect(after).not.toBe(before);
	expect(sealIn(clone)).toBe(after);
});

test('machines with the same secret have the same, and keep none', async () => {
	expect(sealIn(clone, 'secret')).toBe(sealIn(tmpdir(), 'secret'));
	expect(await readdir(clone)).toEqual([]);
});
