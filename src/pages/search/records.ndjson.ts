import type { APIRoute } from 'astro';
import type { Archive } from '../../archive/model.ts';
import { getArchive, minutesOf } from '../../astro/archive.ts';
import { withoutPlaces } from '../../archive/agenda-file.ts';
import { searchRecords } from '../../archive/search.ts';
import { spanName } from '../../archive/search-spans.ts';
import { synonymsWith } from '../../archive/synonyms.ts';
import { yearOf } from '../../archive/years.ts';
import { spansOf } from '../../astro/spans.ts';

/** What there is to find, a record a line, those of one index after each other: the search index is made of it, and a build keeps only that. */
export const GET: APIRoute = async () => {
	const lines = linesOf(await getArchive());
	const body = new ReadableStream<Uint8Array>({
		async pull(stream) {
			const { value, done } = await lines.next();
			if (done) stream.close();
			else stream.enqueue(new TextEncoder().encode(value));
		},
	});
	return new Response(body, { headers: { 'Content-Type': 'application/x-ndjson' } });
};

/** Those of one meeting at a time: all of a large archive are more than one text can be. */
async function* linesOf(archive: Archive): AsyncGenerator<string> {
	const known = synonymsWith(archive.synonyms);
	for (const [index, years] of spansOf(archive).entries()) {
		for (const entry of archive.meetings.filter(({ date }) => years.includes(yearOf(date)))) {
			const agenda = entry.agendaFile ? withoutPlaces(await minutesOf(entry.agendaFile)) : '';
			const records = searchRecords(entry, `${agenda}${await minutesOf(entry)}`, known);
			yield records.map((record) => `${JSON.stringify({ ...record, ...(index > 0 && { span: spanName(years) }) })}\n`).join('');
		}
	}
}
