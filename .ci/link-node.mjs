// Run by npm after an install. The packages of Node for all platforms have a bin of one name, and npm 10 takes
// `node_modules/.bin/node` away with those that do not fit: this puts back the one that does, if it runs here.
import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tooOld } from '../src/cli/node.mjs';

const { optionalDependencies } = JSON.parse(readFileSync('packages/node/package.json', 'utf8'));
const found = Object.keys(optionalDependencies)
	.flatMap((name) => ['bin/node', 'bin/node.exe'].map((file) => `${name}/${file}`))
	.find((file) => existsSync(`node_modules/${file}`));

// One for another C library, as on Alpine, is installed and does not run.
const runs = found && spawnSync(`node_modules/${found}`, ['--version']).status === 0;

for (const name of ['node', 'node.cmd', 'node.ps1', 'node.exe']) rmSync(`node_modules/.bin/${name}`, { force: true });
if (!runs) {
	const problem = tooOld('npm');
	if (problem) console.error(problem);
} else if (process.platform === 'win32') {
	linkSync(`node_modules/${found}`, 'node_modules/.bin/node.exe');
} else {
	symlinkSync(`../${found}`, 'node_modules/.bin/node');
}
