import type { VFileMessage } from 'vfile-message';
import { decode } from './decode.ts';
import { ArchiveError, messageOn } from './error.ts';
import { readWithin, RefusedFile } from './within.ts';

/**
 * The text of one of the archive's own files, such as `archive.yml`; undefined where there is none. One that cannot be
 * read throws `ArchiveError`, which `expected` goes into: what it would have said is not left out in silence.
 */
export function readOwnFile(root: string, path: string, expected: string, messages: VFileMessage[]): string | undefined {
	const bytes = bytesOf(root, path);
	if (bytes === undefined) return undefined;
	const { text, flaw } = decode(bytes);
	if (text === undefined) throw new ArchiveError([messageOn(path, 'binary-file', `Unexpected binary file, expected ${expected}`, { line: 1, column: 1 })]);
	if (flaw) messages.push(messageOn(path, flaw.ruleId, flaw.reason, flaw.place));
	return text;
}

function bytesOf(root: string, path: string): Uint8Array | undefined {
	try {
		return readWithin(root, path);
	} catch (error) {
		throw error instanceof RefusedFile ? new ArchiveError([error.toMessage()]) : error;
	}
}
