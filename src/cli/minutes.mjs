#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { tooOld } from './node.mjs';

const problem = tooOld('minutes');

if (problem) {
	console.error(problem);
	process.exitCode = 2;
} else if (process.features.typescript) {
	await import('./main.ts');
} else {
	// until 22.18, Node reads TypeScript only when told to
	const main = fileURLToPath(new URL('main.ts', import.meta.url));
	const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
	const { status } = spawnSync(process.execPath, [...flags, main, ...process.argv.slice(2)], { stdio: 'inherit' });
	process.exitCode = status ?? 1;
}
