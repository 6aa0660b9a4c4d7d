import { createHash } from 'node:crypto';
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { READY } from '../source/pending.ts';
import { hash } from './digest.ts';

/** Folders of an archive that nothing is read from: what builds and packages put there. */
const OTHERS = new Set(['node_modules', '.minutebook', '.cache', '.astro']);
/** What is read for its words; of all else it counts that it is there. */
const READ = new Set(['', '.md', '.markdown', '.mdown', '.mkd', '.txt', '.yml', '.yaml', '.json', '.svg', '.png']);
/** No file of more bytes is read as minutes. */
const LONG = 20_000_000;
/** What is outside and has a part in what is made. */
const VARIABLES = ['CI', 'CONTENT_DIR', 'MINUTEBOOK_HIDDEN', 'MINUTEBOOK_INDEX_ENTRIES', 'SOURCE_DATE_EPOCH', 'TZ', 'LANG', 'LC_ALL'];

/** Every file of an archive that may have a part in its site, by its path, with what names its content. */
export type Inputs = Readonly<Record<string, string>>;

/** Looks at a whole archive, the folder of its site left out, and at the environment. Reads each file: no clock is trusted. */
export function inputsOf(archive: string, place: string): Inputs {
	const found: Record<string, string> = {};
	const look = (folder: string): void => {
		for (const entry of entriesOf(join(archive, folder))) {
			const path = folder ? `${folder}/${entry.name}` : entry.name;
			const full = join(archive, path);
			if (entry.isDirectory()) {
				if (entry.name === '.git') found[`${path}/config`] = sumOfFile(join(full, 'config'));
				else if (!OTHERS.has(entry.name) && full !== place) look(path);
			} else found[path] = entry.isSymbolicLink() ? `-> ${readlinkSync(full)}` : entry.isFile() ? lookAt(full) : 'other';
		}
	};
	look('');
	// What an import had ready is put in place by whoever reads the archive next.
	found['ready'] = String(existsSync(join(archive, READY)));
	for (const name of VARIABLES) found[`$${name}`] = process.env[name] ?? '';
	const hidden = process.env['MINUTEBOOK_HIDDEN'];
	if (hidden) found['$MINUTEBOOK_HIDDEN'] += ` ${sumOfFile(resolve(hidden))}`;
	return found;
}

/** A file that is read by its content; one that is not, or is too long for that, as the system tells of it. */
function lookAt(path: string): string {
	const { size, mtimeMs } = lstatSync(path);
	return READ.has(extname(path).toLowerCase()) && size <= LONG ? sumOfFile(path) : `${size} ${mtimeMs}`;
}

function entriesOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

/** One name for all of them. */
export function nameOf(inputs: Inputs): string {
	return hash(Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names the content of a file. */
export function sumOf(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('base64url');
}

function sumOfFile(path: string): string {
	try {
		return sumOf(readFileSync(path));
	} catch {
		return '';
	}
}
