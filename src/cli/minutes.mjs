#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { tooOld } from './node.mjs';

// In the package everything is compiled: Node reads no TypeScript there.
const isPackage = existsSync(new URL('main.js', import.meta.url));
// Who stands in a clone of the project means its sample.
if (!isPackage && process.cwd() === fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')) process.env.CONTENT_DIR ||= 'content';
const problem = tooOld('minutes', isPackage);

if (problem) {
	console.error(problem);
	process.exitCode = 2;
} else if (isPackage) {
	module.enableCompileCache();
	await import('./main.js');
} else if (process.features.typescript) {
	module.enableCompileCache();
	await import('./main.ts');
} else {
	// until 22.18, Node reads TypeScript only when told to
	const main = fileURLToPath(new URL('main.ts', import.meta.url));
	const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
	const { status } = spawnSync(process.execPath, [...flags, main, ...process.argv.slice(2)], { stdio: 'inherit' });
	process.exitCode = status ?? 1;
}
