import type { Root } from 'mdast';
import type { Habits } from '../minutes/habits/model.ts';
import type { AgendaItem, IssueRef, Meeting } from '../minutes/model.ts';
import { type Block, outline } from '../minutes/outline.ts';
import { readSections } from '../minutes/sections.ts';
import type { Passage, Quote, Quotes, Reviewed } from './model.ts';

/** Characters of a quote, at most; the rest is a click away. */
const MOST = 280;

/** `(DONE)`, `- done`, `(done, see #12)`, but not `what is done`. */
const DONE = /\(\s*done\b|[-–—:]\s*done\b|✅|✔/i;

/**
 * A document's own words as plain text, shortened between words: the notes under each agenda item by its
 * anchor, the lines that speak of an issue, and those that look back at promises. Items without notes have none.
 */
export function quotesOf(tree: Root, source: string, meeting: Meeting, habits?: Habits): Quotes {
	const document = outline(tree, source, habits);
	readSections(document);
	const { blocks } = document;
	const notes = meeting.agenda.flatMap((item): [string, Quote][] => {
		const quote = notesUnder(item, blocks);
		return quote ? [[item.anchor, quote]] : [];
	});
	return { notes: Object.fromEntries(notes), passages: passagesIn(blocks, meeting), reviewed: reviewedIn(blocks) };
}

/** A text on one line: whole, or the words around `at`, with `…` for what is left out. */
export function shortened(text: string, at = 0, most = MOST): string {
	const line = plain(text);
	const place = plain(text.slice(0, at)).length;
	if (line.length <= most || place < most * 0.75) return cut(line, most);
	const start = line.indexOf(' ', Math.min(place - Math.floor(most / 3), line.length - most) - 1) + 1;
	return start > place ? cut(line, most) : `… ${cut(line.slice(start), most)}`;
}

function cut(text: string, most: number): string {
	return text.length <= most ? text : `${text.slice(0, most + 1).replace(/(?<!\s)\s+\S*$/, '').slice(0, most)} …`;
}

/** A line for each block. */
function notesUnder({ notes }: AgendaItem, blocks: readonly Block[]): Quote | undefined {
	if (!notes) return undefined;
	const [from, to] = [notes.start.offset ?? 0, notes.end.offset ?? 0];
	const lines = blocks.filter(({ position }) => (position.start.offset ?? 0) < to).map((block) => plain(textFrom(block, from)));
	const text = cut(lines.filter(Boolean).join('\n'), MOST);
	return text ? { text, line: notes.start.line } : undefined;
}

/** An item's notes may be the later lines of its own paragraph. */
function textFrom({ text, position, pieces }: Block, offset: number): string {
	if ((position.start.offset ?? 0) >= offset) return text;
	return (pieces.at(-1)?.position.end.offset ?? 0) > offset ? text.slice(text.indexOf('\n') + 1) : '';
}

function passagesIn(blocks: readonly Block[], { issues, agenda }: Meeting): Passage[] {
	const passages: Passage[] = [];
	let last: Block | undefined;
	let index = 0;
	for (const issue of issues.toSorted((a, b) => offsetOf(a) - offsetOf(b))) {
		while ((blocks[index + 1]?.position.start.offset ?? Infinity) <= offsetOf(issue)) index++;
		const block = blocks[index];
		if (!block || issue.ref === undefined) continue;
		const [at, end] = placeIn(block, issue);
		const before = block === last ? passages.at(-1) : undefined;
		if (before?.text.includes(plain(block.text.slice(at, end)))) {
			if (!before.issues.includes(issue.ref)) before.issues.push(issue.ref);
			continue;
		}
		const { line } = issue.position.start;
		const item = agenda.findLast(({ position, notes }) => line >= position.start.line && line <= (notes ?? position).end.line);
		passages.push({ text: shortened(block.text, at), line, issues: [issue.ref], ...(item && { item: item.anchor }) });
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
	return marks.some(({ of, start, end }) => of === 'delete' && end - start > text.trim().length * 0.8);
}

function offsetOf({ position }: IssueRef): number {
	return position.start.offset ?? 0;
}

function plain(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
