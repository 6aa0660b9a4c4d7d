import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { judgeName } from './candidates.ts';
import { ArchiveError, because, messageOn } from './error.ts';
import { KEPT } from './kept.ts';
import { TAKEN } from './taken.ts';
import { isPlainPath } from './within.ts';

/** Where `import` works, in the archive: nothing there is read as minutes. */
export const IMPORTING = '.minutebook/import';
/** What is ready to be put in place; it comes there at one stroke. */
export const READY = `${IMPORTING}/ready`;
export const STEPS = 'steps.json';

/** One file of the archive that an import writes or removes. */
export interface Step {
	path: string;
	/** Its new bytes, by their file beside `steps.json` and Git's name of them; it is removed where there are none. */
	file?: string;
	blob?: string;
	/** Git's name of what is there until then; absent where there is nothing. */
	was?: string;
}

/**
 * Puts in place what an import had ready when it was stopped, so that the archive is the new one, whole. What was
 * changed meanwhile stays. Does nothing where nothing is ready. Throws `ArchiveError` where it cannot be written.
 */
export function finishImport(root: string): void {
	const ready = join(root, READY);
	if (!existsSync(join(ready, STEPS))) return;
	try {
		for (const step of stepsIn(join(ready, STEPS))) take(root, ready, step);
		// Without its steps it is nothing, should this end here.
		rmSync(join(ready, STEPS), { force: true });
		rmSync(ready, { recursive: true, force: true });
	} catch (error) {
		if (error instanceof ArchiveError) throw error;
		// Another process that reads the archive was quicker.
		if (!existsSync(join(ready, STEPS))) return;
		throw new ArchiveError([messageOn(READY, 'half-imported', `Unexpected import that was stopped and cannot be ended (${because(error)}), expected files that can be written; run \`minutebook import\` where they can`)]);
	}
}

/** Git's name of a file's bytes, as long as another of its repository. */
export function blobOf(bytes: Uint8Array, like: string): string {
	return createHash(like.length > 40 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Whether an import may write to a path: minutes by their name, and its own records; no setting of the operator's. */
export function mayImport(path: string): boolean {
	if (path === TAKEN || path === KEPT) return true;
	const verdict = judgeName(path);
	return isPlainPath(path) && (verdict === 'markdown' || verdict === 'perhaps');
}

/** What stands in the way of a file: a link, a folder, or a file in place of one of its folders. */
export function obstacleOf(root: string, path: string): string | undefined {
	const parts = path.split('/');
	for (const index of parts.keys()) {
		const way = parts.slice(0, index + 1).join('/');
		const there = lstatSync(join(root, way), { throwIfNoEntry: false });
		if (!there) return undefined;
		if (index === parts.length - 1 ? !there.isFile() : !there.isDirectory()) return way;
	}
	return undefined;
}

function stepsIn(path: string): Step[] {
	const wrong = () => new ArchiveError([messageOn(READY, 'half-imported', `Unexpected steps of an import that cannot be read, expected what \`minutebook import\` wrote; delete \`${READY}\` and import again`)]);
	let written: unknown;
	try {
		written = JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		if (error instanceof SyntaxError) throw wrong();
		throw error;
	}
	if (!Array.isArray(written) || !written.every(isStep)) throw wrong();
	return written;
}

function isStep(written: unknown): written is Step {
	const step = (written ?? {}) as Partial<Record<keyof Step, unknown>>;
	return typeof step.path === 'string' && mayImport(step.path) && (step.file === undefined ? step.blob === undefined : typeof step.file === 'string' && /^\d{1,9}$/.test(step.file) && typeof step.blob === 'string') && (step.was === undefined || typeof step.was === 'string');
}

function take(root: string, ready: string, { path, file, blob, was }: Step): void {
	const place = join(root, path);
	if (obstacleOf(root, path) !== undefined) return;
	const there = existsSync(place) ? blobOf(readFileSync(place), blob ?? was ?? '') : undefined;
	if (there !== was || there === blob) return;
	if (file === undefined || blob === undefined) {
		rmSync(place, { force: true });
		removeEmpty(root, dirname(path));
		return;
	}
	const bytes = join(ready, file);
	if (!existsSync(bytes)) return;
	if (obstacleOf(root, `${READY}/${file}`) !== undefined || blobOf(readFileSync(bytes), blob) !== blob) throw new ArchiveError([messageOn(READY, 'half-imported', `Unexpected bytes for \`${path}\` that are not those that were imported, expected no change to \`${READY}\`; delete that folder and import again`)]);
	mkdirSync(dirname(place), { recursive: true });
	move(bytes, place);
}

function move(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		// A folder of the archive is on another disk.
		const part = join(dirname(to), `.${process.pid}.part`);
		copyFileSync(from, part);
		renameSync(part, to);
	}
}

function removeEmpty(root: string, folder: string): void {
	for (let path = folder; path !== '.' && path !== ''; path = dirname(path)) {
		try {
			if (readdirSync(join(root, path)).length > 0) return;
			rmdirSync(join(root, path));
		} catch {
			return;
		}
	}
}
