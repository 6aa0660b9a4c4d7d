import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startDev } from '../site/dev.ts';
import { median } from './numbers.ts';

/**
 * `npm run bench:dev [-- --content DIR] [--runs N]`: milliseconds from an edit of a file to the first answer of the dev
 * server that has it on the meeting's page, over so many edits, once the page was shown.
 */
const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' }, runs: { type: 'string', default: '9' } } });
const dev = await startDev(values.content);
try {
	const path = readdirSync(dev.archive, { recursive: true, encoding: 'utf8' }).filter((file) => /\/\d{4}-\d\d-\d\d\.md$/.test(file)).sort()[0];
	if (path === undefined) throw new Error(`Expected a file named by its day below ${values.content}, found none`);
	const file = join(dev.archive, path);
	const written = await readFile(file, 'utf8');
	const [, group = '', day = ''] = /([^/]+)\/(\d{4}-\d\d-\d\d)\.md$/.exec(path) ?? [];
	const page = `/meetings/${group}/${day}/`;
	await dev.shows(page, '<article');
	const taken: number[] = [];
	for (let run = 0; run < Number(values.runs) + 1; run++) {
		const began = performance.now();
		await writeFile(file, `${written}\n\nWords of edit ${run}.\n`);
		await dev.shows(page, `Words of edit ${run}.`);
		taken.push(performance.now() - began);
	}
	// The first one pays for what is compiled then.
	const [first = 0, ...others] = taken;
	console.log(`${page}: first edit ${Math.round(first)} ms, then median ${Math.round(median(others))}, slowest ${Math.round(Math.max(...others))} of ${others.length}; the page is asked for every 200 ms`);
} finally {
	await dev.stop();
}
