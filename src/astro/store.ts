import { readFileSync, rmSync } from 'node:fs';
import type { LoaderContext } from 'astro/loaders';
import { fits, sealOf } from './seal.ts';

type Store = LoaderContext['store'];
type Kept = NonNullable<ReturnType<Store['get']>>;

/** Puts an entry into Astro's content store, sealed: the store is a file of the cache. */
export function set(store: Store, entry: { id: string; data: Record<string, unknown> }, digest: string): void {
	// One with the same digest would be left as it is, whatever is in it.
	store.delete(entry.id);
	store.set({ ...entry, digest: `${digest}-${sealOf(digest, JSON.stringify(entry))}` });
}

/** Whether an entry is as `set` put it there, with nothing added. */
export function isSealed({ digest = '', ...entry }: Kept): boolean {
	const [own = '', seal = ''] = String(digest).split('-');
	return fits(seal, own, JSON.stringify(entry));
}

/** What an entry was put there with. */
export function digestIn({ digest }: Kept): string {
	return String(digest).split('-')[0] ?? '';
}

/**
 * Deletes a file of the content store that Astro would stumble over, and what it left of one it did not finish.
 * Returns whether there was one to stumble over. It is written as `devalue` writes a map of collections, each a map of entries:
 * a list of values that name each other by their place in it.
 */
export function mendStore(file: URL): boolean {
	rmSync(new URL(`${file.href}.tmp`), { force: true });
	try {
		const text = readFileSync(file, 'utf8');
		if (isStore(JSON.parse(text))) return false;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
	}
	rmSync(file, { recursive: true, force: true });
	return true;
}

function isStore(values: unknown): boolean {
	if (!Array.isArray(values) || !isMap(values[0])) return false;
	const places: number[] = values[0].slice(1);
	return places.every((place, index) => (index % 2 === 0 ? typeof values[place] === 'string' : isMap(values[place])));
}

/** `["Map", key, value, …]`, each by its place. */
function isMap(value: unknown): value is unknown[] & { slice(start: 1): number[] } {
	return Array.isArray(value) && value[0] === 'Map' && value.slice(1).every(Number.isInteger);
}
