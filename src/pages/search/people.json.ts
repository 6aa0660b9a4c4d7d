import type { APIRoute } from 'astro';
import { namedPeople } from '../../archive/names.ts';
import { getArchive } from '../../astro/archive.ts';

/** Everybody with a page, for who searches a name. */
export const GET: APIRoute = async () => Response.json(namedPeople((await getArchive()).people));
