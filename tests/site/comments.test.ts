import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildSite, copyOf, FIXTURE } from './build.ts';

const PAGE = 'meetings/tides/2020-06-01/index.html';
const SOURCE = '# Tides 2020-06-01\n\n## Agenda\n\n- Gauges <!-- zebrafinch: rename? -->\n  - They are late.\n\n<!-- @zebrafinch to take this out -->\n';

test('a comment is in nothing that a build makes but the source itself, unless it is asked for', async () => {
	const copy = await copyOf(FIXTURE);
	try {
		await writeFile(join(copy.archive, 'minutes/tides/2020-06-01.md'), SOURCE);
		await buildSite(copy.archive, copy.outDir);
		expect(await naming('zebrafinch', copy.outDir)).toEqual(['meetings/tides/2020-06-01.md']);
		expect(await readFile(join(copy.outDir, 'meetings/tides/2020-06-01.md'), 'utf8')).toBe(SOURCE);
		await buildSite(copy.archive, copy.outDir, ['--with-comments']);
		expect(await readFile(join(copy.outDir, PAGE), 'utf8')).toContain('<pre class="source-comment">&lt;!-- @zebrafinch to take this out --&gt;</pre>');
	} finally {
		await copy.remove();
	}
});

/** The files that hold a word, in whatever case; those of the search index are read unpacked. */
async function naming(word: string, folder: string): Promise<string[]> {
	const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const found = await Promise.all(names.map(async (name) => {
		const bytes = await readFile(name);
		const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
		return text.toLowerCase().includes(word) ? [name.slice(folder.length + 1)] : [];
	}));
	return found.flat();
}
