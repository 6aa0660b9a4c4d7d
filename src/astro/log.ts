import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import { clearMeter, meter } from '../source/meter.ts';

/** Astro may load this by its path as another copy of this module than the one that is asked. */
const HELD = Symbol.for('minutebook.log');

export interface LogOptions {
	/** Errors alone. */
	quiet?: boolean;
	/** How many pages the last build made; without it no time left is told. */
	pages?: number;
	/** Also what Astro says by itself, as where it listens. */
	server?: boolean;
}

/** Says what the log of the next command is to print. Not in Astro's configuration: whatever changes there has Astro forget all that was read. */
export function askLog(options: LogOptions): void {
	(globalThis as { [HELD]?: LogOptions })[HELD] = options;
}

/** A page that is made: `  ├─ /issues/index.html`; how long it took follows by itself. */
const PAGE = /^\s*[├└]─ /;
/** An error that is thrown as well, and told by whoever catches it. */
const THROWN = /^(?:\[[\w-]+\] )?An unhandled error occurred while running the /;

/**
 * What a build prints instead of Astro's line for each page, to stderr: what this project has to say, warnings, errors,
 * and, in a terminal, how far it is. Astro loads it by its path.
 */
export default function log(): AstroLoggerDestination {
	const { quiet = false, pages, server = false } = (globalThis as { [HELD]?: LogOptions })[HELD] ?? {};
	const step = meter('pages', pages, true);
	return {
		write({ level, label, message }: AstroLoggerMessage) {
			const text = stripVTControlCharacters(message);
			if (THROWN.test(text)) return;
			if (level === 'error' || (level === 'warn' && !quiet)) {
				clearMeter();
				process.stderr.write(`${text.trimEnd()}\n`);
				return;
			}
			if (quiet || level !== 'info') return;
			if (server) process.stdout.write(`${message.trimEnd()}\n`);
			else if (PAGE.test(text)) step();
			else if (label?.startsWith('minutebook')) {
				clearMeter();
				process.stderr.write(`${text.trimEnd()}\n`);
			}
		},
	};
}
