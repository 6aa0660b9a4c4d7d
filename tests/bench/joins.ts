import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { MeetingRecord } from '../../src/exports/record.ts';
import { buildSite } from '../site/build.ts';
import { joinIssues } from '../site/joins.ts';
import { checkLinks } from '../site/links.ts';
import { CORPUS } from './corpus.ts';

/** Missing ones that are printed. */
const SHOWN = 20;

/**
 * `npm run bench:joins [-- --content DIR] [--site DIR]`: builds a site, looks on it for every reference that
 * `minutes extract` prints, and follows every link. Exits 1 where one is missing or broken.
 */
const { values } = parseArgs({ options: { content: { type: 'string' }, site: { type: 'string' } } });
const content = resolve(values.content ?? (existsSync(CORPUS) ? CORPUS : 'content'));
const place = await mkdtemp(join(tmpdir(), 'minutebook-joins-'));
try {
	const outDir = values.site ? resolve(values.site) : join(place, 'dist');
	if (!values.site) await buildSite(content, outDir);
	const { issues, pairs, missing } = await joinIssues(recordsOf(content), outDir);
	console.log(`${issues} issues that the records name, ${pairs} times a meeting and an issue: ${(100 * (1 - missing.length / Math.max(1, pairs))).toFixed(2)}% are on the issue's page`);
	const { pages, links, broken } = await checkLinks(outDir);
	console.log(`${pages} pages with ${links} links: ${broken.length} broken`);
	for (const text of [...missing, ...broken].slice(0, SHOWN)) console.log(text);
	if (missing.length + broken.length > 0) process.exitCode = 1;
} finally {
	await rm(place, { recursive: true, force: true });
}

function recordsOf(root: string): MeetingRecord[] {
	const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/main.ts', 'extract', '--root', root], { encoding: 'utf8', maxBuffer: 2 ** 29 });
	if (status === null || status > 1) throw new Error(`Expected the records of ${root}, got exit code ${status}: ${stderr}`);
	return stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as MeetingRecord);
}
