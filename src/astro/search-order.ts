import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { listAt, textIn, writeList, writeText } from './cbor.ts';
import { cutChunks } from './search-chunks.ts';

type Files = Map<string, Uint8Array>;

const META = /^pagefind\.(\w+_[\da-f]+)\.pf_meta$/;
const ENTRY = 'pagefind-entry.json';
/** What Pagefind writes before the CBOR of each of its files. */
const SIGNATURE = 'pagefind_dcd';
/** Of the hash in a file's name: Pagefind has 7, and more where two are the same. */
const DIGITS = 10;

/**
 * An index as Pagefind made it, in smaller chunks, and with its filters and their values in order: Pagefind lists
 * both in another order each time, so that the same archive would not give the same bytes. Files are called by
 * their content, as before. Leaves alone what it does not know.
 */
export function arranged(made: ReadonlyMap<string, Uint8Array>): Files {
	const files = new Map(made);
	for (const [name, content] of made) {
		const [, hash = ''] = META.exec(name) ?? [];
		const entry = files.get(ENTRY);
		const [version, pages, chunks, filters, ...others] = (hash && listIn(content)) || [];
		if (!entry || !version || !pages || !chunks || !filters) continue;
		const language = hash.slice(0, hash.lastIndexOf('_') + 1);
		files.delete(name);
		const meta = writeList([version, pages, writeChunks(files, chunks, language), writeFilters(files, filters, language), ...others]);
		const own = put(files, meta, language, (hash) => `pagefind.${hash}.pf_meta`);
		files.set(ENTRY, Buffer.from(Buffer.from(entry).toString().replace(hash, own)));
	}
	return files;
}

/** Each is its first word, its last, and the hash of its file, which is a list of words in a list. */
function writeChunks(files: Files, chunks: Buffer, language: string): Buffer {
	const pathOf = (hash: string) => `index/${hash}.pf_index`;
	const words = listAt(chunks, 0).flatMap((chunk) => take(files, pathOf(textIn(listAt(chunk, 0)[2]))));
	return writeList(cutChunks(words).map(({ from, to, words }) => writeList([from, to, put(files, writeList([words]), language, pathOf)].map(writeText))));
}

/** Each is its name and the hash of its file, which is that name and a list of values, each with its pages. */
function writeFilters(files: Files, filters: Buffer, language: string): Buffer {
	const pathOf = (hash: string) => `filter/${hash}.pf_filter`;
	return sorted(listAt(filters, 0).map((filter) => {
		const [name, hash] = listAt(filter, 0).map(textIn);
		const values = sorted(take(files, pathOf(hash ?? '')).slice(1).flatMap((list) => listAt(list, 0)));
		return writeList([name ?? '', put(files, writeList([writeText(name ?? ''), values]), language, pathOf)].map(writeText));
	}));
}

function sorted(items: readonly Buffer[]): Buffer {
	return writeList(items.toSorted(Buffer.compare));
}

/** The list that a file is, which is not to be used again; a file with none is not known. */
function take(files: Files, path: string): Buffer[] {
	const content = files.get(path);
	files.delete(path);
	const list = content && listIn(content);
	if (!list) throw new Error(`it made no \`${path}\``);
	return list;
}

function listIn(content: Uint8Array): Buffer[] | undefined {
	const bytes = gunzipSync(content);
	return bytes.toString('latin1', 0, SIGNATURE.length) === SIGNATURE ? listAt(bytes, SIGNATURE.length) : undefined;
}

/** Puts CBOR into a file called by its hash, which is returned. */
function put(files: Files, content: Buffer, language: string, pathOf: (hash: string) => string): string {
	const hash = language + createHash('sha256').update(content).digest('hex').slice(0, DIGITS);
	files.set(pathOf(hash), gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 }));
	return hash;
}
