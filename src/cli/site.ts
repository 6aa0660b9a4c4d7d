import { resolve } from 'node:path';
import type { Asked } from '../astro/command.ts';
import { withComments } from '../astro/comments.ts';
import { faultOf } from '../astro/fault.ts';
import { inertLines } from '../source/inert.ts';
import { type Command, type Given, type Io, type Option, UsageError } from './command.ts';
import { DIRECTORY, directoryOf } from './directory.ts';
import './quiet.mjs';

const OUT = { value: 'DIR', help: 'Where the site is; all else in it is deleted (`dist` in the archive)' } satisfies Option;
const BASE = { value: 'PATH', help: 'The path the site is under, instead of that of `url`' } satisfies Option;
const COMMENTS = { help: 'Show the comments that minutes have' } satisfies Option;
const GROUP = { value: 'GROUP,…', help: 'Make the pages of these groups alone, into `--out`, for a build with `--pieces`' } satisfies Option;
const PIECES = { value: 'DIR,…', help: 'Take from these folders, which builds with `--group` made, what would come out the same' } satisfies Option;
const SERVER = { port: { value: 'PORT', help: 'Where to listen (4321, or the next that is free)' }, host: { help: 'Listen to other machines too' } } as const satisfies Record<string, Option>;

export const build: Command = {
	name: 'build',
	summary: 'Build the site of an archive',
	operands: DIRECTORY,
	options: { out: OUT, url: { value: 'URL', help: 'Where the site will be, instead of `url` in archive.yml' }, base: BASE, 'with-comments': COMMENTS, group: GROUP, pieces: PIECES, force: { help: 'Make everything anew, also what would come out as it is' }, 'allow-empty': { help: 'Build it even if there are no minutes, or less than half as many as in the site that is there' } },
	exits: ['the site is there', 'it could not be built, and the one before is as it was; stderr says why', 'wrong usage'],
	run: (given, io) => runSite('build', given, io),
};

export const dev: Command = {
	name: 'dev',
	summary: 'Serve the site of an archive while you write, search included',
	operands: DIRECTORY,
	options: { base: BASE, 'with-comments': COMMENTS, ...SERVER },
	exits: ['the server was ended', 'it could not be started; stderr says why', 'wrong usage'],
	run: (given, io) => runSite('dev', given, io),
};

export const preview: Command = {
	name: 'preview',
	summary: 'Serve the site that was built',
	operands: DIRECTORY,
	options: { out: OUT, base: BASE, ...SERVER },
	exits: ['the server was ended', 'there is no site to serve, or the server could not be started; stderr says why', 'wrong usage'],
	run: (given, io) => runSite('preview', given, io),
};

async function runSite(name: 'build' | 'dev' | 'preview', given: Given, io: Io): Promise<number> {
	const asked = askedIn(given);
	if (given.options['with-comments'] && !withComments()) process.argv.push('--with-comments');
	// The other commands need not wait for Astro.
	const site = await import('../astro/command.ts');
	try {
		const said = await site[name](asked);
		if (said && !asked.quiet) io.out(inertLines(said));
		return 0;
	} catch (error) {
		io.progress(inertLines(told(error).replaceAll('`--outDir`', '`--out`')));
		return 1;
	}
}

function askedIn({ options, operands }: Given): Asked {
	const archive = resolve(directoryOf(operands));
	const { out, url, base, port, host, verbose, quiet } = options;
	if (typeof port === 'string' && !PORT.test(port)) throw new UsageError(`Unexpected \`${port}\` for \`--port\`, expected a number up to 65535`);
	if (typeof url === 'string' && !(URL.canParse(url) && /^https?:/.test(url))) throw new UsageError(`Unexpected \`${url}\` for \`--url\`, expected an address that starts with \`https://\``);
	return {
		archive,
		...(typeof out === 'string' && { out: resolve(out) }),
		...(typeof url === 'string' && { url }),
		...(typeof base === 'string' && { base }),
		...(typeof port === 'string' && { port: Number(port) }),
		...(host && { host: true as const }),
		...(verbose && { verbose: true }),
		...(quiet && { quiet: true }),
	};
}

/** `0` to `65535`. */
const PORT = /^(?:\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$/;

/** What somebody can do something about is a line; of anything else, all there is. */
function told(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const fault = faultOf(error);
	if (fault) return fault;
	return error.stack ? `minutes: ${error.stack}` : error.message;
}
