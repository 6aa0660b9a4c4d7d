import { chmodSync, chownSync, cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Beside a place: the finished site before it is in it, the one that was there until then, and that one when nobody wants it any more. */
const NEXT = 'new';
const BEFORE = 'old';
const GONE = 'gone';
/** Within a place that cannot be moved: what is on its way into it. */
const ARRIVING = '.minutebook-new';
/** Why a folder cannot be moved though files in it can: it is where a disk is mounted, is in a lower layer of a container, or its parent is not ours. */
const IMMOVABLE = new Set(['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS']);

/** How a site came into its place: at one stroke, or file by file as the place cannot be moved. */
export type Swapped = 'at once' | 'file by file';

/**
 * Moves a finished site, a folder, into the place where sites are served from; what was there is gone then. The place
 * holds the old site or the new one, whole; between two renames it is missing, which `mend` puts right if this process
 * ends there. A place that cannot be moved keeps its old files until all new ones are on its disk, then gets them one
 * by one, pages last. Takes a place as `placeOf` gives it. Throws what the system says, with the old site in its place.
 * The old site is deleted, or, where that can be, kept in another folder.
 */
export function swap(made: string, place: string, keep?: string): Swapped {
	mend(place);
	mkdirSync(dirname(place), { recursive: true });
	if (isMount(place)) return byFile(made, place);
	const next = beside(place, NEXT);
	try {
		bring(made, next, place);
	} catch (error) {
		discard(next);
		// Nothing can be put beside it, and it may still be ours to write to.
		if (exists(place) && IMMOVABLE.has(codeOf(error))) return byFile(made, place);
		throw error;
	}
	if (exists(place)) {
		try {
			renameSync(place, beside(place, BEFORE));
		} catch (error) {
			if (!IMMOVABLE.has(codeOf(error))) throw error;
			byFile(next, place);
			discard(next);
			return 'file by file';
		}
	}
	try {
		renameSync(next, place);
	} catch (error) {
		mend(place);
		throw error;
	}
	if (keep !== undefined) leave(beside(place, BEFORE), keep);
	mend(place);
	return 'at once';
}

/** Moves the old site to where nothing is, if it can be moved there. */
function leave(before: string, keep: string): void {
	try {
		renameSync(before, keep);
	} catch {
		// It is deleted then.
	}
}

/** Puts back the site that a swap moved aside and did not live to replace, and deletes what else it left beside the place. Returns whether a site was put back. */
export function mend(place: string): boolean {
	const before = beside(place, BEFORE);
	const back = !exists(place) && exists(before);
	if (back) renameSync(before, place);
	// A half deleted site must not have the name that is put back.
	else if (exists(before)) {
		discard(beside(place, GONE));
		renameSync(before, beside(place, GONE));
	}
	for (const what of [NEXT, GONE]) discard(beside(place, what));
	return back;
}

/** Whether `mend` has something to do. */
export function isUnfinished(place: string): boolean {
	return [NEXT, BEFORE, GONE].some((what) => exists(beside(place, what)));
}

/** Whether a site did not come wholly into a place that cannot be moved. */
export function isHalf(place: string): boolean {
	return exists(join(place, ARRIVING));
}

/** A path with its links followed, whether there is anything or not: a link to a site stays, what it leads to is swapped. */
export function placeOf(path: string, links = 40): string {
	try {
		return realpathSync(path);
	} catch (error) {
		if (codeOf(error) !== 'ENOENT' || links === 0) throw error;
	}
	const parent = dirname(path);
	if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return placeOf(resolve(parent, readlinkSync(path)), links - 1);
	return parent === path ? path : join(placeOf(parent, links), basename(path));
}

function beside(place: string, what: string): string {
	return join(dirname(place), `.${basename(place)}.${what}`);
}

function isMount(place: string): boolean {
	const stat = statSync(place, { throwIfNoEntry: false });
	return stat !== undefined && stat.dev !== statSync(dirname(place)).dev;
}

/** Onto the disk of the place, with the rights of what is there. */
function bring(made: string, next: string, place: string): void {
	try {
		renameSync(made, next);
	} catch (error) {
		if (codeOf(error) !== 'EXDEV') throw error;
		cpSync(made, next, { recursive: true });
	}
	const stat = statSync(place, { throwIfNoEntry: false });
	if (!stat) return;
	chmodSync(next, stat.mode & 0o7777);
	try {
		chownSync(next, stat.uid, stat.gid);
	} catch {
		// Only root gives folders away.
	}
}

function byFile(made: string, place: string): Swapped {
	const arriving = join(place, ARRIVING);
	rmSync(arriving, { recursive: true, force: true });
	const files = filesIn(made);
	const changed = files.filter((file) => !isSame(join(made, file), join(place, file))).sort((a, b) => rank(a) - rank(b));
	try {
		mkdirSync(arriving);
		for (const file of changed) cpSync(join(made, file), join(arriving, file));
	} catch (error) {
		rmSync(arriving, { recursive: true, force: true });
		throw error;
	}
	for (const file of changed) {
		const target = join(place, file);
		clearWay(place, file);
		mkdirSync(dirname(target), { recursive: true });
		renameSync(join(arriving, file), target);
	}
	const keep = new Set(files);
	for (const file of filesIn(place)) if (!keep.has(file) && !file.startsWith(`${ARRIVING}/`)) rmSync(join(place, file), { force: true });
	rmSync(arriving, { recursive: true, force: true });
	removeEmpty(place);
	return 'file by file';
}

/** A file that is there with the same bytes need not come again. */
function isSame(one: string, other: string): boolean {
	try {
		const stat = lstatSync(other);
		return stat.isFile() && stat.size === lstatSync(one).size && readFileSync(one).equals(readFileSync(other));
	} catch {
		// Nothing is there, or a file where its folder belongs.
		return false;
	}
}

/** What pages need comes before them, the front page last; where search begins, after what it leads to. */
function rank(file: string): number {
	return file === 'index.html' ? 3 : file.endsWith('.html') ? 2 : file.endsWith('pagefind-entry.json') ? 1 : 0;
}

/** A file may be where a folder was, and the other way round. */
function clearWay(place: string, file: string): void {
	const parts = file.split('/');
	parts.forEach((_part, index) => {
		const path = join(place, ...parts.slice(0, index + 1));
		const stat = lstatSync(path, { throwIfNoEntry: false });
		if (stat && stat.isDirectory() === (index === parts.length - 1)) rmSync(path, { recursive: true });
	});
}

/** All that is no folder, by its path from the folder with `/`. */
function filesIn(folder: string, under = ''): string[] {
	return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
		const path = under ? `${under}/${entry.name}` : entry.name;
		return entry.isDirectory() ? filesIn(folder, path) : [path];
	});
}

function removeEmpty(folder: string): void {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		if (!entry.isDirectory()) continue;
		const path = join(folder, entry.name);
		removeEmpty(path);
		if (readdirSync(path).length === 0) rmSync(path, { recursive: true });
	}
}

/** What is left of an old site is a nuisance, never a reason to fail. */
function discard(path: string): void {
	try {
		rmSync(path, { recursive: true, force: true });
	} catch {
		// Its files are another user's; the next build tries again.
	}
}

function exists(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}
