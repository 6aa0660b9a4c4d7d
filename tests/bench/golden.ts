import type { Browser, Page } from 'playwright-core';
import { collect } from '../../src/archive/collect.ts';
import { addressesUnder } from '../../src/archive/address.ts';
import { readingOf } from '../../src/archive/reading.ts';
import { slug } from '../../src/minutes/anchor.ts';
import { itemId } from '../../src/minutes/html/anchors.ts';
import type { AgendaItem, Section } from '../../src/minutes/model.ts';
import { readArchive } from '../../src/source/archive.ts';
import { serve } from '../site/serve.ts';

/** Something people would search for, and what answers it. */
export interface Golden {
	q: string;
	kind: string;
	/** The lines that begin agenda items; empty where a page is the only good answer. */
	answers: { file: string; line: number }[];
	/** The page that should lead. */
	page: string | null;
}

/** Whether what is at an address of the site answers a query: the item that the answer's line stands in; where no item has that line, the section that has. */
export type Judge = (address: string, golden: Golden) => boolean;

/** From which line to which, both counted in. */
type Lines = readonly [from: number, to: number];

export async function judgeOf(root: string): Promise<Judge> {
	const source = await readArchive(root);
	const readings = source.files.map((file) => readingOf(file).reading);
	const { meetings } = collect(readings, { config: source.config, people: [], skipped: [], findings: [] }, addressesUnder('/'));
	const places = new Map(meetings.flatMap(({ path, address, meeting: { agenda, sections } }) => {
		const items = agenda.map((item) => [`${address}#${itemId(item.anchor)}`, linesOf(item)] as const);
		const inItem = (line: number) => items.some(([, lines]) => isWithin(line, lines));
		return [
			...sections.map((section, at) => [`${address}#section-${slug(section.title)}`, { path, has: (line: number) => isWithin(line, [linesUnder(section, sections[at + 1])]) && !inItem(line) }] as const).reverse(),
			...items.map(([place, lines]) => [place as string, { path, has: (line: number) => isWithin(line, lines) }] as const),
		];
	}));
	return (address, { answers }) => {
		const place = places.get(decodeURIComponent(address));
		return place !== undefined && answers.some(({ file, line }) => file === place.path && place.has(line));
	};
}

function linesOf({ position, notes = position }: AgendaItem): Lines[] {
	return [[position.start.line, Math.max(position.end.line, notes.end.line)], [notes.start.line - 1, notes.end.line]];
}

/** Those of a section until the next heading. */
function linesUnder({ position }: Section, next: Section | undefined): Lines {
	return [position.start.line, next ? next.position.start.line - 1 : Infinity];
}

function isWithin(line: number, lines: readonly Lines[]): boolean {
	return lines.some(([from, to]) => from <= line && line <= to);
}

/** What came of a query. */
interface Scored {
	golden: Golden;
	/** Of the first result that answers it, from 1; 0 where none on the page does. */
	rank: number;
	/** Whether the right page leads, where one should. */
	isLed: boolean;
	/** What it all loaded in a browser that has never seen the site. */
	kb: number;
	requests: number;
	/** What was shown instead, in lines. */
	shown: string[];
}

/** Asks the built site each query, each in a browser that has never seen it. */
export async function score(browser: Browser, outDir: string, queries: readonly Golden[], judge: Judge): Promise<Scored[]> {
	const site = await serve(outDir);
	const scored: Scored[] = [];
	for (const golden of queries) {
		const page = await (await browser.newContext()).newPage();
		const [sent, asked] = [site.sent(), site.asked.length];
		await page.goto(`${site.origin}/search/?q=${encodeURIComponent(golden.q)}`);
		await page.waitForFunction(() => document.querySelector('#results')?.getAttribute('aria-busy') === 'false' && /result|not load/i.test(document.querySelector('#status')?.textContent ?? ''));
		await page.waitForLoadState('networkidle');
		const { results, lead, status } = await read(page);
		scored.push({
			golden,
			rank: results.findIndex(([address]) => judge(address, golden)) + 1,
			// File systems do not tell `TSC` from `tsc` alike, so the site's addresses are in lower case.
			isLed: lead?.toLowerCase() === golden.page?.toLowerCase(),
			kb: (site.sent() - sent) / 1000,
			requests: site.asked.length - asked,
			shown: [status, ...(golden.page ? [`led by ${lead ?? 'nothing'}, expected ${golden.page}`] : []), ...results.slice(0, 3).map((result) => result.join(' '))],
		});
		await page.context().close();
	}
	await site.close();
	return scored;
}

async function read(page: Page): Promise<{ results: [address: string, title: string][]; lead: string | null; status: string }> {
	return page.evaluate(() => ({
		results: [...document.querySelectorAll('.result h3 a')].map((link): [string, string] => [link.getAttribute('href') ?? '', link.textContent]),
		lead: document.querySelector('.leads a')?.getAttribute('href') ?? null,
		status: document.querySelector('#status')?.textContent ?? '',
	}));
}
