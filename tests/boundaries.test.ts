import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What a file under each folder of src may import: its own folder, the folders listed, and these packages. */
const TABLE = {
	minutes: { folders: [], world: false, astro: false },
	source: { folders: ['minutes'], world: true, astro: false },
	text: { folders: [], world: false, astro: false },
	archive: { folders: ['minutes', 'source', 'text'], world: false, astro: false },
	exports: { folders: ['minutes', 'archive', 'text'], world: false, astro: false },
	sqlite: { folders: ['exports'], world: true, astro: false },
	cards: { folders: ['exports'], world: true, astro: false },
	program: { folders: ['minutes', 'source', 'archive', 'exports'], world: false, astro: false },
	import: { folders: ['source', 'archive', 'astro'], world: true, astro: false },
	cli: { folders: ['minutes', 'source', 'archive', 'exports', 'sqlite', 'cards', 'program', 'import', 'astro'], world: true, astro: false },
	astro: { folders: ['minutes', 'source', 'archive', 'exports', 'sqlite', 'cards'], world: true, astro: true },
	components: { folders: ['minutes', 'archive', 'text', 'components'], world: false, astro: true },
	layouts: { folders: ['minutes', 'archive', 'text', 'exports', 'components', 'styles', 'astro', 'client'], world: false, astro: true },
	pages: { folders: ['minutes', 'archive', 'text', 'exports', 'astro', 'components', 'layouts', 'styles', 'client'], world: false, astro: true },
	client: { folders: ['archive', 'text'], world: false, astro: false },
	styles: { folders: [], world: false, astro: false },
} as const satisfies Record<string, { folders: readonly string[]; world: boolean; astro: boolean }>;

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => /\.(ts|astro)$/.test(path) && path.includes('/'));

/** The pure rooms may know the shape of what a shell hands them, never run the shell. */
test.each(files.filter((file) => /^(archive|exports)\//.test(file)))('%s takes only types from src/source', (file) => {
	const text = readFileSync(join('src', file), 'utf8');
	expect(text).not.toMatch(/(?:import|export)\s+(?!type\b)[^;'"]*from\s*'(?:\.\.\/)+source\//);
});

test.each(files)('%s imports only what its folder may', (file) => {
	const room = file.split('/')[0] as keyof typeof TABLE;
	expect(TABLE, `src/${room} has no row in the import table`).toHaveProperty(room);
	const rule = TABLE[room];
	const wrong = importsOf(file).filter((name) => {
		if (name.startsWith('.')) {
			const target = join(room, file.slice(room.length + 1), '..', name).replaceAll('\\', '/').split('/')[0] ?? '';
			return target !== room && !(rule.folders as readonly string[]).includes(target);
		}
		if (name.startsWith('node:')) return !rule.world;
		if (/^astro(:|\/|$)/.test(name)) return !(rule.astro || name === 'astro/zod');
		return false;
	});
	expect(wrong).toEqual([]);
});

test('no file imports itself by way of others, not for a type either', () => {
	const imports = new Map(files.map((file) => [file, importedBy(file)]));
	const done = new Set<string>();
	const circles: string[] = [];
	const follow = (file: string, way: readonly string[]): void => {
		if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
		if (done.has(file) || way.includes(file)) return;
		for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
		done.add(file);
	};
	for (const file of files) follow(file, []);
	expect(circles).toEqual([]);
});

/** Files of src that a file imports. */
function importedBy(file: string): string[] {
	const text = readFileSync(join('src', file), 'utf8');
	return [...text.matchAll(IMPORT)].flatMap(([, ...names]) => names.filter((name) => name?.startsWith('.'))).map((name) => join(file, '..', name ?? '').replaceAll('\\', '/'));
}

/** An address in a page that is no literal: `href={address}`, `to={{ file }}` goes through `Phrase`. */
const ADDRESS = /\s(?:href|src|action|formaction|poster|srcset|data|xlink:href)=\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g;
/** Made by `src/archive/address.ts` or `src/archive/targets.ts`, begun with a scheme and a host, or judged. */
const MADE = /^(?:(?:\w+\.)*(?:address|latestAddress|action|reading|script|onward|icon)$|at\.|places\.find\(.*\)\?\.address \?\? entry\.address$|(?:targets\.issue|sourceLine|onGithub|safeAddress)\(|new URL\(address, Astro\.site\)$|`https:\/\/github\.com\/|`\$\{(?:address|at\.\w+\(id\))\}#)/;

test.each(files.filter((file) => file.endsWith('.astro')))('%s leads only to addresses that the site makes, or that `safeAddress` has judged', (file) => {
	const text = readFileSync(join('src', file), 'utf8');
	expect([...text.matchAll(ADDRESS)].map(([, written = '']) => written.trim()).filter((written) => !MADE.test(written))).toEqual([]);
	expect(text).not.toMatch(/\s(?:href|src|action)=(?:"(?!#|https:\/\/)|`)|\.\.\.Astro\.props|\son\w+=/);
});

test.each(files.filter((file) => file.startsWith('client/')))('%s makes elements by `element`, which judges addresses', (file) => {
	const text = readFileSync(join('src', file), 'utf8');
	expect(text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\b|new Function|\.(?:href|src|action)\s*=[^=]/);
	if (file !== 'client/element.ts') expect(text).not.toMatch(/createElement|setAttribute\('(?!aria-)/);
});

/** Who may touch the disk, and for what: an archive's files are opened by within.ts alone, which follows no link out of it. */
const DISK: Readonly<Record<string, string>> = {
	'source/within.ts': 'opens the archive\'s files',
	'source/walk.ts': 'lists the archive\'s folders',
	'source/remote.ts': 'asks a clone in the archive where it is from',
	'source/archive.ts': 'asks whether the archive is a directory',
	'source/people.ts': 'opens the list that the operator keeps outside the archive',
	'sqlite/write.ts': 'the database, in a folder of its own',
	'cards/png.ts': 'letters of a package',
	'cli/write.ts': 'writes what is exported',
	'sqlite/ask.ts': 'the database, in a folder of its own',
	'astro/pagefind.ts': 'the index and what it is made of, in the output',
	'astro/parts.ts': 'the output, parts of the search page\'s script',
	'astro/files.ts': 'the output',
	'astro/write.ts': 'the output',
	'astro/place.ts': 'the output',
	'astro/swap.ts': 'the output',
	'astro/store.ts': 'the cache',
	'astro/html.ts': 'the cache',
	'astro/seal.ts': 'the cache',
	'astro/lock.ts': 'the cache',
	'astro/memory.ts': 'the cache',
	'source/keep.ts': 'writes the archive\'s file of addresses',
	'astro/digest.ts': 'the project\'s own sources',
	'astro/icon.ts': 'public/',
	'astro/made.ts': 'the output, and what the last build made',
	'astro/spare.ts': 'the output, and the cache',
	'astro/pieces.ts': 'the output, and what other builds made of it',
	'astro/changed.ts': 'the output, pages and what they load',
	'astro/inputs.ts': 'whether the archive\'s files are as they were: their sums, and nothing else',
	'astro/unchanged.ts': 'the cache, what the last build was made from',
	'astro/enough.ts': 'the output, how many meetings are in it',
	'astro/work.ts': 'the folder that a build works in',
	'source/pending.ts': 'puts in place what an import had ready, and nothing else',
	'import/git.ts': 'asks Git',
	'import/upstream.ts': 'the folder that an import works in',
	'import/renames.ts': 'the folder that an import works in',
	'import/room.ts': 'the folder that an import works in',
	'import/sides.ts': 'the folder that an import works in',
	'import/import.ts': 'the folder that an import works in',
	'cli/directory.ts': 'asks whether the archive is a directory',
	'cli/init.ts': 'the files that an archive begins with',
	'cli/seen.ts': 'reads the README\'s heading',
};

/** Else it is rendered again by every build. */
test.each(files.filter((file) => file.startsWith('pages/') && readFileSync(join('src', file), 'utf8').includes('getStaticPaths')))('%s says what each of its pages is of', (file) => {
	expect(readFileSync(join('src', file), 'utf8')).toMatch(/\breturn known\(/);
});

test.each(files.filter((file) => importsOf(file).some((name) => /^(?:node:)?(?:fs|child_process|worker_threads|vm)\b/.test(name))))('%s says what it touches the disk for', (file) => {
	expect(DISK).toHaveProperty([file]);
});

function importsOf(file: string): string[] {
	const text = readFileSync(join('src', file), 'utf8');
	return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}
