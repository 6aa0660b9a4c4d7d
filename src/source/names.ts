import type { VFileMessage } from 'vfile-message';
import { bytesIn, RESERVED } from '../minutes/part.ts';
import { messageOn } from './error.ts';

/**
 * What is odd about the names of files: they are read all the same, and none decides where something is written. But
 * another file system loses or confuses them.
 */
export function checkNames(paths: readonly string[]): VFileMessage[] {
	const seen = new Map<string, string>();
	return paths.flatMap((path) => {
		const key = path.normalize('NFC').toLowerCase();
		const first = seen.get(key);
		seen.set(key, first ?? path);
		const reason = first === undefined ? oddIn(path) : `Unexpected second file of this name but for case or accents, expected one; rename it or \`${first}\``;
		return reason ? messageOn(path, 'odd-name', reason) : [];
	});
}

function oddIn(path: string): string | undefined {
	for (const name of path.split('/')) {
		if (CONTROL.test(name)) return 'Unexpected control sign in the name, expected letters, digits, dashes and dots; rename the file';
		if (RESERVED.test(name)) return `Unexpected name \`${name}\`, which Windows keeps for a device, expected another; rename the file`;
		if (REFUSED.test(name)) return `Unexpected sign in the name \`${name}\` that Windows refuses, expected letters, digits, dashes and dots; rename the file`;
		if (bytesIn(name) > LONG) return `Unexpected name of ${bytesIn(name)} bytes, expected at most ${LONG}; shorten it`;
	}
	return undefined;
}

/** What file systems allow is 255, and some need a few for themselves. */
const LONG = 200;

/** Also what turns letters round, and half a character. */
const CONTROL = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** Signs, and a dot or a blank at the end. */
const REFUSED = /[\\:*?"<>|]|[. ]$/;
