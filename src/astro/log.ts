import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

export interface LogOptions {
	/** Errors alone. */
	quiet?: boolean;
	/** How many pages the last build made; without it no time left is told. */
	pages?: number;
	/** Also what Astro says by itself, as where it listens. */
	server?: boolean;
}

/** A page that is made: `  ├─ /issues/index.html`; how long it took follows by itself. */
const PAGE = /^\s*[├└]─ /;
/** An error that is thrown as well, and told by whoever catches it. */
const THROWN = /^(?:\[[\w-]+\] )?An unhandled error occurred while running the /;
/** Between two looks at how far a build is, in ms. */
const PAUSE = 200;
/** Before anything is told of how far a build is, in ms. */
const PATIENCE = 2000;

/**
 * What a build prints instead of Astro's line for each page, to stderr: what this project has to say, warnings, errors,
 * and, in a terminal, how far it is. Astro loads it by its path.
 */
export default function log({ quiet = false, pages, server = false }: LogOptions = {}): AstroLoggerDestination {
	let made = 0;
	let began = 0;
	let told = 0;
	const clear = () => {
		if (told > 0) process.stderr.write('\r\x1b[K');
	};
	return {
		write({ level, label, message }: AstroLoggerMessage) {
			const text = stripVTControlCharacters(message);
			if (THROWN.test(text)) return;
			if (level === 'error' || (level === 'warn' && !quiet)) {
				clear();
				process.stderr.write(`${text.trimEnd()}\n`);
				return;
			}
			if (quiet || level !== 'info') return;
			if (server) process.stdout.write(`${message.trimEnd()}\n`);
			else if (PAGE.test(text)) {
				const now = Date.now();
				began ||= now;
				made++;
				if (!process.stderr.isTTY || now - began < PATIENCE || now - told < PAUSE) return;
				told = now;
				process.stderr.write(`\r\x1b[K${howFar(made, now - began, pages)}`);
			} else if (label?.startsWith('minutebook')) {
				clear();
				process.stderr.write(`${text.trimEnd()}\n`);
			}
		},
	};
}

/** `1,200 of about 4,579 pages, 12 s left`; `elapsed` in ms. */
export function howFar(made: number, elapsed: number, pages?: number): string {
	if (!pages || made >= pages) return `${made.toLocaleString('en')} pages`;
	const left = Math.ceil(((elapsed / made) * (pages - made)) / 1000);
	return `${made.toLocaleString('en')} of about ${pages.toLocaleString('en')} pages, ${left} s left`;
}
