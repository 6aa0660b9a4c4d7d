import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildAlone, buildSite, copyOf, FIXTURE } from './build.ts';
import { built } from './built.ts';

test('two builds of one archive, each from nothing, have the same bytes, as has one that reads nothing again', { timeout: 300_000 }, async () => {
	const fixture = await built('fixture');
	const copy = await copyOf(FIXTURE);
	const again = join(copy.outDir, '../again');
	try {
		// One by a process that has built others, one by its own.
		await buildAlone(copy.archive, copy.outDir);
		expect(await differing(fixture.outDir, copy.outDir)).toEqual([]);
		const output = await buildSite(copy.archive, again);
		expect(output).toContain('4 unchanged, 0 read');
		expect(await differing(copy.outDir, again)).toEqual([]);
	} finally {
		await copy.remove();
	}
});

/** The files that are not in both, or not the same in both. */
async function differing(one: string, other: string): Promise<string[]> {
	const [files, others] = await Promise.all([one, other].map(filesIn)) as [Map<string, Buffer>, Map<string, Buffer>];
	expect(files.size).toBeGreaterThan(60);
	const paths = [...new Set([...files.keys(), ...others.keys()])].sort();
	return paths.filter((path) => !others.get(path)?.equals(files.get(path) ?? Buffer.of()) || !files.has(path));
}

async function filesIn(folder: string): Promise<Map<string, Buffer>> {
	const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
	const files = entries.map((entry) => join(entry.parentPath, entry.name));
	return new Map(await Promise.all(files.map(async (path): Promise<[string, Buffer]> => [path.slice(folder.length + 1), await readFile(path)])));
}
