import type { APIRoute } from 'astro';
import { getArchive, minutesOf } from '../../astro/archive.ts';
import { withoutPlaces } from '../../archive/agenda-file.ts';
import { searchRecords } from '../../archive/search.ts';
import { synonymsWith } from '../../archive/synonyms.ts';

/** What there is to find, a record a line: the search index is made of it, and a build keeps only that. */
export const GET: APIRoute = async () => {
	const { meetings, synonyms } = await getArchive();
	const known = synonymsWith(synonyms);
	const lines: string[] = [];
	for (const entry of meetings) {
		const agenda = entry.agendaFile ? withoutPlaces(await minutesOf(entry.agendaFile)) : '';
		for (const record of searchRecords(entry, `${agenda}${await minutesOf(entry)}`, known)) lines.push(JSON.stringify(record));
	}
	return new Response(lines.map((line) => `${line}\n`).join(''), { headers: { 'Content-Type': 'application/x-ndjson' } });
};
