import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addressesUnder } from '../../src/archive/address.ts';
import { readingOf } from '../../src/archive/reading.ts';
import { targetsFrom } from '../../src/archive/targets.ts';
import { toHtml } from '../../src/minutes/html/index.ts';
import { readArchive } from '../../src/source/archive.ts';
import { asWritten } from '../../src/source/written.ts';
import { parsed } from '../minutes/html/parsed.ts';
import { lostWords } from '../minutes/html/words.ts';
import { CORPUS } from './corpus.ts';

/** What is printed of what is lost, at most. */
const SHOWN = 20;

/**
 * `npm run bench:lost [-- DIR…]`: reads archives as a build does, and looks for every word of each file, but for its comments,
 * in the HTML that the file's page shows, and at every byte of what is published beside the page. Pages only put that HTML into
 * their `<article>`, so no site is built. Exits 1 where anything is lost that no message tells of.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const at = addressesUnder('/');
for (const root of positionals.length > 0 ? positionals : [CORPUS, '../shared/foreign', 'content']) {
	if (!existsSync(root)) {
		console.log(`Not there, so not read: ${root}`);
		continue;
	}
	const { files, skipped } = await readArchive(root);
	const lost: string[] = [];
	let told = 0;
	let words = 0;
	for (const source of files) {
		const path = source.context.path;
		const isTold = source.file.messages.some(({ ruleId }) => ruleId === 'broken-utf-8' || ruleId === 'utf-16');
		const published = Buffer.from(asWritten(source.file));
		const { tree, reading } = readingOf(source);
		const html = toHtml(tree, reading.meeting, targetsFrom(at, source.provenance));
		words += html.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
		lost.push(...lostWords(tree, parsed(html)).map((word) => `${path}: the word ${word}`));
		if (published.equals(readFileSync(join(root, source.file.path)))) continue;
		if (isTold) told++;
		else lost.push(`${path}: published with other bytes`);
	}
	console.log(`${root}: ${new Set(files.map(({ file }) => file.path)).size} files, ${skipped.length} skipped with their reasons, ${words} words shown: ${lost.length} lost; ${told} files that are not UTF-8, which their messages tell, are published as UTF-8`);
	for (const line of lost.slice(0, SHOWN)) console.log(line);
	if (lost.length > 0) process.exitCode = 1;
}
