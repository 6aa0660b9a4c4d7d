import type { APIRoute } from 'astro';
import { getArchive, minutesOf } from '../../astro/archive.ts';
import { withoutPlaces } from '../../archive/agenda-file.ts';
import { searchRecords } from '../../archive/search.ts';
import { spanName, yearOf } from '../../archive/search-spans.ts';
import { synonymsWith } from '../../archive/synonyms.ts';
import { spansOf } from '../../astro/spans.ts';

/** What there is to find, a record a line, those of one index after each other: the search index is made of it, and a build keeps only that. */
export const GET: APIRoute = async () => {
	const archive = await getArchive();
	const known = synonymsWith(archive.synonyms);
	const lines: string[] = [];
	for (const [index, years] of spansOf(archive).entries()) {
		for (const entry of archive.meetings.filter(({ date }) => years.includes(yearOf(date)))) {
			const agenda = entry.agendaFile ? withoutPlaces(await minutesOf(entry.agendaFile)) : '';
			for (const record of searchRecords(entry, `${agenda}${await minutesOf(entry)}`, known)) lines.push(JSON.stringify({ ...record, ...(index > 0 && { span: spanName(years) }) }));
		}
	}
	return new Response(lines.map((line) => `${line}\n`).join(''), { headers: { 'Content-Type': 'application/x-ndjson' } });
};
