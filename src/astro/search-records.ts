import type { SearchRecord } from '../archive/search.ts';
import { spanFolder } from '../archive/search-spans.ts';

/** The records of an NDJSON text, which comes in pieces cut anywhere. Only a line feed ends a line: U+2028 does not. */
export async function* readRecords(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<SearchRecord> {
	let rest = '';
	for await (const piece of text) {
		const lines = (rest + piece).split('\n');
		rest = lines.pop() ?? '';
		for (const line of lines) if (line) yield JSON.parse(line) as SearchRecord;
	}
	if (rest) yield JSON.parse(rest) as SearchRecord;
}

/** Records by the span of years whose index they are in, which come one after the other: a list each, and one at least. */
export async function* bySpan(records: AsyncIterable<SearchRecord>): AsyncGenerator<SearchRecord[]> {
	let some: SearchRecord[] = [];
	for await (const record of records) {
		if (some[0] && some[0].span !== record.span) {
			yield some;
			some = [];
		}
		some.push(record);
	}
	yield some;
}

/** Where the index of records of one span is, below the folder of the site's. */
export function folderOf([record]: readonly SearchRecord[]): string {
	return record?.span === undefined ? '' : spanFolder(record.span);
}
