import { execFileSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from './numbers.ts';

/**
 * `npm run bench:install [-- --runs N] [--peer NAME]`: packs what is published, and installs it and a peer in turns, each
 * in an empty project with an empty cache, from the registry that npm is set to. Prints seconds, how many times the
 * peer's that is, and what each takes on disk.
 */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' }, peer: { type: 'string', default: 'vitepress' } } });
const folder = mkdtempSync(join(tmpdir(), 'minutebook-install-'));
try {
	const packed = (directory: string) => join(folder, (JSON.parse(npm(directory, ['pack', '--json', '--pack-destination', folder])) as { filename: string }[])[0]?.filename ?? '');
	const packages = { minutebook: packed('.'), 'remark-minutes': packed('packages/remark-minutes'), [values.peer]: values.peer };
	const taken = new Map(Object.keys(packages).map((name) => [name, { seconds: [] as number[], bytes: 0 }]));
	for (let run = 0; run < Number(values.runs); run++) {
		for (const [name, what] of Object.entries(packages)) {
			const place = join(folder, `${name}-${run}`);
			const from = mkdtempSync(`${place}-`);
			writeFileSync(join(from, 'package.json'), '{"private":true}');
			const began = performance.now();
			npm(from, ['install', '--no-audit', '--no-fund', '--cache', `${place}-cache`, what]);
			const one = taken.get(name);
			one?.seconds.push((performance.now() - began) / 1000);
			if (one) one.bytes = bytesIn(join(from, 'node_modules'));
			for (const path of [from, `${place}-cache`]) rmSync(path, { recursive: true, force: true });
		}
	}
	const peer = median(taken.get(values.peer)?.seconds ?? []);
	console.log(`installed in an empty project with an empty cache; medians of ${values.runs}\n| package | s | × ${values.peer} | MB |\n| --- | --: | --: | --: |`);
	for (const [name, { seconds, bytes }] of taken) console.log(`| ${name} | ${median(seconds).toFixed(1)} | ${(median(seconds) / peer).toFixed(2)} | ${Math.round(bytes / 1e6)} |`);
} finally {
	rmSync(folder, { recursive: true, force: true });
}

function npm(directory: string, args: readonly string[]): string {
	// What `npm run` sets is about this project, not about the empty one.
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(?:config_(?!registry)|package_|lifecycle_|command|execpath|node_execpath)/i.test(name)));
	return execFileSync('npm', args, { cwd: directory, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 });
}

function bytesIn(path: string): number {
	const stat = lstatSync(path);
	return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0) : stat.size;
}
