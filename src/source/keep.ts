import { lstat, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG } from './config.ts';
import { because } from './error.ts';
import { KEPT } from './kept.ts';
import { readWithin } from './within.ts';

/** What became of `addresses.yml`: why it was left as it is, where it was not to be. */
export type Keeping = { done: 'same' | 'written' } | { left: string };

/** An `addresses.yml` on its way to its place. */
const PART = /^\.addresses\.yml\.\d+\.part$/;

/**
 * Writes `addresses.yml` where it would be another: beside its place, then moved there, never through a symbolic link.
 * Unless `asked`, only into a directory that says it is an archive, and not in CI, where it would be lost. Fails at nothing.
 */
export async function keepAddresses(root: string, text: string, asked = false): Promise<Keeping> {
	const place = join(root, KEPT);
	const before = textOf(root);
	if (before?.replaceAll('\r\n', '\n') === text) return { done: 'same' };
	if (!asked && before === undefined && !(await stat(join(root, CONFIG)).catch(() => undefined))) return { left: `there is no \`${CONFIG}\` beside it` };
	if (!asked && isSet(process.env['CI'])) return { left: 'this is CI' };
	const there = await lstat(place).catch(() => undefined);
	if (there && !there.isFile()) return { left: 'it is no regular file' };
	const part = join(root, `.${KEPT}.${process.pid}.part`);
	try {
		// What one that was stopped did not finish: people are named in it.
		for (const name of await readdir(root)) if (PART.test(name)) await rm(join(root, name));
		await writeFile(part, text, { flag: 'wx' });
		await rename(part, place);
		return { done: 'written' };
	} catch (error) {
		await rm(part, { force: true }).catch(() => undefined);
		return { left: because(error) };
	}
}

/** What is to be told of it, in one line; nothing where all is as it was. */
export function keepingInWords(keeping: Keeping): { line: string; fine: boolean } | undefined {
	if ('left' in keeping) return { fine: false, line: `${KEPT} is not up to date and was left so, as ${keeping.left}: run \`minutes addresses\` on the archive and commit the file, so that no address comes to mean something else` };
	return keeping.done === 'written' ? { fine: true, line: `${KEPT} written: commit it with the minutes` } : undefined;
}

function textOf(root: string): string | undefined {
	try {
		return readWithin(root, KEPT)?.toString('utf8');
	} catch {
		return undefined;
	}
}

function isSet(value: string | undefined): boolean {
	return value !== undefined && !/^(?:|0|false)$/i.test(value);
}
