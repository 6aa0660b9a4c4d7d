#!/usr/bin/env node
// JavaScript, so that a Node that does not read TypeScript can say so: the only file of its kind here.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
	console.error(`minutes: Node ${process.versions.node} is too old, expected 22.12 or later; \`npm install\` without \`--ignore-scripts\` brings one for \`npm run minutes\``);
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
