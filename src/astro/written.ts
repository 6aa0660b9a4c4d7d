import type { APIRoute } from 'astro';
import { outDir } from 'astro:config/server';
import { writeKept } from '../archive/permalinks/write.ts';
import { filesOf } from '../exports/index.ts';
import { type Keeping, keepAddresses } from '../source/keep.ts';
import { getArchive, site } from './archive.ts';
import { isAsked } from './pieces.ts';
import { contentDir } from './root.ts';
import { wroteAddresses } from './unchanged.ts';
import { world } from './world.ts';
import { writeFiles } from './write.ts';

/** What came of writing all files. */
export interface Written {
	files: number;
	/** Paths of those that were there before. */
	kept: string[];
	/** What came of `addresses.yml`. */
	addresses: Keeping;
}

/** In a build, writes every file of src/exports among the pages: here the archive is at hand, and a route for each costs more than the file. */
export const GET: APIRoute = async () => {
	const archive = await getArchive();
	const text = writeKept(archive.permalinks.keep);
	const addresses = await keepAddresses(contentDir(), text);
	if ('done' in addresses && addresses.done === 'written') wroteAddresses(text);
	const files = filesOf(archive, site).filter(({ path }) => isAsked(path));
	const kept = await writeFiles(outDir, files, world);
	return Response.json({ files: files.length - kept.length, kept, addresses } satisfies Written);
};
