// Astro, as the npm scripts run it: with a Node that is new enough, and sending nothing to anybody.
import { tooOld } from './node.mjs';
import './quiet.mjs';

const problem = tooOld('astro');

if (problem) {
	console.error(problem);
	process.exitCode = 2;
} else {
	await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
}
