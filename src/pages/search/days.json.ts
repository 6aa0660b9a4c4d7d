import type { APIRoute } from 'astro';
import { getArchive } from '../../astro/archive.ts';
import { meetingDays } from '../../archive/days.ts';

/** The meetings of each day, for who searches a date. */
export const GET: APIRoute = async () => Response.json(meetingDays((await getArchive()).meetings));
