import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ArchiveError, because, messageOn } from '../source/error.ts';

/** Writes a file beside its place and moves it there: who looks finds the old one or the new one, never half. Throws `ArchiveError`. */
export async function writeAside(path: string, content: string | Uint8Array): Promise<void> {
	const part = `${path}.${process.pid}.part`;
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(part, content);
		await rename(part, path);
	} catch (error) {
		await rm(part, { force: true }).catch(() => undefined);
		throw new ArchiveError([messageOn(path, 'unwritable-file', `Unexpected path that cannot be written (${because(error)}), expected a directory with room and permission to write`)]);
	}
}
