import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Minutes as HTML, kept in files: in the content store they would double a build's memory. */
export interface HtmlFolder {
	has(key: string): boolean;
	write(key: string, html: string): Promise<void>;
	/** Deletes all but these. */
	keep(keys: ReadonlySet<string>): Promise<void>;
}

export async function openHtml(cacheDir: URL): Promise<HtmlFolder> {
	const folder = folderIn(cacheDir);
	await mkdir(folder, { recursive: true });
	const there = new Set((await readdir(folder)).map((name) => name.replace(/\.html$/, '')));
	return {
		has: (key) => there.has(key),
		async write(key, html) {
			// Written aside and moved: a build that is stopped leaves no half file under a finished name.
			const part = new URL(`${key}.${process.pid}.part`, folder);
			await writeFile(part, html);
			await rename(part, new URL(`${key}.html`, folder));
			there.add(key);
		},
		async keep(keys) {
			const names = (await readdir(folder)).filter((name) => name.endsWith('.html') && !keys.has(name.replace(/\.html$/, '')));
			await Promise.all(names.map((name) => rm(new URL(name, folder), { force: true })));
		},
	};
}

/** The minutes as HTML, as the loader wrote them. */
export async function readHtml(cacheDir: URL, key: string): Promise<string> {
	const file = new URL(`${key}.html`, folderIn(cacheDir));
	return readFile(file, 'utf8').catch((cause: unknown) => {
		throw new Error(`Expected \`${fileURLToPath(file)}\`, which this build wrote a moment ago. Build again.`, { cause });
	});
}

function folderIn(cacheDir: URL): URL {
	return new URL('html/', cacheDir);
}
