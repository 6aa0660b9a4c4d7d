import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../site/browser.ts';
import { buildSite } from '../site/build.ts';
import { serve, type Served } from '../site/serve.ts';
import { type Golden, judgeOf } from './golden.ts';

/** `npm run bench:search [-- --content DIR] [--queries FILE] [--site DIR]`: builds a site, searches it, prints what that took and how good it was. */
const { values } = parseArgs({ options: { content: { type: 'string' }, queries: { type: 'string', multiple: true }, site: { type: 'string' }, runs: { type: 'string', default: '5' } } });
const CORPUS = '../shared/corpus';
const content = resolve(values.content ?? (existsSync(CORPUS) ? CORPUS : 'content'));
const queryFiles = values.queries ?? (content === resolve(CORPUS) ? ['../shared/queries.json'] : []);
const WORDS = content === resolve(CORPUS) ? ['perfetto', 'temporal', 'code of conduct', 'crowdin', 'release schedule', 'security audit'] : ['gauge', 'release', 'harbour lights', 'sensor', 'tide tables'];

const place = await mkdtemp(join(tmpdir(), 'minutebook-bench-'));
const outDir = values.site ? resolve(values.site) : join(place, 'dist');
if (!values.site) await buildSite(content, outDir);
const browser = await launchBrowser();
try {
	await printSizes();
	if (Number(values.runs) > 0) await printTimes(browser);
	for (const file of queryFiles) await printGolden(browser, file);
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
	for (const name of scripts) console.log(`script: ${kb(gzipSync(await readFile(join(outDir, '_astro', name))).length)} gzip`);
}

/** What a query costs that comes whole, from the home page's box or a link, and how long one takes that is typed. */
async function printTimes(browser: Browser): Promise<void> {
	const rows = WORDS.map((query) => ({ query, kb: 0, requests: 0, opened: [] as number[], cold: [] as number[], warm: [] as number[], next: 0, longest: 0 }));
	for (let run = 0; run < Number(values.runs); run++) {
		for (const [index, row] of rows.entries()) {
			const whole = await visit(browser, `?q=${encodeURIComponent(row.query)}`, async (page, site) => {
				await painted(page);
				await page.waitForLoadState('networkidle');
				return { ms: await page.evaluate(() => (globalThis as unknown as Watched).painted), bytes: site.sent(), requests: site.asked.length };
			});
			row.opened.push(whole.ms);
			[row.kb, row.requests] = [whole.bytes / 1000, whole.requests];
			await visit(browser, '', async (page, site) => {
				row.cold.push(await type(page, row.query));
				await page.waitForLoadState('networkidle');
				const before = site.sent();
				row.warm.push(await type(page, rows[(index + 1) % rows.length]?.query ?? ''));
				await page.waitForLoadState('networkidle');
				row.next = Math.max(row.next, (site.sent() - before) / 1000);
				row.longest = Math.max(row.longest, await page.evaluate(() => (globalThis as unknown as Watched).longest));
			});
		}
	}
	console.log(`\n${'first query, the page and all'.padEnd(46)} | typed, ms after the last letter, and the next query`);
	console.log(`${'query'.padEnd(20)}${'KB'.padStart(6)}${'requests'.padStart(10)}${'opened ms'.padStart(10)} |${'cold'.padStart(6)}${'next'.padStart(6)}${'next KB'.padStart(9)}${'longest task'.padStart(14)}`);
	for (const { query, kb, requests, opened, cold, warm, next, longest } of rows) {
		console.log(`${query.padEnd(20)}${kb.toFixed(0).padStart(6)}${String(requests).padStart(10)}${median(opened).toFixed(0).padStart(10)} |${median(cold).toFixed(0).padStart(6)}${median(warm).toFixed(0).padStart(6)}${next.toFixed(0).padStart(9)}${longest.toFixed(0).padStart(14)}`);
	}
	const all = (pick: (row: (typeof rows)[number]) => number[]) => median(rows.flatMap(pick)).toFixed(0);
	console.log(`median: ${all(({ kb }) => [kb])} KB, ${all(({ requests }) => [requests])} requests, opened ${all(({ opened }) => opened)} ms, cold ${all(({ cold }) => cold)} ms, next ${all(({ warm }) => warm)} ms and ${all(({ next }) => [next])} KB`);
}

interface Watched {
	/** ms, of a task on the main thread once the page has started. */
	longest: number;
	/** When the last letter was typed, and when results were last on the screen. */
	typed: number;
	painted: number;
}

async function visit<Value>(browser: Browser, query: string, does: (page: Page, site: Served) => Promise<Value>): Promise<Value> {
	const site = await serve(outDir);
	const page = await fresh(browser, site, query);
	const value = await does(page, site);
	await page.context().close();
	await site.close();
	return value;
}

/** The search page in a browser that has never seen the site. */
async function fresh(browser: Browser, site: Served, query: string): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await page.addInitScript(() => {
		const watched = globalThis as unknown as Watched;
		[watched.longest, watched.typed, watched.painted] = [0, 0, 0];
		new PerformanceObserver((list) => {
			for (const { startTime, duration } of list.getEntries()) if (startTime > 1000) watched.longest = Math.max(watched.longest, duration);
		}).observe({ type: 'longtask' });
		addEventListener('input', () => (watched.typed = performance.now()), true);
		addEventListener('DOMContentLoaded', () => {
			const list = document.querySelector('.found');
			if (list) new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => (watched.painted = performance.now())))).observe(list, { childList: true });
		});
	});
	await page.goto(`${site.origin}/search/${query}`);
	return page;
}

/** Types a query as a quick typist does; the ms from its last letter to its results on the screen. */
async function type(page: Page, query: string): Promise<number> {
	await page.locator('#q').fill('');
	await page.locator('#q').pressSequentially(query, { delay: 80 });
	await painted(page);
	return page.evaluate(() => {
		const { typed, painted } = globalThis as unknown as Watched;
		return painted - typed;
	});
}

async function painted(page: Page): Promise<void> {
	await page.waitForFunction(() => {
		const { typed, painted } = globalThis as unknown as Watched;
		return painted > typed && document.querySelector('#results')?.getAttribute('aria-busy') === 'false';
	});
}

async function printGolden(browser: Browser, file: string): Promise<void> {
	const queries = JSON.parse(await readFile(file, 'utf8')) as Golden[];
	const judge = await judgeOf(content);
	const site = await serve(outDir);
	const page = await (await browser.newContext()).newPage();
	const answered = queries.filter(({ answers }) => answers.length > 0);
	let [first, three, leading] = [0, 0, 0];
	console.log(`\n${file}`);
	for (const golden of queries) {
		await page.goto(`${site.origin}/search/?q=${encodeURIComponent(golden.q)}`);
		await page.waitForFunction(() => document.querySelector('#status')?.textContent && document.querySelector('#results')?.getAttribute('aria-busy') === 'false' && !/^Searching/.test(document.querySelector('#status')?.textContent ?? ''));
		const results = await page.locator('.result a').evaluateAll((links) => links.map((link) => [link.getAttribute('href') ?? '', link.textContent] as const));
		const leads = await page.locator('.leads a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		const rank = results.findIndex(([address]) => judge(address, golden)) + 1;
		if (rank === 1) first++;
		if (rank > 0 && rank <= 3) three++;
		if (golden.page && same(leads[0], golden.page)) leading++;
		if (golden.answers.length > 0 && rank !== 1) console.log(`  ${rank > 0 ? `#${rank}` : 'no'} ${golden.q} (${await page.locator('#status').innerText()})${results.slice(0, 3).map(([address, title]) => `\n       ${address} ${title}`).join('')}`);
		if (golden.page && !same(leads[0], golden.page)) console.log(`  led by ${leads[0] ?? 'nothing'}, expected ${golden.page}: ${golden.q}`);
	}
	const pages = queries.filter(({ page }) => page);
	console.log(`answer first ${first}/${answered.length} (${percent(first, answered.length)}), among three ${three}/${answered.length} (${percent(three, answered.length)}), right page leads ${leading}/${pages.length}`);
	await site.close();
}

/** File systems do not tell `TSC` from `tsc` alike, so the site's addresses are in lower case. */
function same(address: string | null | undefined, page: string): boolean {
	return address?.toLowerCase() === page.toLowerCase();
}

function median(numbers: readonly number[]): number {
	return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function kb(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} KB`;
}

function percent(part: number, whole: number): string {
	return `${((100 * part) / Math.max(1, whole)).toFixed(0)}%`;
}
