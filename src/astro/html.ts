import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Minutes as they were read, and as HTML, kept in files: in the content store they would double a build's memory. */
export interface HtmlFolder {
	has(key: string): boolean;
	write(key: string, html: string, source: string): Promise<void>;
	/** Deletes all but these. */
	keep(keys: ReadonlySet<string>): Promise<void>;
}

export async function openHtml(cacheDir: URL): Promise<HtmlFolder> {
	const folder = folderIn(cacheDir);
	await mkdir(folder, { recursive: true });
	const there = new Set(await readdir(folder));
	return {
		has: (key) => there.has(`${key}.html`) && there.has(`${key}.md`),
		async write(key, html, source) {
			for (const [name, text] of [[`${key}.md`, source], [`${key}.html`, html]] as const) {
				// Written aside and moved: a build that is stopped leaves no half file under a finished name.
				const part = new URL(`${name}.${process.pid}.part`, folder);
				await writeFile(part, text);
				await rename(part, new URL(name, folder));
				there.add(name);
			}
		},
		async keep(keys) {
			const names = (await readdir(folder)).filter((name) => /\.(?:html|md)$/.test(name) && !keys.has(name.replace(/\.\w+$/, '')));
			await Promise.all(names.map((name) => rm(new URL(name, folder), { force: true })));
		},
	};
}

/** The minutes as HTML, as the loader wrote them. */
export function readHtml(cacheDir: URL, key: string): Promise<string> {
	return readKept(cacheDir, `${key}.html`);
}

/** The minutes as Markdown, as the loader read them. */
export function readSource(cacheDir: URL, key: string): Promise<string> {
	return readKept(cacheDir, `${key}.md`);
}

async function readKept(cacheDir: URL, name: string): Promise<string> {
	const file = new URL(name, folderIn(cacheDir));
	return readFile(file, 'utf8').catch((cause: unknown) => {
		throw new Error(`Expected \`${fileURLToPath(file)}\`, which this build wrote a moment ago. Build again.`, { cause });
	});
}

function folderIn(cacheDir: URL): URL {
	return new URL('html/', cacheDir);
}
