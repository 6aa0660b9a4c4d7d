import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../site/browser.ts';
import { buildSite } from '../site/build.ts';
import { CORPUS } from './corpus.ts';
import { type Golden, judgeOf, score } from './golden.ts';
import { median, worst } from './numbers.ts';
import { printSame } from './search-same.ts';
import { printTimes, printWorker } from './search-times.ts';

/**
 * `npm run bench:search [-- --content DIR] [--site DIR] [--runs N] [--queries FILE …] [--plain DIR] [--failing]`: builds a site,
 * searches it, prints what that took and how good it was. Which queries fail is told of the sets that search is
 * tuned with; of another only with `--failing`. `--plain` is the same site, built with `PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE=20000`,
 * Pagefind's own: how much each index finds is compared.
 */
const { values } = parseArgs({ options: { content: { type: 'string' }, queries: { type: 'string', multiple: true }, site: { type: 'string' }, runs: { type: 'string', default: '5' }, failing: { type: 'boolean' }, plain: { type: 'string' } } });
const content = resolve(values.content ?? (existsSync(CORPUS) ? CORPUS : 'content'));
const isCorpus = content === resolve(CORPUS);
const TUNED = ['../shared/queries.json', 'tests/bench/queries/own.json', 'tests/bench/queries/fourth.json', 'tests/bench/queries/fifth.json', 'tests/bench/queries/sixth.json', 'tests/bench/queries/seventh.json', 'tests/bench/queries/eighth.json', 'tests/bench/queries/ninth.json'];
const UNSEEN = ['tests/bench/queries/second.json', 'tests/bench/queries/third.json'];
/** What is to be reached: an answer first, among three, the right page. */
const BARS: Readonly<Record<string, string>> = { '../shared/queries.json': '97%, 100%, 100%', 'tests/bench/queries/own.json': '93% first', 'tests/bench/queries/second.json': '88%, 95%, 100%' };
const WORDS = isCorpus ? ['perfetto', 'temporal', 'code of conduct', 'crowdin', 'release schedule', 'security audit'] : ['gauge', 'release', 'harbour lights', 'sensor', 'tide tables'];

const place = await mkdtemp(join(tmpdir(), 'minutebook-bench-'));
const outDir = values.site ? resolve(values.site) : join(place, 'dist');
if (!values.site) await buildSite(content, outDir);
const browser = await launchBrowser();
try {
	await printSizes();
	if (Number(values.runs) > 0) {
		await printTimes(browser, outDir, WORDS, Number(values.runs));
		await printWorker(browser, outDir, WORDS);
	}
	const files = values.queries ?? (isCorpus ? [...TUNED, ...UNSEEN] : []);
	if (files.length > 0) await printGolden(files);
	if (values.plain) await printSame(outDir, resolve(values.plain), (await Promise.all(TUNED.map(async (file) => JSON.parse(await readFile(file, 'utf8')) as Golden[]))).flat().map(({ q }) => q));
} finally {
	await browser.close();
	await rm(place, { recursive: true, force: true });
}

async function printSizes(): Promise<void> {
	const names = await readdir(join(outDir, 'pagefind'), { recursive: true });
	const sizes = await Promise.all(names.map(async (name) => stat(join(outDir, 'pagefind', name))));
	const files = sizes.filter((file) => file.isFile());
	console.log(`index: ${files.length} files, ${kb(files.reduce((sum, { size }) => sum + size, 0))}`);
	const scripts = (await readdir(join(outDir, '_astro'))).filter((name) => name.endsWith('.js'));
	for (const name of scripts) console.log(`script: ${kb(gzipSync(await readFile(join(outDir, '_astro', name))).length)} gzip, ${name.replace(/-[^-]*\.js$/, '')}${/^search-/.test(name) ? ': what a first search loads; bar 14 KB' : ''}`);
}

async function printGolden(files: readonly string[]): Promise<void> {
	const judge = await judgeOf(content);
	const all: { kb: number; requests: number }[] = [];
	for (const file of files) {
		const scored = await score(browser, outDir, JSON.parse(await readFile(file, 'utf8')) as Golden[], judge);
		const answered = scored.filter(({ golden }) => golden.answers.length > 0);
		const pages = scored.filter(({ golden }) => golden.page);
		const [first, three] = [answered.filter(({ rank }) => rank === 1), answered.filter(({ rank }) => rank > 0 && rank <= 3)];
		console.log(`\n${file}: answer first ${share(first.length, answered.length)}, among three ${share(three.length, answered.length)}, right page leads ${share(pages.filter(({ isLed }) => isLed).length, pages.length)}${BARS[file] ? `; bars ${BARS[file]}` : ''}`);
		for (const { golden, rank, isLed, shown } of values.failing || !UNSEEN.includes(file) ? scored : []) {
			if ((golden.answers.length > 0 && rank !== 1) || (golden.page && !isLed)) console.log(`  ${rank > 0 ? `#${rank}` : 'no'} ${golden.q}${shown.map((line) => `\n       ${line}`).join('')}`);
		}
		all.push(...scored);
	}
	const [kbs, requests] = [all.map(({ kb }) => kb), all.map(({ requests }) => requests)];
	console.log(`\nthe page and its first query, ${all.length} of them, each in a new browser: median ${median(kbs).toFixed(0)} KB in ${median(requests)} requests, worst ${worst(kbs).toFixed(0)} KB, ${worst(requests)} requests; within 200 KB ${share(kbs.filter((size) => size <= 200).length, all.length)}, within 250 KB ${share(kbs.filter((size) => size <= 250).length, all.length)}, within 20 requests ${share(requests.filter((count) => count <= 20).length, all.length)}; bars: median 200 KB and 20 requests, 90% within 250 KB`);
}

function kb(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} KB`;
}

function share(part: number, whole: number): string {
	return `${part}/${whole} (${((100 * part) / Math.max(1, whole)).toFixed(0)}%)`;
}
