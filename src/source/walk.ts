import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { because, messageOn } from './error.ts';
import type { Skipped } from './model.ts';

export interface Walk {
	/** Of regular files, relative to the root, with `/`, in order of code units. */
	paths: string[];
	skipped: Skipped[];
	messages: VFileMessage[];
}

/**
 * Finds the files under a directory, without dot files and `node_modules`. A symbolic link is read only where it
 * names a file within the root that is not found otherwise: nothing outside is read, and nothing twice.
 */
export async function walk(root: string): Promise<Walk> {
	const found: Walk = { paths: [], skipped: [], messages: [] };
	const links: string[] = [];
	await enter(root, '', found, links);
	const known = new Set(found.paths);
	const real = await realpath(root);
	for (const path of links.sort()) {
		const reason = await refuse(root, real, path, known);
		if (reason) found.skipped.push({ path, reason });
		else found.paths.push(path);
	}
	found.paths.sort();
	return found;
}

async function enter(root: string, folder: string, found: Walk, links: string[]): Promise<void> {
	let entries: Dirent[] = [];
	try {
		entries = await readdir(join(root, folder), { withFileTypes: true });
	} catch (error) {
		const reason = `unreadable folder (${because(error)})`;
		found.skipped.push({ path: folder || '.', reason });
		found.messages.push(messageOn(folder || '.', 'unreadable-file', `Unexpected ${reason}, expected one that can be listed; give read permission`));
	}
	for (const entry of entries) {
		if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
		const path = folder ? `${folder}/${entry.name}` : entry.name;
		if (entry.isDirectory()) await enter(root, path, found, links);
		else if (entry.isFile()) found.paths.push(path);
		else if (entry.isSymbolicLink()) links.push(path);
		else found.skipped.push({ path, reason: 'not a regular file' });
	}
}

/** Why a link is not read. */
async function refuse(root: string, real: string, path: string, known: ReadonlySet<string>): Promise<string | undefined> {
	const at = join(root, path);
	const target = await realpath(at).catch(() => undefined);
	if (target === undefined) return 'symbolic link that leads nowhere';
	const within = relative(real, target).split(sep).join('/');
	if (within.split('/')[0] === '..') return 'symbolic link that leads out of the archive';
	const what = await stat(target);
	if (what.isDirectory()) return `symbolic link to the folder \`${within || '.'}\``;
	if (!what.isFile()) return 'symbolic link to something that is not a file';
	return known.has(within) ? `symbolic link to \`${within}\`` : undefined;
}
