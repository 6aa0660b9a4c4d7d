import { cp, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What makes the project. */
const PROJECT = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Copies the project into a directory: Astro keeps some of what it makes beside it, which two at once would share. */
export async function copyProject(place: string): Promise<void> {
	await Promise.all(PROJECT.map((name) => cp(name, join(place, name), { recursive: true })));
	await symlink(resolve('node_modules'), join(place, 'node_modules'), 'junction');
}
