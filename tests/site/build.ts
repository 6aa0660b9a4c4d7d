import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDirFor } from '../../src/astro/root.ts';
import type { Order, Outcome } from './builders.ts';

export const ASTRO = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
const LIMIT = 300_000;

/** Variables that vitest sets and a build would take for its own. */
const FOREIGN = ['MINUTEBOOK_BUILDERS', 'NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'VITEST', 'TEST', 'NODE_OPTIONS', 'CONTENT_DIR'];

/** The fixture archive: two groups, four meetings, one file that is no minutes. */
export const FIXTURE = resolve('tests/fixtures/archive');

/**
 * Builds the site of an archive directory; resolves with what the build printed, rejects with it when the build fails. In a
 * run of tests one of the processes of `builders.ts` does that, else, and in `runBuild`, a process of its own.
 */
export async function buildSite(contentDir: string, outDir: string, options: readonly string[] = []): Promise<string> {
	return expectBuilt(contentDir, await (process.env['MINUTEBOOK_BUILDERS'] ? orderBuild : runBuild)(contentDir, outDir, options));
}

/** As `buildSite`, always in a process of its own: for tests of what a process leaves. */
export async function buildAlone(contentDir: string, outDir: string, options: readonly string[] = []): Promise<string> {
	return expectBuilt(contentDir, await runBuild(contentDir, outDir, options));
}

function expectBuilt(contentDir: string, { code, output }: Outcome): string {
	if (code !== 0) throw new Error(`Expected a build of ${contentDir}, got exit code ${code}:\n${output}`);
	return output;
}

async function orderBuild(contentDir: string, outDir: string, options: readonly string[]): Promise<Outcome> {
	const order: Order = { args: ['build', '--outDir', outDir, ...options], env: { ...environment(), CONTENT_DIR: contentDir } };
	const answer = await fetch(process.env['MINUTEBOOK_BUILDERS'] ?? '', { method: 'POST', body: JSON.stringify(order) });
	return (await answer.json()) as Outcome;
}

/** As `buildSite`, for builds that are to fail, and where the process is what is tested. */
export async function runBuild(contentDir: string, outDir: string, options: readonly string[] = []): Promise<Outcome> {
	const build = spawn(process.execPath, [ASTRO, 'build', '--outDir', outDir, ...options], {
		env: { ...environment(), CONTENT_DIR: contentDir },
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: LIMIT,
	});
	let output = '';
	for (const stream of [build.stdout, build.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	const code = await new Promise<number | null>((done, fail) => build.on('error', fail).on('close', done));
	return { code, output };
}

/** The variables of this process without those of its tests, for Astro. */
export function environment(): NodeJS.ProcessEnv {
	const own = Object.entries(process.env).filter(([name]) => !FOREIGN.includes(name) && !name.startsWith('VITEST'));
	// As the commands do; here Astro is started without them.
	return { ...Object.fromEntries(own), NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', MINUTEBOOK_CACHE_KEY: 'of the tests' };
}

/** A copy of an archive to change, and a place to build it in; `remove` takes away both and the build's cache. */
export async function copyOf(contentDir: string): Promise<{ archive: string; outDir: string; remove(): Promise<void> }> {
	const place = await mkdtemp(join(tmpdir(), 'minutebook-'));
	const archive = join(place, 'archive');
	await cp(contentDir, archive, { recursive: true });
	return {
		archive,
		outDir: join(place, 'dist'),
		async remove() {
			await rm(place, { recursive: true, force: true });
			await rm(cacheDirFor(archive), { recursive: true, force: true });
		},
	};
}

/** Every HTML page of a built site by its address. */
export async function pagesOf(outDir: string): Promise<Map<string, string>> {
	const names = (await readdir(outDir, { recursive: true })).filter((name) => name.endsWith('.html'));
	const pages = await Promise.all(names.map(async (name): Promise<[string, string]> => {
		const address = `/${name.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');
		return [address, await readFile(join(outDir, name), 'utf8')];
	}));
	return new Map(pages.sort(([a], [b]) => (a < b ? -1 : 1)));
}
