/** Why a folder is not looked into, by its name and the names in it; nothing of one that may hold minutes. Without words where nobody need be told. */
export function foreignFolder(name: string, names: readonly string[]): { reason?: string } | undefined {
	if (isSite(names)) return {};
	if (FIXTURES.test(name)) return { reason: 'folder of fixtures, by its name; a group\'s `path` in archive.yml may name it' };
	if (GENERATOR.every((own) => names.includes(own))) return { reason: 'clone of Minutebook' };
	return undefined;
}

/** Whether a folder with these names in it is a site that a build made. */
export function isSite(names: readonly string[]): boolean {
	return SITE.every((own) => names.includes(own));
}

const SITE = ['index.html', 'llms.txt', '_headers', 'pagefind', 'data'];

/** Of this project: two files of it that no other has side by side. */
const GENERATOR = ['package.json', 'tsconfig.package.json', 'astro.config.mjs'];

/** Where programs keep what their tests read, or other people's programs. */
const FIXTURES = /^(?:__?fixtures?__?|fixtures?|testdata|test[-_]data|__tests__|__snapshots__|vendor|third[-_]party|bower_components|site-packages)$/i;
