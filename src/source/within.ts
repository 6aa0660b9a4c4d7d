import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, realpathSync, type Stats } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { because, messageOn } from './error.ts';

/** The most that a file of an archive may hold, in bytes. */
export const LIMIT = 20_000_000;

/** A file of an archive that is not read. */
export class RefusedFile extends Error {
	override name = 'RefusedFile';
	readonly path: string;
	readonly ruleId: keyof typeof EXPECTED;
	/** What it is, as `symbolic link that leads out of the archive`; never where it leads to outside. */
	readonly reason: string;

	constructor(path: string, ruleId: keyof typeof EXPECTED, reason: string) {
		super(`Unexpected ${reason}, expected ${EXPECTED[ruleId]}`);
		this.path = path;
		this.ruleId = ruleId;
		this.reason = reason;
	}

	/** On the file, by its path. */
	toMessage(): VFileMessage {
		return messageOn(this.path, this.ruleId, this.message);
	}
}

const EXPECTED = {
	'outside-link': 'a file of the archive; copy the file in place of the link',
	'hidden-link': 'a file that is not hidden; copy the file in place of the link, if all may read it',
	'broken-link': 'a file; correct the link or remove it',
	'not-a-file': 'a regular file; remove it, or move it out of the archive',
	'large-file': 'at most 20 MB; part it or keep it elsewhere',
	'changed-file': 'one that stays as it is; run again when nothing writes to it',
	'unreadable-file': 'one that can be read; give read permission or remove it',
} as const;

/**
 * The bytes of a file of the archive at `root`, by its path with `/`; undefined where there is none. The one door to an
 * archive's files: a link out of it or to a dot file is not followed, nothing but a regular file is opened, and no more
 * than 20 MB are read. Throws `RefusedFile`.
 */
export function readWithin(root: string, path: string): Buffer | undefined {
	try {
		const real = realpathSync.native(root);
		const target = targetOf(root, path, real);
		const there = lstatSync(target.absolute);
		expectFile(path, there);
		// Whoever exchanges the file now opens nothing that waits or is a link, and is found out below.
		const handle = openSync(target.absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
		try {
			const opened = fstatSync(handle);
			expectFile(path, opened);
			const bytes = readAll(path, handle, opened.size);
			const now = lstatSync(targetOf(root, path, real).absolute);
			if (!isSame(there, opened) || !isSame(opened, fstatSync(handle)) || !isSame(opened, now)) throw changed(path);
			return bytes;
		} finally {
			closeSync(handle);
		}
	} catch (error) {
		if (error instanceof RefusedFile) throw error;
		if (isNothing(error) && isNothing(errorOf(() => lstatSync(join(root, path))))) return undefined;
		throw new RefusedFile(path, 'unreadable-file', `unreadable file (${because(error)})`);
	}
}

/** Where a path of the archive leads, relative to the archive's root and absolute, links followed. Throws `RefusedFile` where that is none of the archive's files. `real` is where the root leads. */
export function targetOf(root: string, path: string, real?: string): { within: string; absolute: string } {
	let absolute: string;
	try {
		absolute = realpathSync.native(join(root, path));
	} catch (error) {
		if (lstatSync(join(root, path)).isSymbolicLink()) throw new RefusedFile(path, 'broken-link', 'symbolic link that leads nowhere');
		throw error;
	}
	const within = relative(real ?? realpathSync.native(root), absolute).split(sep).join('/');
	// On Windows, what is on another drive is absolute still.
	if (within.split('/')[0] === '..' || /^[a-z]:/i.test(within)) throw new RefusedFile(path, 'outside-link', 'symbolic link that leads out of the archive');
	const hidden = within.split('/').find(isHidden);
	if (hidden) throw new RefusedFile(path, 'hidden-link', `symbolic link to what is hidden by \`${hidden}\``);
	return { within, absolute };
}

/** What stands in the archive's root, by name, whatever it is; nothing where that cannot be listed. */
export function namesIn(root: string): string[] {
	try {
		return readdirSync(root);
	} catch {
		return [];
	}
}

/** Whether a path is one of the archive's folders. */
export function isFolder(root: string, path: string): boolean {
	try {
		return lstatSync(targetOf(root, path).absolute).isDirectory();
	} catch {
		return false;
	}
}

/** Dot files and dot folders are the operator's, and `node_modules` somebody else's. */
export function isHidden(name: string): boolean {
	return name.startsWith('.') || name.toLowerCase() === 'node_modules';
}

/** A path of an archive as it is kept: with `/`, without `..`, dot files and what Windows reads as more than a name. */
export function isPlainPath(path: string): boolean {
	return path !== '' && !/[\\:\p{Cc}]/u.test(path) && path.split('/').every((part) => part !== '' && part !== '..' && !isHidden(part));
}

/** What something is that is neither file nor link; never opened. */
export function kindOf(what: Pick<Stats, 'isDirectory' | 'isFIFO' | 'isSocket' | 'isCharacterDevice' | 'isBlockDevice'>): string {
	if (what.isDirectory()) return 'folder';
	if (what.isFIFO()) return 'named pipe';
	if (what.isSocket()) return 'socket';
	return what.isCharacterDevice() || what.isBlockDevice() ? 'device' : 'special file';
}

function expectFile(path: string, stats: Stats): void {
	if (!stats.isFile()) throw new RefusedFile(path, 'not-a-file', kindOf(stats));
	if (stats.size > LIMIT) throw new RefusedFile(path, 'large-file', `file of ${(Math.ceil(stats.size / 100_000) / 10).toFixed(1)} MB`);
}

/** As many bytes as there were; more, or fewer, are another file. */
function readAll(path: string, handle: number, size: number): Buffer {
	const bytes = Buffer.allocUnsafe(size + 1);
	let length = 0;
	while (length <= size) {
		const read = readSync(handle, bytes, length, bytes.length - length, null);
		if (read === 0) break;
		length += read;
	}
	if (length !== size) throw changed(path);
	return bytes.subarray(0, size);
}

function changed(path: string): RefusedFile {
	return new RefusedFile(path, 'changed-file', 'file that changed while it was read');
}

function isSame(a: Stats, b: Stats): boolean {
	return a.ino === b.ino && a.dev === b.dev && a.size === b.size && a.mtimeMs === b.mtimeMs;
}

function isNothing(error: unknown): boolean {
	return (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
}

function errorOf(run: () => unknown): unknown {
	try {
		run();
		return undefined;
	} catch (error) {
		return error;
	}
}
