import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { World } from '../exports/export.ts';
import type { File } from '../exports/index.ts';

/**
 * Writes files into a folder, one after the other: small ones, of which waiting for each is most of what it costs.
 * Leaves a file that is there as it is, as Astro does with what comes from `public/`, and returns the paths of those.
 */
export async function writeFiles(folder: URL, files: readonly File[], world: World): Promise<string[]> {
	const root = fileURLToPath(folder);
	const made = new Set<string>();
	const kept: string[] = [];
	for (const { path, write } of files) {
		const content = write(world);
		const place = `${root}${path}`;
		const parent = dirname(place);
		if (!made.has(parent)) {
			mkdirSync(parent, { recursive: true });
			made.add(parent);
		}
		if (!isNew(place, content instanceof Promise ? await content : content)) kept.push(path);
	}
	return kept;
}

function isNew(place: string, content: string | Uint8Array): boolean {
	try {
		writeFileSync(place, content, { flag: 'wx' });
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
}
