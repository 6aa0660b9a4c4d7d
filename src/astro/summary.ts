import { dirname } from 'node:path';
import { counted } from '../archive/checks/counted.ts';
import { fromHere } from '../source/here.ts';
import { beyondHosts, type Size } from './hosts.ts';
import type { Look } from './made.ts';

/** The archive is read by another copy of this module than the one that sums up. */
const HELD = Symbol.for('minutebook.read');

/** What came of reading an archive. */
export interface Read {
	meetings: number;
	skipped: number;
	/** The rule of each finding. */
	rules: string[];
	/** Whether archive.yml says `output: lean`. */
	isLean?: boolean;
}

const held = globalThis as { [HELD]?: Read };

/** Keeps in mind what a build read, for its last line. */
export function noteRead(read: Read): void {
	held[HELD] = read;
}

let site: readonly Look[] = [];

/** Keeps in mind the site that a build has put in its place, for its last line. */
export function noteSite(files: readonly Look[]): void {
	site = files;
}

/** What a build did, in one line. */
export function summaryOf(place: string, root: string, milliseconds: number): string {
	const { meetings, skipped, rules, isLean = false } = held[HELD] ?? { meetings: 0, skipped: 0, rules: [] };
	const size = sizeOf(site);
	const { pages, bytes } = size;
	const beyond = beyondHosts(size, isLean);
	const kinds = [...Map.groupBy(rules, (rule) => rule)].map(([rule, { length }]) => ({ rule, length })).sort((a, b) => b.length - a.length || (a.rule < b.rule ? -1 : 1));
	const findings = kinds.length === 0 ? 'no findings' : `${counted(rules.length, 'finding')} (${kinds.map(({ rule, length }) => `${rule} ${length}`).join(', ')}): \`minutes lint --root ${fromHere(root)}\` lists them`;
	return `${counted(meetings, 'meeting')}, ${counted(skipped, 'file')} skipped; ${counted(pages, 'page')} of ${counted(size.files, 'file')}, ${(bytes / 1e6).toFixed(1)} MB, in ${fromHere(place)}; ${(milliseconds / 1000).toFixed(1)} s; ${findings}${beyond && `; ${beyond}`}`;
}

/** What the files of a site take. */
export function sizeOf(looks: readonly Look[]): Size {
	const size: Size = { files: looks.length, pages: 0, bytes: 0, largest: { path: '', bytes: 0 }, fullest: { path: '', files: 0 } };
	const folders = new Map<string, number>();
	for (const [path, , bytes] of looks) {
		size.bytes += bytes;
		if (path.endsWith('.html')) size.pages++;
		if (bytes > size.largest.bytes) size.largest = { path, bytes };
		const folder = dirname(path);
		const files = (folders.get(folder) ?? 0) + 1;
		folders.set(folder, files);
		if (files > size.fullest.files) size.fullest = { path: folder, files };
	}
	return size;
}
