import type { AgendaItem, IssueRef, Meeting } from '../minutes/model.ts';
import type { Block, Outline } from '../minutes/outline.ts';
import { firstFrom, lastHolding } from '../minutes/stretches.ts';
import type { Passage, Quote, Quotes, Reviewed } from './model.ts';

/** Characters of a quote, at most; the rest is a click away. */
const MOST = 280;
/** Of a quote's length: what stands this far from its text's start needs no cut before it. */
const EARLY = 0.75;
/** Where there is one, a third of the quote stands before the place that it is quoted for. */
const BEFORE = 3;
/** A line of which so much is struck out is done. */
const STRUCK = 0.8;

/** `(DONE)`, `- done`, `(done, see #12)`, but not `what is done`. */
const DONE = /\(\s*done\b|[-–—:]\s*done\b|✅|✔/i;

/**
 * A document's own words as plain text, shortened between words: the notes under each agenda item by its
 * anchor, the lines that speak of an issue, and those that look back at promises. Items without notes have none.
 */
export function quotesOf({ blocks }: Pick<Outline, 'blocks'>, meeting: Meeting): Quotes {
	const starts = blocks.map(({ position }) => ({ start: position.start.offset ?? 0 }));
	const notes = meeting.agenda.flatMap((item): [string, Quote][] => {
		const quote = notesUnder(item, blocks, starts);
		return quote ? [[item.anchor, quote]] : [];
	});
	return { notes: Object.fromEntries(notes), passages: passagesIn(blocks, meeting), reviewed: reviewedIn(blocks) };
}

/** A text on one line: whole, or the words around `at`, with `…` for what is left out. */
export function shortened(text: string, at = 0, most = MOST): string {
	return around(lineOf(text), at, most);
}

/** A text on one line, and where on it each of its characters stands. */
interface Line {
	line: string;
	placeOf(at: number): number;
}

/** A long text is asked about for many places. */
function lineOf(text: string): Line {
	let places: Uint32Array | undefined;
	return { line: plain(text), placeOf: (at) => (text.length < 1000 ? plain(text.slice(0, at)).length : ((places ??= placesIn(text))[Math.min(at, text.length)] ?? 0)) };
}

/** The length of what is before each character, as `plain` gives it. */
function placesIn(text: string): Uint32Array {
	const places = new Uint32Array(text.length + 1);
	let [length, blank] = [0, false];
	for (let at = 0; at < text.length; at++) {
		if (/\s/.test(text[at] ?? '')) blank = true;
		else {
			length += blank && length > 0 ? 2 : 1;
			blank = false;
		}
		places[at + 1] = length;
	}
	return places;
}

function around({ line, placeOf }: Line, at: number, most: number): string {
	const place = placeOf(at);
	if (line.length <= most || place < most * EARLY) return cut(line, most);
	const start = line.indexOf(' ', Math.min(place - Math.floor(most / BEFORE), line.length - most) - 1) + 1;
	return start > place ? cut(line, most) : `… ${cut(line.slice(start), most)}`;
}

function cut(text: string, most: number): string {
	return text.length <= most ? text : `${text.slice(0, most + 1).replace(/(?<!\s)\s+\S*$/, '').slice(0, most)} …`;
}

/** A line for each block. */
function notesUnder({ notes }: AgendaItem, blocks: readonly Block[], starts: readonly { start: number }[]): Quote | undefined {
	if (!notes) return undefined;
	const [from, to] = [notes.start.offset ?? 0, notes.end.offset ?? 0];
	let lines = '';
	// Of those that start before, only the last can reach in.
	for (let at = Math.max(0, firstFrom(starts, from) - 1); at < firstFrom(starts, to) && lines.length <= MOST; at++) {
		const block = blocks[at];
		const line = block ? plain(textFrom(block, from)) : '';
		if (line) lines += lines ? `\n${line}` : line;
	}
	const text = cut(lines, MOST);
	return text ? { text, line: notes.start.line } : undefined;
}

/** An item's notes may be the later lines of its own paragraph. */
function textFrom({ text, position, pieces }: Block, offset: number): string {
	if ((position.start.offset ?? 0) >= offset) return text;
	return (pieces.at(-1)?.position.end.offset ?? 0) > offset ? text.slice(text.indexOf('\n') + 1) : '';
}

function passagesIn(blocks: readonly Block[], { issues, agenda }: Meeting): Passage[] {
	const passages: Passage[] = [];
	const itemOn = lastHolding(agenda.map(({ anchor, position, notes }) => ({ anchor, start: position.start.line, end: (notes ?? position).end.line + 1 })));
	let last: Block | undefined;
	let [index, line] = [0, lineOf('')];
	for (const issue of issues.toSorted((a, b) => offsetOf(a) - offsetOf(b))) {
		while ((blocks[index + 1]?.position.start.offset ?? Infinity) <= offsetOf(issue)) index++;
		const block = blocks[index];
		if (!block || issue.ref === undefined) continue;
		if (block !== last) line = lineOf(block.text);
		const [at, end] = placeIn(block, issue);
		const before = block === last ? passages.at(-1) : undefined;
		if (before?.text.includes(plain(block.text.slice(at, end)))) {
			if (!before.issues.includes(issue.ref)) before.issues.push(issue.ref);
			continue;
		}
		const { line: number } = issue.position.start;
		const item = itemOn(number);
		passages.push({ text: around(line, at, MOST), line: number, issues: [issue.ref], ...(item && { item: item.anchor }) });
		last = block;
	}
	return passages;
}

/** Where a mention stands in its block's text. */
function placeIn({ text, links }: Block, issue: IssueRef): [start: number, end: number] {
	const link = links.find(({ position }) => position.start.offset === offsetOf(issue));
	if (link) return [link.start, link.end];
	const at = Math.max(0, text.indexOf(issue.raw));
	return [at, at + issue.raw.length];
}

function reviewedIn(blocks: readonly Block[]): Reviewed[] {
	return blocks.flatMap((block) => {
		const done = block.checked === true || isStruck(block) || DONE.test(block.text);
		const reviews = block.path.some(({ kind }) => kind === 'review');
		if (block.kind === 'heading' || block.starts || !(done || reviews) || block.text.trim() === '') return [];
		const [first = block] = block.pieces;
		return [{ text: shortened(block.text), line: first.position.start.line, ...(done && { done: true as const }) }];
	});
}

function isStruck({ text, marks }: Block): boolean {
	return marks.some(({ of, start, end }) => of === 'delete' && end - start > text.trim().length * STRUCK);
}

function offsetOf({ position }: IssueRef): number {
	return position.start.offset ?? 0;
}

function plain(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
