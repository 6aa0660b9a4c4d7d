import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** No configuration of Git is longer. */
const LONG = 100_000;

/** `url = https://github.com/ebbline/tide.git`, `url = git@github.com:ebbline/tide`. */
const URL_LINE = /^[ \t]*url[ \t]*=[ \t]*(?:https?:\/\/(?:[^/\s@]{0,99}@)?|ssh:\/\/git@|git@)github\.com[:/]([^\s/]{1,99}\/[^\s/]{1,99}?)(?:\.git)?\/?[ \t]*$/gim;

/** Whether a folder of the archive is a clone whose remote is that repository on GitHub: its Git says so, not its name. */
export function isCloneOf(root: string, folder: string, repo: string): boolean {
	const path = join(root, folder, '.git/config');
	try {
		if (statSync(path).size > LONG) return false;
		return [...readFileSync(path, 'utf8').matchAll(URL_LINE)].some(([, name = '']) => name.toLowerCase() === repo.toLowerCase());
	} catch {
		return false;
	}
}
