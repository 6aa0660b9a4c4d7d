import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { World } from '../exports/export.ts';
import type { File } from '../exports/index.ts';
import { made as making } from './made.ts';
import { tracker } from './tracked.ts';

/**
 * Writes files into a folder, one after the other: small ones, of which waiting for each is most of what it costs.
 * Leaves a file that is there as it is, as Astro does with what comes from `public/`, and returns the paths of those.
 */
export async function writeFiles(folder: URL, files: readonly File[], world: World): Promise<string[]> {
	const root = fileURLToPath(folder);
	const made = new Set<string>();
	const kept: string[] = [];
	for (const { path, of, write } of files) {
		const name = of === undefined ? '' : tracker()?.nameOf(of);
		if (name !== undefined && making()?.reuse(path, name)) continue;
		const { value: content, read } = await reading(async () => write(world));
		const place = `${root}${path}`;
		const parent = dirname(place);
		if (!made.has(parent)) {
			mkdirSync(parent, { recursive: true });
			made.add(parent);
		}
		if (!isNew(place, content)) kept.push(path);
		else if (read && name !== undefined) making()?.keep(path, read, name);
	}
	return kept;
}

/** With what was read of the archive for it, in a build. */
async function reading<Value>(make: () => Promise<Value>): Promise<{ value: Value; read?: string[] }> {
	return tracker()?.during(make) ?? { value: await make() };
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
