import type { Browser, Page } from 'playwright-core';
import { refuseWorker } from '../site/refused-worker.ts';
import { serve, type Served } from '../site/serve.ts';
import { longestTask, type Task } from './main-thread.ts';
import { median, worst } from './numbers.ts';

/** When the last letter was typed, and when results were last on the screen. */
interface Watched {
	typed: number;
	painted: number;
}

interface Row {
	query: string;
	/** ms to results: of a query that an address has; of one that is typed, in a browser that has never seen the site; of one typed after that. */
	opened: number[];
	cold: number[];
	warm: number[];
	/** What the second of them loads, each letter's results and all. */
	nextKb: number;
	task: Task;
}

/** Prints how long queries take, and what one costs that is typed after another. */
export async function printTimes(browser: Browser, outDir: string, queries: readonly string[], runs: number): Promise<void> {
	const rows = queries.map((query): Row => ({ query, opened: [], cold: [], warm: [], nextKb: 0, task: { took: 0, worked: 0 } }));
	for (let run = 0; run < runs; run++) {
		for (const [index, row] of rows.entries()) {
			await visit(browser, outDir, `?q=${encodeURIComponent(row.query)}`, async (page) => {
				await painted(page);
				row.opened.push(await page.evaluate(() => (globalThis as unknown as Watched).painted));
			});
			await visit(browser, outDir, '', async (page, site) => {
				row.cold.push(await type(page, row.query));
				await page.waitForLoadState('networkidle');
				const before = site.sent();
				row.warm.push(await type(page, queries[(index + 1) % rows.length] ?? ''));
				await page.waitForLoadState('networkidle');
				row.nextKb = Math.max(row.nextKb, (site.sent() - before) / 1000);
			});
		}
	}
	for (const row of rows) {
		await visit(browser, outDir, '', async (page) => {
			await page.waitForLoadState('networkidle');
			row.task = await longestTask(page, async () => {
				await type(page, row.query);
				await page.waitForLoadState('networkidle');
			});
		});
	}
	print(rows);
}

function print(rows: readonly Row[]): void {
	const line = (cells: readonly string[]) => console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(22) : cell.padStart(12))).join(''));
	console.log('\nms to painted results: opened by an address, typed first (cold), typed next; the next one’s KB; the longest task once the page has started');
	line(['query', 'opened', 'cold', 'next', 'next KB', 'task, ms', 'its work']);
	for (const { query, opened, cold, warm, nextKb, task } of rows) line([query, ...[median(opened), median(cold), median(warm), nextKb, task.took, task.worked].map((number) => number.toFixed(0))]);
	const all = [rows.flatMap(({ opened }) => opened), rows.flatMap(({ cold }) => cold), rows.flatMap(({ warm }) => warm), rows.map(({ nextKb }) => nextKb), rows.map(({ task }) => task.took), rows.map(({ task }) => task.worked)];
	line(['median', ...all.map((numbers) => median(numbers).toFixed(0))]);
	line(['worst', ...all.map((numbers) => worst(numbers).toFixed(0))]);
}

/** Prints what a first query takes with the page speaking to Pagefind's worker by itself, and with `pagefind.js` between them, in turns. */
export async function printWorker(browser: Browser, outDir: string, queries: readonly string[]): Promise<void> {
	const ways = [{ way: 'spoken to', refused: false }, { way: 'by pagefind.js', refused: true }].map((way) => ({ ...way, kb: [] as number[], requests: [] as number[], took: [] as number[] }));
	for (const query of queries) {
		for (const { refused, kb, requests, took } of ways) {
			await visit(browser, outDir, `?q=${encodeURIComponent(query)}`, async (page, site) => {
				await painted(page);
				took.push(await page.evaluate(() => (globalThis as unknown as Watched).painted));
				await page.waitForLoadState('networkidle');
				kb.push(site.sent() / 1000);
				requests.push(site.asked.length);
			}, refused);
		}
	}
	for (const { way, kb, requests, took } of ways) console.log(`Pagefind’s worker, ${way}: median ${median(kb).toFixed(0)} KB, ${median(requests)} requests, ${median(took).toFixed(0)} ms`);
}

/** The search page in a browser that has never seen the site. */
async function visit(browser: Browser, outDir: string, query: string, does: (page: Page, site: Served) => Promise<void>, refused = false): Promise<void> {
	const site = await serve(outDir);
	const page = await (await browser.newContext()).newPage();
	if (refused) await refuseWorker(page);
	await page.addInitScript(() => {
		const watched = globalThis as unknown as Watched;
		[watched.typed, watched.painted] = [0, 0];
		addEventListener('input', () => (watched.typed = performance.now()), true);
		addEventListener('DOMContentLoaded', () => {
			const list = document.querySelector('.found');
			if (list) new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => (watched.painted = performance.now())))).observe(list, { childList: true });
		});
	});
	await page.goto(`${site.origin}/search/${query}`);
	await does(page, site);
	await page.context().close();
	await site.close();
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
