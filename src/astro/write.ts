import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { World } from '../exports/export.ts';
import type { File } from '../exports/index.ts';

/** Writes files into a folder, one after the other: small ones, of which waiting for each is most of what it costs. */
export async function writeFiles(folder: URL, files: readonly File[], world: World): Promise<void> {
	const root = fileURLToPath(folder);
	const made = new Set<string>();
	for (const { path, write } of files) {
		const content = write(world);
		const place = `${root}${path}`;
		const parent = dirname(place);
		if (!made.has(parent)) {
			mkdirSync(parent, { recursive: true });
			made.add(parent);
		}
		writeFileSync(place, content instanceof Promise ? await content : content);
	}
}
