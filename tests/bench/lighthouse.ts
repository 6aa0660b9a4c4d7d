import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../site/browser.ts';
import { buildSite } from '../site/build.ts';
import { serve } from '../site/serve.ts';
import { CORPUS } from './corpus.ts';

/**
 * `npm run bench:lighthouse [-- --content DIR] [--site DIR] [--page ADDRESS …] [--runs N]`: builds a site, runs Lighthouse on a
 * page of each kind that matters, of several the largest, as on a telephone with slow 4G and as at a desk.
 * npm fetches Lighthouse (176 MB with all it needs) when this runs; it is no dependency. Exits 1 below the bars.
 */
const { values } = parseArgs({ options: { content: { type: 'string' }, site: { type: 'string' }, page: { type: 'string', multiple: true }, runs: { type: 'string', default: '1' } } });
const LIGHTHOUSE = 'lighthouse@13.5.0';
const PROFILES = { telephone: [], desk: ['--preset=desktop'] } as const;
/** The least of each category, in the order they are printed; the most of the others. */
const BARS = { performance: 0.99, accessibility: 1, 'best-practices': 1, seo: 1 } as const;
const MOST_SHIFT = 0;
const MOST_PAINT = 1000;

interface Report {
	categories: Record<string, { score: number | null }>;
	/** How fast this machine was meanwhile: below some 1,000, busy or slow, times say more of it than of the page. */
	environment: { benchmarkIndex: number };
	audits: Record<string, { id: string; title: string; score: number | null; scoreDisplayMode: string; numericValue?: number; displayValue?: string }>;
}

const content = resolve(values.content ?? (existsSync(CORPUS) ? CORPUS : 'content'));
const place = await mkdtemp(join(tmpdir(), 'minutebook-bench-'));
const outDir = values.site ? resolve(values.site) : join(place, 'dist');
if (!values.site) await buildSite(content, outDir);
const site = await serve(outDir);
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
try {
	const addresses = values.page ?? ['/', await largest('meetings', 3), await largest('issues', 4), await largest('people', 2), '/actions/', '/search/'];
	for (const [profile, options] of Object.entries(PROFILES)) {
		console.log(`\n${profile}: performance, accessibility, best practices, SEO; layout shift; largest paint; machine; page`);
		for (const address of addresses) print(address, await middle(site.origin + address, options));
	}
} finally {
	await browser.close();
	await site.close();
	await rm(place, { recursive: true, force: true });
}

function print(address: string, report: Report): void {
	const { categories, audits, environment } = report;
	const paint = paintOf(report);
	const scores = Object.entries(BARS).map(([name, least]) => ({ score: categories[name]?.score ?? 0, least }));
	const shift = audits['cumulative-layout-shift']?.numericValue ?? Number.NaN;
	const good = scores.every(({ score, least }) => score >= least) && shift <= MOST_SHIFT && paint <= MOST_PAINT;
	if (!good) process.exitCode = 1;
	console.log(`${good ? ' ' : '!'} ${scores.map(({ score }) => String(Math.round(score * 100)).padStart(3)).join(' ')}  ${shift.toFixed(3)}  ${String(Math.round(paint)).padStart(5)} ms  ${String(Math.round(environment.benchmarkIndex)).padStart(4)}  ${address}`);
	if (good) return;
	const failed = Object.values(audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && ['binary', 'numeric', 'metricSavings'].includes(scoreDisplayMode));
	for (const { id, score, displayValue } of failed) console.log(`      ${id} ${Math.round((score ?? 0) * 100)}${displayValue ? `, ${displayValue}` : ''}`);
}

/** The address of the page that is the largest file so deep in a folder. */
async function largest(folder: string, depth: number): Promise<string> {
	const names = (await readdir(join(outDir, folder), { recursive: true })).filter((name) => name.endsWith('index.html') && name.split(/[\\/]/).length === depth);
	const sizes = await Promise.all(names.map(async (name) => ({ name, size: (await stat(join(outDir, folder, name))).size })));
	const first = sizes.sort((a, b) => b.size - a.size)[0];
	if (!first) throw new Error(`Expected a page in ${folder}/ of ${outDir}, found none`);
	return `/${folder}/${first.name.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

/** Of several runs the one with the middle score for performance, of those the one with the middle paint. */
async function middle(url: string, options: readonly string[]): Promise<Report> {
	const reports: Report[] = [];
	while (reports.length < Math.max(1, Number(values.runs))) reports.push(await run(url, options));
	return reports.sort((a, b) => performanceOf(a) - performanceOf(b) || paintOf(b) - paintOf(a))[Math.floor(reports.length / 2)] as Report;
}

function performanceOf({ categories }: Report): number {
	return categories['performance']?.score ?? 0;
}

function paintOf({ audits }: Report): number {
	return audits['largest-contentful-paint']?.numericValue ?? Number.NaN;
}

async function visit(url: string): Promise<void> {
	const page = await browser.newPage();
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.close();
}

async function run(url: string, options: readonly string[]): Promise<Report> {
	const output = join(place, 'report.json');
	// A host has at hand what people read.
	await visit(url);
	const given = ['exec', '--yes', LIGHTHOUSE, '--', url, '--quiet', '--output=json', `--output-path=${output}`, `--port=${port}`, ...options];
	await new Promise<void>((done, fail) => {
		const child = spawn('npm', given, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
		child.on('error', fail).on('close', (code) => (code === 0 ? done() : fail(new Error(`Expected Lighthouse to look at ${url}, it ended with ${code}`))));
	});
	return JSON.parse(await readFile(output, 'utf8')) as Report;
}
