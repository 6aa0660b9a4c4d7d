import type { Point, Position } from 'unist';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { inert } from './inert.ts';

/** An archive that cannot be read at all. Its text is one line for each problem, as `archive.yml:3:5 Missing …`. */
export class ArchiveError extends Error {
	override name = 'ArchiveError';
	/** Each with `file` and, within a file, `place`. */
	readonly messages: VFileMessage[];

	constructor(messages: VFileMessage[]) {
		super(messages.map((message) => inert(`${whereOf(message)} ${message.reason}`)).join('\n'));
		this.messages = messages;
	}
}

/** `archive.yml:3:5`, or the path alone where the message is about the file as a whole. */
export function whereOf({ file, line, column }: VFileMessage): string {
	return [file, line, column].filter((part) => part !== undefined).join(':');
}

/** A message on a file of the archive, by its path. */
export function messageOn(path: string, ruleId: string, reason: string, place?: Point | Position): VFileMessage {
	return new VFile({ path }).message(reason, { ruleId, source: 'minutebook', ...(place && { place }) });
}

/** Why the system refused, in words. */
export function because(error: unknown): string {
	const code = (error as NodeJS.ErrnoException).code ?? '';
	const words = CODES[code];
	return words ? `${words}, ${code}` : code || String(error);
}

const CODES: Readonly<Record<string, string>> = {
	EACCES: 'permission denied',
	EPERM: 'not permitted',
	ENOENT: 'nothing is there',
	ENOTDIR: 'part of the path is a file',
	EISDIR: 'it is a directory',
	ELOOP: 'symbolic links in a circle',
	ENAMETOOLONG: 'the name is too long',
	ERR_FS_FILE_TOO_LARGE: 'the file is too large',
};
