import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Memory } from '../source/memory.ts';
import { hash } from './digest.ts';
import { readSealed, writeSealed } from './seal.ts';

/** What is kept of each group from one build to the next, in sealed files of the cache; `by` names the program that works it out. */
export function openMemory(cacheDir: URL, by: string): Memory & {
	/** Deletes what is kept of groups that nobody asked for. */
	tidy(): void;
} {
	const folder = new URL('groups/', cacheDir);
	mkdirSync(folder, { recursive: true });
	const asked = new Set<string>();
	return {
		of(group) {
			const name = hash(group);
			asked.add(name);
			const file = (what: string) => fileURLToPath(new URL(`${name}.${what}.json`, folder));
			const seal = (what: string) => `${by} ${name}.${what}`;
			return {
				read<Kept>(what: string) {
					const text = readSealed(file(what), seal(what));
					return text === undefined ? undefined : (JSON.parse(text) as Kept);
				},
				write: (what, kept) => writeSealed(file(what), seal(what), JSON.stringify(kept)),
			};
		},
		tidy() {
			for (const name of readdirSync(folder)) if (!asked.has(/^(\w+)\.\w+\.json$/.exec(name)?.[1] ?? '')) rmSync(new URL(encodeURIComponent(name), folder), { recursive: true, force: true });
		},
	};
}
