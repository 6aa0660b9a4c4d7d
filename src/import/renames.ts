import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from './git.ts';

/** A file by its path in the archive, and Git's name of its bytes upstream. */
export interface Moved {
	path: string;
	blob: string;
	/** Where its bytes are, absolute; without it only that name counts. */
	bytes?: string;
}

/**
 * Which file of those that left is which of those that came: the same bytes, else those that Git takes for a rename, at
 * least half alike. Each is one other's at most.
 */
export async function findRenames(left: readonly Moved[], come: readonly Moved[], scratch: string): Promise<Map<string, string>> {
	const renames = new Map<string, string>();
	const free = new Map(Map.groupBy(come, ({ blob }) => blob));
	for (const { path, blob } of left) {
		const twin = free.get(blob)?.shift();
		if (twin) renames.set(path, twin.path);
	}
	const taken = new Set(renames.values());
	const from = left.filter(({ path, bytes }) => bytes && !renames.has(path));
	const to = come.filter(({ path, bytes }) => bytes && !taken.has(path));
	if (from.length === 0 || to.length === 0) return renames;
	const at = join(scratch, 'renames');
	await mkdir(at, { recursive: true });
	await git(at, ['init', '--quiet', '--bare', '--template=']);
	const [before, after] = [await treeOf(at, 'a', from), await treeOf(at, 'b', to)];
	const told = (await git(at, ['diff-tree', '-r', '-z', '-M50%', '-l2000', '--diff-filter=R', '--raw', before, after])).toString('latin1').split('\0');
	// `:100644 100644 <hash> <hash> R086`, the name before, the name now.
	for (let index = 0; index + 2 < told.length; index += 3) {
		const [old, now] = [from[Number(told[index + 1]?.slice(1))], to[Number(told[index + 2]?.slice(1))]];
		if (old && now) renames.set(old.path, now.path);
	}
	return renames;
}

/** A tree in which each file is called by its number after a letter, so that no name helps or hinders. */
async function treeOf(at: string, letter: string, files: readonly Moved[]): Promise<string> {
	const blobs = (await git(at, ['hash-object', '-w', '--no-filters', '--stdin-paths'], files.map(({ bytes = '' }) => `${bytes}\n`).join(''))).toString('latin1').split('\n');
	return (await git(at, ['mktree'], files.map((_, index) => `100644 blob ${blobs[index]}\t${letter}${index}\n`).join(''))).toString('latin1').trim();
}
