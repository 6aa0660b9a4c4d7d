import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArchive } from '../../src/source/archive.ts';
import { asWritten } from '../../src/source/written.ts';
import { directory } from './directory.ts';

test.each([
	['with a byte order mark', '\ufeff# Tides 2020-01-02\n'],
	['with other line ends, and none at the end', '# Tides\r\n\r\n- a\r- b'],
	['with white space that nobody sees', '\n\n# Tides\t \u00a0\u200b\u2028\n\n\n'],
	['with comments', '# Tides\n\n<!-- scribe: Ina -->\n'],
])('a file %s is published byte for byte, also where others are hidden', async (_, text) => {
	for (const people of [{}, { 'people.yml': '- { name: Wren Hale, handle: wrenhale, hidden: true }\n' }]) {
		const root = await directory({ 'tides/2020-01-02.md': text, 'tides/2020-01-03.md': '# Tides\n\nWren Hale (@wrenhale)\n', ...people });
		const file = (await readArchive(root)).files.find(({ context }) => context.path === 'tides/2020-01-02.md')?.file;
		expect(file && Buffer.from(asWritten(file)).equals(await readFile(join(root, 'tides/2020-01-02.md')))).toBe(true);
	}
});
