import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../archive/model.ts';
import { plain } from './fault.ts';
import { opened, writeSealed } from './seal.ts';

/**
 * Minutes as they were read, they as HTML, and what was read of them: a file for each, all of it in one, as to make a file is most of
 * what writing costs. The content store is one text, which Astro also makes a module of.
 */
export interface HtmlFolder {
	/** Whether minutes and HTML are there as they were written; what is there otherwise is deleted. */
	has(key: string): boolean;
	/** What was read, as it was written; what is there otherwise is deleted. */
	reading(key: string): Reading | undefined;
	write(key: string, html: string, source: string, reading?: Reading): void;
	/** Deletes all but these. */
	keep(keys: ReadonlySet<string>): void;
	/** How many were there, but not as they were written. */
	damaged(): number;
}

/** What a file of the folder is called; others are left by a build that was stopped, or strange. */
const NAME = /^(\w+)\.txt$/;

export function openHtml(cacheDir: URL): HtmlFolder {
	const folder = folderIn(cacheDir);
	mkdirSync(folder, { recursive: true });
	let damaged = 0;
	const remove = (name: string) => rmSync(new URL(encodeURIComponent(name), folder), { recursive: true, force: true });
	const pathOf = (name: string) => fileURLToPath(new URL(name, folder));
	const there = new Set<string>();
	for (const name of readdirSync(folder)) {
		if (NAME.test(name)) there.add(name);
		else remove(name);
	}
	/** What is there as it was written. */
	const kept = (key: string): Buffer | undefined => {
		const name = nameOf(key);
		if (!there.has(name)) return undefined;
		const bytes = opened(pathOf(name), name);
		if (bytes) return bytes;
		damaged++;
		remove(name);
		return undefined;
	};
	return {
		has: (key) => kept(key) !== undefined,
		reading(key) {
			const bytes = kept(key);
			return bytes && readingIn(bytes);
		},
		write(key, html, source, reading) {
			writeSealed(pathOf(nameOf(key)), nameOf(key), `${Buffer.byteLength(html)} ${Buffer.byteLength(source)}\n${html}${source}${reading ? JSON.stringify(reading) : ''}`);
		},
		keep(keys) {
			for (const name of readdirSync(folder)) if (!keys.has(NAME.exec(name)?.[1] ?? '')) remove(name);
		},
		damaged: () => damaged,
	};
}

/** The minutes as HTML, as the loader wrote them. */
export async function readHtml(cacheDir: URL, key: string): Promise<string> {
	return partsOf(readKept(cacheDir, key)).html.toString();
}

/** The minutes as Markdown, as the loader read them. */
export async function readSource(cacheDir: URL, key: string): Promise<string> {
	return partsOf(readKept(cacheDir, key)).source.toString();
}

/** What was read of a file, as the loader kept it, or checked it in this build. */
export async function readReading(cacheDir: URL, key: string): Promise<Reading> {
	const checked = held[HELD]?.get(key);
	held[HELD]?.delete(key);
	const reading = checked ?? readingIn(readKept(cacheDir, key));
	if (!reading) throw new Error(`Expected \`${key}\` to have what was read of a file`);
	return reading;
}

/** Pages are made by another copy of this module than the one that reads the archive. */
const HELD = Symbol.for('minutebook.readings');
const held = globalThis as { [HELD]?: Map<string, Reading> };

/** Keeps in mind for a build what is read of files that are as they were, by key: it need not be taken from its file twice. Each is given out once. */
export function noteReadings(readings: Map<string, Reading>): void {
	held[HELD] = readings;
}

/** Copies what is kept of some files, by keys of their HTML, from the cache to a folder, for the cache of another build. */
export function leaveReadings(cacheDir: URL, folder: string, keys: Iterable<string>): void {
	mkdirSync(folder, { recursive: true });
	const names = new Set([...keys].flatMap((key) => [key, key.replace(/_.*/, '')]).map(nameOf));
	for (const name of names) if (existsSync(new URL(name, folderIn(cacheDir)))) copyFileSync(new URL(name, folderIn(cacheDir)), join(folder, name));
}

/** Copies what another build left in a folder into the cache, where it is not there; what was made with another key, or is damaged, counts for nothing when it is read. */
export function takeReadings(cacheDir: URL, folder: string): void {
	mkdirSync(folderIn(cacheDir), { recursive: true });
	for (const name of existsSync(folder) ? readdirSync(folder) : []) {
		const own = new URL(encodeURIComponent(name), folderIn(cacheDir));
		if (NAME.test(name) && !existsSync(own)) copyFileSync(join(folder, name), own);
	}
}

/** Asked again where it is used, as what was checked a moment ago may have changed since. */
function readKept(cacheDir: URL, key: string): Buffer {
	const name = nameOf(key);
	const file = fileURLToPath(new URL(name, folderIn(cacheDir)));
	const bytes = opened(file, name);
	if (!bytes) throw plain(`Unexpected ${existsSync(file) ? 'change' : 'lack'} of \`${file}\`, expected it as it was written a moment ago; build again, with nothing else at work in that folder`);
	return bytes;
}

/** A line with how many bytes the HTML and the minutes have, these, and what was read: whoever asks for one makes no text of the others. */
function partsOf(bytes: Buffer): { html: Buffer; source: Buffer; reading: Buffer } {
	const start = bytes.indexOf('\n') + 1;
	const [html = 0, source = 0] = bytes.toString('latin1', 0, start).split(' ').map(Number);
	return { html: bytes.subarray(start, start + html), source: bytes.subarray(start + html, start + html + source), reading: bytes.subarray(start + html + source) };
}

/** Nothing in the file of minutes that were given other anchors: what was read of them is in that of those without. */
function readingIn(bytes: Buffer): Reading | undefined {
	const text = partsOf(bytes).reading.toString();
	return text ? (JSON.parse(text) as Reading) : undefined;
}

function nameOf(key: string): string {
	return `${key}.txt`;
}

function folderIn(cacheDir: URL): URL {
	return new URL('html/', cacheDir);
}
