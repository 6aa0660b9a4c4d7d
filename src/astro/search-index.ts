import * as pagefind from 'pagefind';
import type { IndexFile, NewIndexResponse } from 'pagefind';
import { writeCell } from '../archive/cell.ts';
import { textOf } from '../archive/html.ts';
import type { SearchRecord } from '../archive/search.ts';
import { packWords, type Words, wordsOf } from '../archive/wordlist.ts';
import { folderOf } from './search-records.ts';
import { clearMeter, meter } from '../source/meter.ts';

type Index = NonNullable<NewIndexResponse['index']>;

/** Pagefind's own interfaces, which nothing here uses, and words for languages other than the index's. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;
/** What searches, which the first index has for all: an index that is merged brings only itself. */
const PROGRAM = /^(?:pagefind(?:-worker)?\.js|wasm\.\w+\.pagefind)$/;
/** A meeting's own entry lists what its items say better: it weighs less, its headings too. */
const MEETING = 0.5;
/**
 * How many places of words a file of the index holds, a fifth of Pagefind's own number: a query loads the file of each
 * of its words, some 6 KB each so, 24 else. A Pagefind that does not know the variable makes
 * larger files of the same; who sets it has it as set, to compare.
 */
const PLACES = { variable: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', number: 4000 };
const HINT = 'If a file of `pagefind` is missing, run `npm ci`; if there is no memory left, build with fewer meetings at a time.';

/** How many places of words a file of the index holds: an index of other files is another. */
export function placesInFile(): string {
	return process.env[PLACES.variable] ?? String(PLACES.number);
}

/** The files of a search index over these records, by their path under `/pagefind/`; it lists them in the order they come; made `by` another Pagefind, where that is asked for. Throws what Pagefind answered. */
export async function indexRecords(records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>, by: Pick<typeof pagefind, 'createIndex' | 'close'> = pagefind): Promise<Map<string, Uint8Array>> {
	try {
		return await run(records, by);
	} catch (cause) {
		const [reason] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
		throw new Error(`Expected Pagefind to index the meetings: ${reason}. ${HINT}`, { cause });
	} finally {
		await by.close();
	}
}

/** The files of the index of records of one span of years, by their path under the site's `/pagefind/`. */
export async function indexSpan(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
	const folder = folderOf(records);
	const files = [...(await indexRecords(records))].filter(([path]) => !folder || !PROGRAM.test(path));
	return new Map(files.map(([path, content]) => [`${folder}${path}`, content]));
}

async function run(records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>, by: Pick<typeof pagefind, 'createIndex'>): Promise<Map<string, Uint8Array>> {
	process.env[PLACES.variable] = placesInFile();
	const { index } = checked(await by.createIndex({ forceLanguage: 'en' }));
	if (!index) throw new Error('it made no index');
	const words: Words = new Map();
	const step = meter('entries of the search index');
	for await (const record of records) {
		await add(index, record);
		step();
		for (const word of wordsOf(`${record.title ?? ''} ${textOf(record.html)}`)) words.set(word, (words.get(word) ?? 0) + 1);
	}
	clearMeter();
	const { files } = checked(await index.getFiles());
	const used = files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }: IndexFile): [string, Uint8Array] => [path, content]);
	return new Map([...used, ['words.txt', new TextEncoder().encode(packWords(words))]]);
}

async function add(index: Index, { address, title, ref, meeting, date, cell, issues, people, owners, called, also, html }: SearchRecord): Promise<void> {
	const meta = { ...(title && { title }), meeting, ...(date && { date }), ...(ref && { ref }), ...(called && { called }), ...(also && { also }) };
	const content = [
		'<html lang="en"><body data-pagefind-body>',
		...Object.entries(meta).map(([name, value]) => tag(`meta="${name}[data-v]"`, value)),
		tag('filter="cell[data-v]"', writeCell(cell)),
		...issues.map((value) => tag('filter="issue[data-v]"', value)),
		...people.map((value) => tag('filter="person[data-v]"', value)),
		...owners.map((value) => tag('filter="owner[data-v]"', value)),
		title ? html : `<div data-pagefind-weight="${MEETING}">${html.replace(/<h([1-6])\b/g, `<h$1 data-pagefind-weight="${MEETING}"`)}</div>`,
		'</body></html>',
	];
	// Half of a character, which a cut may leave, would end Pagefind's service.
	checked(await index.addHTMLFile({ url: address, content: content.join('').toWellFormed() }), address);
}

/** An attribute takes any value; Pagefind's short form `name:value` stops at a comma. */
function tag(attribute: string, value: string): string {
	return `<i data-pagefind-${attribute} data-v="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></i>`;
}

/** Pagefind never throws: it answers with errors. */
function checked<Answer extends { errors: string[] }>(answer: Answer, address?: string): Answer {
	if (answer.errors.length > 0) throw new Error(`${address ? `${address}: ` : ''}${answer.errors.join('; ')}`);
	return answer;
}
