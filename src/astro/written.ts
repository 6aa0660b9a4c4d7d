import type { APIRoute } from 'astro';
import { outDir } from 'astro:config/server';
import { filesOf } from '../exports/index.ts';
import { getArchive, site } from './archive.ts';
import { world } from './world.ts';
import { writeFiles } from './write.ts';

/** In a build, writes every file of src/exports among the pages and answers how many: here the archive is at hand, and a route for each costs more than the file. */
export const GET: APIRoute = async () => {
	const files = filesOf(await getArchive(), site);
	await writeFiles(outDir, files, world);
	return new Response(String(files.length));
};
