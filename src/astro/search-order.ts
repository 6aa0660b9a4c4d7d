import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

const FILTER = /^filter\/(\w+_[\da-f]+)\.pf_filter$/;
const META = /^pagefind\.(\w+?_[\da-f]+)\.pf_meta$/;
const ENTRY = 'pagefind-entry.json';
/** What Pagefind writes before the CBOR of each of its files. */
const SIGNATURE = 'pagefind_dcd';
/** The list of the filters' files among the parts of its metadata. */
const FILTERS = 3;

/**
 * An index as Pagefind made it, with its filters and their values in order: Pagefind lists both in another order
 * each time, so that the same archive would not give the same bytes. Files are called by their content, as
 * before. Leaves alone what it does not know.
 */
export function inOrder(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
	const ordered = new Map(files);
	const renamed: [from: string, to: string][] = [];
	for (const [name, content] of files) {
		const [, hash] = FILTER.exec(name) ?? [];
		const sorted = hash && sortValues(gunzipSync(content));
		if (hash && sorted) renamed.push([hash, replace(ordered, name, hash, sorted)]);
	}
	for (const [name, content] of files) {
		const [, hash] = META.exec(name) ?? [];
		const entry = ordered.get(ENTRY);
		const sorted = hash && sortFilters(gunzipSync(content), renamed);
		if (hash && sorted && entry) ordered.set(ENTRY, Buffer.from(Buffer.from(entry).toString().replace(hash, replace(ordered, name, hash, sorted))));
	}
	return ordered;
}

/** Puts a file's new content under the name it makes; returns the hash in it, as long as the old one. */
function replace(files: Map<string, Uint8Array>, name: string, hash: string, content: Buffer): string {
	const digits = hash.length - hash.lastIndexOf('_') - 1;
	const own = hash.slice(0, -digits) + createHash('sha256').update(content).digest('hex').slice(0, digits);
	files.delete(name);
	files.set(name.replace(hash, own), gzipSync(content));
	return own;
}

/** A filter file is its name and a list of values, each with its pages. */
function sortValues(filter: Buffer): Buffer | undefined {
	if (!isKnown(filter)) return undefined;
	const name = head(filter, SIGNATURE.length).at;
	return sortList(filter, end(filter, name));
}

function sortFilters(meta: Buffer, renamed: readonly (readonly [from: string, to: string])[]): Buffer | undefined {
	if (!isKnown(meta)) return undefined;
	const named = Buffer.from(meta);
	for (const [from, to] of renamed) {
		// The filters stand after the pages, whose hashes look alike.
		const at = meta.lastIndexOf(from);
		if (at >= 0) named.write(to, at);
	}
	let { at } = head(named, SIGNATURE.length);
	for (let part = 0; part < FILTERS; part++) at = end(named, at);
	return sortList(named, at);
}

/** The bytes with the items of the list at a place in the order of their own bytes. */
function sortList(bytes: Buffer, at: number): Buffer {
	const list = head(bytes, at);
	const items: Buffer[] = [];
	let next = list.at;
	for (let count = 0; count < list.value; count++) {
		const after = end(bytes, next);
		items.push(bytes.subarray(next, after));
		next = after;
	}
	return Buffer.concat([bytes.subarray(0, list.at), ...items.sort(Buffer.compare), bytes.subarray(next)]);
}

function isKnown(bytes: Buffer): boolean {
	return bytes.toString('latin1', 0, SIGNATURE.length) === SIGNATURE;
}

/** A CBOR item's type, its number (a length, mostly) and where what follows begins. */
function head(bytes: Buffer, at: number): { type: number; value: number; at: number } {
	const first = bytes.readUInt8(at);
	const [type, short] = [first >> 5, first & 31];
	if (short < 24) return { type, value: short, at: at + 1 };
	const length = 2 ** (short - 24);
	if (length > 4) throw new Error(`Expected Pagefind’s metadata to have numbers of 32 bits, found one of ${length * 8}`);
	return { type, value: bytes.readUIntBE(at + 1, length), at: at + 1 + length };
}

/** Where a CBOR item ends: numbers, texts and lists are all there is. */
function end(bytes: Buffer, start: number): number {
	let { type, value, at } = head(bytes, start);
	if (type === 2 || type === 3) return at + value;
	if (type === 4) for (; value > 0; value--) at = end(bytes, at);
	return at;
}
