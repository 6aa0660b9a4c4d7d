import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What Astro makes on the way to a place outside the project lies here, the same for all of them. */
const SHARED = '.astro/';

/**
 * Says beforehand what else would end a build into a place outside the project halfway: that another one is under way,
 * which takes away what this one makes, or that the place is on another file system, where Astro cannot move files.
 */
export default function outsidePlace(): AstroIntegration {
	let outDir = '';
	let shared = '';
	return {
		name: 'minutebook-place',
		hooks: {
			'astro:config:done'({ config }) {
				outDir = fileURLToPath(config.outDir);
				shared = fileURLToPath(new URL(SHARED, config.root));
			},
			'astro:build:start'() {
				if (!isOutside(outDir)) return;
				mkdirSync(shared, { recursive: true });
				if (statSync(shared).dev !== statSync(existing(outDir)).dev) throw plain(`Unexpected output directory \`${outDir}\` on another file system than the project, expected one on the same; build into \`dist\` and copy that`);
				claim(`${shared}building`);
			},
		},
	};
}

function isOutside(place: string): boolean {
	const path = relative(process.cwd(), place);
	return path === '..' || path.startsWith(`..${sep}`) || path === place;
}

function existing(place: string): string {
	return statSync(place, { throwIfNoEntry: false }) ? place : existing(dirname(place));
}

/** Until this process ends. */
function claim(lock: string): void {
	const holder = holderOf(lock);
	if (holder) throw plain(`Unexpected second build into a place outside the project, expected one at a time; wait for process ${holder} to end, or build into the project with \`--outDir\``);
	writeFileSync(lock, String(process.pid));
	process.on('exit', () => rmSync(lock, { force: true }));
}

/** The process that holds it, if that still runs. */
function holderOf(lock: string): number | undefined {
	try {
		const holder = Number(readFileSync(lock, 'utf8'));
		process.kill(holder, 0);
		return holder;
	} catch {
		return undefined;
	}
}

/** The line says it all, a stack trace nothing. */
function plain(message: string): Error {
	const error = new Error(message);
	error.stack = '';
	return error;
}
