import { statSync } from 'node:fs';
import { archiveDirectory } from '../source/environment.ts';
import { because } from '../source/error.ts';
import { UsageError } from './command.ts';

/** Operands of every command that works on a whole archive. */
export const DIRECTORY = { usage: '[DIR]', help: 'The archive\'s directory (CONTENT_DIR, or the one you are in)' };

/** The one directory that was given, as it was written, or the one that there is without. Throws `UsageError` where it is none. */
export function directoryOf([written = archiveDirectory(), ...more]: readonly string[]): string {
	if (more.length > 0) throw new UsageError(`Unexpected \`${more[0]}\`, expected one directory`);
	const what = statSync(written, { throwIfNoEntry: false });
	if (!what) throw new UsageError(`Unexpected path \`${written}\` that cannot be read (${because({ code: 'ENOENT' })}), expected the directory of an archive of minutes`);
	if (!what.isDirectory()) throw new UsageError(`Unexpected file \`${written}\`, expected the directory of an archive of minutes`);
	return written;
}
