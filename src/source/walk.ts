import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { because, messageOn } from './error.ts';
import { foreignFolder } from './foreign-folder.ts';
import type { Skipped } from './model.ts';
import { isHidden, kindOf, RefusedFile, targetOf } from './within.ts';

export interface Walk {
	/** Of regular files, relative to the root, with `/`, in order of code units. */
	paths: string[];
	skipped: Skipped[];
	messages: VFileMessage[];
}

/**
 * Finds the files under a directory, without dot files, `node_modules`, and folders that are a built site, a clone of
 * this project or hold fixtures, but for those that are `named` or hold one that is. A symbolic link is read only where it
 * names a file within the root that is not found otherwise: nothing outside is read, and nothing twice. What is
 * neither file, folder nor such a link is told.
 */
export function walk(root: string, named: readonly string[] = []): Walk {
	const found: Walk = { paths: [], skipped: [], messages: [] };
	const links: string[] = [];
	enter(root, '', found, links, named);
	const known = new Set(found.paths);
	for (const path of links.sort()) {
		try {
			const reason = refuse(root, path, known);
			if (reason) found.skipped.push({ path, reason });
			else found.paths.push(path);
		} catch (error) {
			refused(found, error);
		}
	}
	found.paths.sort();
	return found;
}

function enter(root: string, folder: string, found: Walk, links: string[], named: readonly string[]): void {
	let entries: Dirent[] = [];
	try {
		entries = readdirSync(join(root, folder), { withFileTypes: true });
	} catch (error) {
		const reason = `unreadable folder (${because(error)})`;
		found.skipped.push({ path: folder || '.', reason });
		found.messages.push(messageOn(folder || '.', 'unreadable-file', `Unexpected ${reason}, expected one that can be listed; give read permission`));
	}
	const foreign = folder && !named.some((path) => `${path}/`.startsWith(`${folder}/`)) ? foreignFolder(folder.slice(folder.lastIndexOf('/') + 1), entries.map(({ name }) => name)) : undefined;
	if (foreign) {
		if (foreign.reason) found.skipped.push({ path: folder, reason: foreign.reason });
		return;
	}
	for (const entry of entries) {
		if (isHidden(entry.name)) continue;
		const path = folder ? `${folder}/${entry.name}` : entry.name;
		if (entry.isDirectory()) enter(root, path, found, links, named);
		else if (entry.isFile()) found.paths.push(path);
		else if (entry.isSymbolicLink()) links.push(path);
		else refused(found, new RefusedFile(path, 'not-a-file', kindOf(entry)));
	}
}

/** Why a link that may be followed need not be. */
function refuse(root: string, path: string, known: ReadonlySet<string>): string | undefined {
	const { within, absolute } = targetOf(root, path);
	const what = lstatSync(absolute);
	if (what.isDirectory()) return `symbolic link to the folder \`${within || '.'}\``;
	if (!what.isFile()) throw new RefusedFile(path, 'not-a-file', `symbolic link to a ${kindOf(what)}`);
	return known.has(within) ? `symbolic link to \`${within}\`` : undefined;
}

function refused(found: Walk, error: unknown): void {
	if (!(error instanceof RefusedFile)) throw error;
	found.skipped.push({ path: error.path, reason: error.reason });
	found.messages.push(error.toMessage());
}
