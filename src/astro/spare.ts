import { constants, copyFileSync, linkSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder of the site before the last one, which the next site is put together in: it has a second name of each file that
 * stayed, so that a build touches what changed. To link thousands of files anew, and to delete as many, is what it spares.
 * It is never served, and what is in it is asked of the disk each time, not believed.
 */
export interface Spare {
	folder: string;
	isThere(): boolean;
	/** Makes the folder, which is returned, that of a site: files of the place that stay, and those of `making`, in which none is left then. */
	assemble(stays: ReadonlyMap<string, Inode>, making: string): string;
	/** Makes the folder, which the last site was moved to, that of the site in the place: at once, as what is gone may name somebody who is hidden by now. */
	follow(gone: readonly string[], come: readonly string[]): void;
	/** Deletes it. */
	discard(): void;
}

type Inode = number;

/** The spare folder beside what a build keeps; nothing where it is on another disk than the place, which could not be swapped with it. */
export function openSpare(folder: string, place: string): Spare | undefined {
	const discard = () => rmSync(folder, { recursive: true, force: true });
	if (diskOf(dirname(folder)) === undefined || diskOf(dirname(folder)) !== (diskOf(place) ?? diskOf(dirname(place)))) {
		discard();
		return undefined;
	}
	const link = (path: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		if (!put(join(place, path), join(folder, path), true)) throw new Error(`Expected \`${path}\` to stay in \`${place}\` while the site is built`);
	};
	return {
		folder,
		isThere: () => diskOf(folder) !== undefined,
		assemble(stays, making) {
			const there = new Set<string>();
			const strange: string[] = [];
			for (const path of prunedFiles(folder)) {
				if (stays.has(path) && stays.get(path) === inodeOf(join(folder, path))) there.add(path);
				else strange.push(path);
			}
			remove(folder, strange);
			for (const path of stays.keys()) if (!there.has(path)) link(path);
			for (const path of filesIn(making)) {
				mkdirSync(dirname(join(folder, path)), { recursive: true });
				renameSync(join(making, path), join(folder, path));
			}
			return folder;
		},
		follow(gone, come) {
			if (diskOf(folder) === undefined) return;
			try {
				remove(folder, [...gone, ...come]);
				for (const path of come) link(path);
			} catch {
				// The next build does without.
				discard();
			}
		},
		discard,
	};
}

/** All that is no folder, by its path from the folder; deletes folders with nothing in them. */
function prunedFiles(folder: string, under = ''): string[] {
	const paths = readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
		const path = under ? `${under}/${entry.name}` : entry.name;
		return entry.isDirectory() ? prunedFiles(folder, path) : [path];
	});
	if (paths.length === 0 && under) rmdirSync(join(folder, under));
	return paths;
}

/** Deletes files, and the folders that are empty then. */
function remove(folder: string, paths: Iterable<string>): void {
	const parents = new Set<string>();
	for (const path of paths) {
		rmSync(join(folder, path), { force: true });
		for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) parents.add(parent);
	}
	// The longest first: what is in a folder goes before it.
	for (const parent of [...parents].sort((one, other) => other.length - one.length)) {
		try {
			rmdirSync(join(folder, parent));
		} catch {
			// Something is in it.
		}
	}
}

/** Why a file cannot have a second name there. */
const UNLINKABLE = new Set(['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EACCES']);

/** Gives a file a second name, or copies it where that cannot be: false where there is another of that name, or the file is gone. */
export function put(from: string, to: string, linked: boolean): boolean {
	try {
		if (linked) linkSync(from, to);
		else copyFileSync(from, to, constants.COPYFILE_EXCL);
		return true;
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		if (linked && UNLINKABLE.has(code)) return put(from, to, false);
		if (code === 'EEXIST' || code === 'ENOENT') return false;
		throw error;
	}
}

/** All that is no folder, by its path from the folder with `/`, in order. */
export function filesIn(folder: string, under = ''): string[] {
	return readdirSync(join(folder, under), { withFileTypes: true }).sort(byName).flatMap((entry) => {
		const path = under ? `${under}/${entry.name}` : entry.name;
		return entry.isDirectory() ? filesIn(folder, path) : [path];
	});
}

function byName({ name: one }: { name: string }, { name: other }: { name: string }): number {
	return one < other ? -1 : 1;
}

function inodeOf(path: string): Inode | undefined {
	return lstatSync(path, { throwIfNoEntry: false })?.ino;
}

function diskOf(path: string): number | undefined {
	return statSync(path, { throwIfNoEntry: false })?.dev;
}
