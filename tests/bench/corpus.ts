import { existsSync } from 'node:fs';
import { readArchive } from '../../src/source/archive.ts';
import type { SourceFile } from '../../src/source/model.ts';

/** Not in every checkout: real minutes, which are nobody's to copy. */
export const CORPUS = '../shared/corpus';

/** The files of an archive directory; none, and a line that says so, where it is not there. */
export async function filesOf(root: string): Promise<SourceFile[]> {
	if (!existsSync(root)) {
		console.log(`Not there, so not read: ${root}`);
		return [];
	}
	const { files } = await readArchive(root);
	console.log(`Read from ${root}: ${files.length} files`);
	return files;
}
