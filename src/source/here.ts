import { relative, sep } from 'node:path';

/** Pages are made by another copy of this module than the one that began. */
const HELD = Symbol.for('minutebook.here');
const held = globalThis as { [HELD]?: string };

/** The directory that the command was started in: a build works in another one. */
export const here: string = (held[HELD] ??= process.cwd());

/** A path as somebody who stands there would write it: relative where it lies below, else as it is. */
export function fromHere(path: string): string {
	const way = relative(here, path);
	return way === '' ? '.' : way.split(sep)[0] === '..' || way === path ? path : way;
}
