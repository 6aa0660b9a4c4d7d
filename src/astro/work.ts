import { accessSync, constants, existsSync, lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { here } from '../source/here.ts';

/** Begins with a dot: it is not read as minutes. */
const NAME = '.minutebook';

/** The package, or the clone, that this file is of. */
const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));

/** What the command needs to build from where it is installed, which it may not write to. */
export interface Work {
	/** Astro's root: the archive's own `.minutebook/`, or one where the command was started if nothing can be written there. */
	root: string;
	srcDir: string;
	publicDir: string;
	/** Folders that the dev server may serve from. */
	serves: string[];
}

/** Makes the folder that a build, or the dev server, of an archive works in; Git leaves it alone. */
export function openWork(archive: string): Work {
	const root = join(isWritable(archive) ? archive : here, NAME);
	mkdirSync(root, { recursive: true });
	// Its own, so that none is looked for in the folders above.
	for (const [name, text] of [['.gitignore', '*\n'], ['package.json', '{ "private": true, "type": "module" }\n'], ['tsconfig.json', '{ "files": [] }\n']] as const) {
		if (!existsSync(join(root, name))) writeFileSync(join(root, name), text);
	}
	const modules = modulesOf(PACKAGE);
	link(modules, join(root, 'node_modules'));
	return { root, srcDir: fileURLToPath(new URL('..', import.meta.url)), publicDir: join(PACKAGE, 'public'), serves: [root, PACKAGE, modules] };
}

/** The folder that the package's own packages are found in: within it, or, as npm and pnpm lay them out, around it. */
function modulesOf(directory: string): string {
	const found = [join(directory, 'node_modules'), dirname(directory.replace(/[\\/]$/, ''))].find((place) => existsSync(join(place, 'astro/package.json')));
	if (!found) throw new Error(`Unexpected lack of \`astro\` beside \`${directory}\`, expected it where the package is installed; install the package again`);
	return found;
}

/** What a page is made with is looked for from there. */
function link(target: string, place: string): void {
	const there = lstatSync(place, { throwIfNoEntry: false });
	if (there?.isSymbolicLink() && readlinkSync(place).replace(/[\\/]$/, '') === target) return;
	rmSync(place, { recursive: true, force: true });
	symlinkSync(target, place, 'junction');
}

function isWritable(directory: string): boolean {
	try {
		accessSync(directory, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}
