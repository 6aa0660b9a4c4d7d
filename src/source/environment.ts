import { ArchiveError, messageOn } from './error.ts';

/** The directory of the archive where no option says another: `CONTENT_DIR`, else the one that the command runs in. */
export function archiveDirectory(): string {
	return process.env['CONTENT_DIR'] || '.';
}

/**
 * The day that ages are counted to, as `SOURCE_DATE_EPOCH` says it; undefined where it does not. Throws `ArchiveError`
 * where it says something else: a build that should be the same each time would not be. What it says is not printed.
 */
export function dayOfBuild(): string | undefined {
	const seconds = process.env['SOURCE_DATE_EPOCH'];
	if (seconds === undefined || seconds === '') return undefined;
	if (!SECONDS.test(seconds)) throw new ArchiveError([messageOn('SOURCE_DATE_EPOCH', 'wrong-environment', 'Unexpected value, expected seconds since 1970 in digits; `git log -1 --format=%ct` prints those of the last commit')]);
	return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

/** Up to the year 5138. */
const SECONDS = /^\d{1,11}$/;
