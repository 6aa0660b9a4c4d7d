import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { habitsKey } from '../minutes/habits/key.ts';
import type { ArchiveSource, SourceFile } from '../source/model.ts';
import { asWritten } from '../source/written.ts';

/** What makes a reading of a file, and its HTML: this, in a clone or in the package, with all that it imports decides how it comes out, */
const READERS = ['src/astro/loader.ts', 'lib/astro/loader.js'];
/** and the versions of packages. */
const VERSIONS = ['package.json', 'package-lock.json'];
/** A path that a source imports from, itself or through what it passes on; types are nothing when it runs. */
const IMPORTED = /^(?:import|export)\s(?!type\s)[^;'"]*?['"](\.{1,2}\/[^'"]+)['"]|\bimport\(\s*['"](\.{1,2}\/[^'"]+)['"]/gm;

/** Names a reading of a file by a reader: it changes whenever the file, its group's habits, the configuration, the base, whether comments are shown or the reader does. */
export function digester(reader: string, base: string, source: ArchiveSource, comments = false): (file: SourceFile) => string {
	// How the site shows itself has no part in it.
	const { face: _, ...config } = source.config;
	const shared = hash([reader, base, comments, config, source.people]);
	return ({ file, context: { habits, ...context }, provenance }) => hash([shared, context, habitsKey(habits), provenance, asWritten(file), file.messages.map(({ reason }) => reason)]);
}

/** Names the program that reads minutes: its sources and the versions of packages. */
export async function readerDigest(project: string): Promise<string> {
	const texts = await sourcesOf(project);
	for (const path of VERSIONS) texts.set(path, await textOf(project, path));
	return hash([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names the program that makes a site: its sources, what it has in `public/`, its packages, and Node. */
export async function programDigest(project: string, publicDir: string): Promise<string> {
	const files = [...PARTS.map((name) => join(project, name)), publicDir].flatMap(filesIn).sort();
	const sums = files.map((path) => createHash('sha256').update(readFileSync(path)).digest('base64'));
	const packages = [...VERSIONS, 'node_modules/.package-lock.json', '../.package-lock.json'];
	return hash([files.map((path) => path.slice(project.length)), sums, process.version, ...(await Promise.all(packages.map((path) => textOf(project, path))))]);
}

/** Where the sources are, in a clone and in the package. */
const PARTS = ['src', 'lib', 'astro.config.mjs'];

function filesIn(folder: string): string[] {
	const stat = statSync(folder, { throwIfNoEntry: false });
	if (!stat?.isDirectory()) return stat ? [folder] : [];
	return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
}

/** The text of every source that has a part in reading a file, by its path in the project. */
export async function sourcesOf(project: string): Promise<Map<string, string>> {
	const texts = new Map<string, string>();
	const paths = READERS.filter((path) => existsSync(join(project, path))).slice(0, 1);
	for (let path = paths.pop(); path; path = paths.pop()) {
		if (texts.has(path)) continue;
		const text = await textOf(project, path);
		texts.set(path, text);
		for (const [, from, later = from] of text.matchAll(IMPORTED)) if (later) paths.push(posix.join(posix.dirname(path), later));
	}
	return texts;
}

function textOf(project: string, path: string): Promise<string> {
	return readFile(join(project, path), 'utf8').catch(() => '');
}

/** Another name for anything else that JSON can say. */
export function hash(value: unknown): string {
	return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}
