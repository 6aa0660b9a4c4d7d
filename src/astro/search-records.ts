import type { SearchRecord } from '../archive/search.ts';

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
