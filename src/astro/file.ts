import type { APIRoute, GetStaticPaths } from 'astro';
import { exports, type File, filesOf } from '../exports/index.ts';
import { getArchive, site } from './archive.ts';
import { paramsOf, routeOf } from './route.ts';
import { world } from './world.ts';

/** The addresses of one kind of file. */
export const getStaticPaths: GetStaticPaths = async ({ routePattern }) =>
	(await filesAt(routePattern)).map((file) => ({ params: paramsOf(routePattern, file.path), props: { file } }));

/** One file of src/exports, for the dev server; a build writes them by itself. A route without names in it has no static paths to take it from. */
export const GET: APIRoute<{ file?: File }> = async ({ routePattern, props }) => {
	const file = props.file ?? (await filesAt(routePattern))[0];
	if (!file) return new Response(null, { status: 404 });
	return new Response(await file.write(world), { headers: { 'Content-Type': file.type.replace(/^text\/.*/, '$&; charset=utf-8') } });
};

async function filesAt(route: string): Promise<File[]> {
	return filesOf(await getArchive(), site, exports.filter((kind) => routeOf(kind) === route));
}
