import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

const META = /^pagefind\.(\w+?_[\da-f]+)\.pf_meta$/;
const ENTRY = 'pagefind-entry.json';
/** What Pagefind writes before the CBOR of each of its files. */
const SIGNATURE = 'pagefind_dcd';
/** The list of the filters' files among the parts of its metadata. */
const FILTERS = 3;

/**
 * An index as Pagefind made it, with its filters listed by name: Pagefind lists them in another order each
 * time, so that the same archive would not give the same bytes. Leaves alone what it does not know.
 */
export function inOrder(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
	const ordered = new Map(files);
	for (const [name, content] of files) {
		const [, hash] = META.exec(name) ?? [];
		const entry = ordered.get(ENTRY);
		const sorted = hash && sortFilters(gunzipSync(content));
		if (!hash || !sorted || !entry) continue;
		const own = hash.replace(/_.*/, `_${createHash('sha256').update(sorted).digest('hex').slice(0, 10)}`);
		ordered.delete(name);
		ordered.set(name.replace(hash, own), gzipSync(sorted));
		ordered.set(ENTRY, Buffer.from(Buffer.from(entry).toString().replace(hash, own)));
	}
	return ordered;
}

function sortFilters(meta: Buffer): Buffer | undefined {
	if (meta.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) return undefined;
	let { at } = head(meta, SIGNATURE.length);
	for (let part = 0; part < FILTERS; part++) at = end(meta, at);
	const list = head(meta, at);
	const filters: Buffer[] = [];
	let next = list.at;
	for (let count = 0; count < list.value; count++) {
		const after = end(meta, next);
		filters.push(meta.subarray(next, after));
		next = after;
	}
	return Buffer.concat([meta.subarray(0, list.at), ...filters.sort(Buffer.compare), meta.subarray(next)]);
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
