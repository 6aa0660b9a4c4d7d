import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { cacheDirFor } from '../../src/astro/root.ts';
import { startBuilders } from './builders.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where the sites are that the tests of one run share: a folder for each, made by the first that asks. */
		sites: string;
	}
}

export type Done = { digest: string; output: string } | { problem: string };

/** Once for a run of tests: a place for the sites they share, and what builds sites. When all have run, throws where a test has changed one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const place = await mkdtemp(join(tmpdir(), 'minutebook-sites-'));
	project.provide('sites', place);
	const builders = await startBuilders();
	process.env['MINUTEBOOK_BUILDERS'] = builders.address;
	return async () => {
		delete process.env['MINUTEBOOK_BUILDERS'];
		await builders.stop();
		const changed: string[] = [];
		for (const name of await readdir(place)) {
			const folder = join(place, name);
			const done = await doneOf(folder);
			if (done && 'digest' in done && done.digest !== (await digestOf(folder))) changed.push(name);
			await rm(cacheDirFor(join(folder, 'archive')), { recursive: true, force: true });
		}
		await rm(place, { recursive: true, force: true });
		if (changed.length > 0) throw new Error(`Unexpected change of the sites that tests share (${changed.join(', ')}), expected them as they were built; a test that changes files takes \`copyOf\``);
	};
}

/** How a shared site came out, once it has. */
export async function doneOf(folder: string): Promise<Done | undefined> {
	const text = await readFile(join(folder, 'done.json'), 'utf8').catch(() => undefined);
	return text === undefined ? undefined : (JSON.parse(text) as Done);
}

/** Of the names and bytes of an archive and its site. */
export async function digestOf(folder: string): Promise<string> {
	const hash = createHash('sha256');
	for (const part of ['archive', 'dist']) {
		const entries = (await readdir(join(folder, part), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
		for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort()) hash.update(`${path.slice(folder.length)}\n`).update(await readFile(path));
	}
	return hash.digest('hex');
}
