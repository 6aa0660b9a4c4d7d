import type { Nodes, Parents, Root } from 'mdast';
import type { VFile } from 'vfile';

/**
 * What one document may ask of who reads it: counts and no clock, so that the same bytes give the same site. The longest
 * real minutes that are known have a third of each at most.
 */
export const BUDGET = {
	characters: 2_000_000,
	lines: 20_000,
	/** Of the tree: paragraphs, items, rows, cells, links, words between them. */
	parts: 15_000,
	/** Of one paragraph, heading or cell, in characters. */
	paragraph: 40_000,
	/** Issues and pull requests, once each: every one has a page. */
	references: 1_000,
	/** How often they are named. */
	mentions: 3_000,
	/** Actions, and as many decisions. */
	facts: 500,
	/** Signs that tags begin with: what stands within tags is put in order, one after the other. */
	tags: 20_000,
	/** Of front matter, in characters. */
	frontmatter: 10_000,
	/** Quotes within quotes: the parser's time grows with their square. */
	quotes: 500,
	/** Without a blank line: the parser's time grows with their square. */
	entities: 500,
	underscores: 5_000,
} as const;

/** A document that asks more than its budget; its text says what was found, expected, and how to mend it. */
export class TooLarge extends Error {
	override name = 'TooLarge';
	/** `document of 300,015 parts`. */
	readonly found: string;

	constructor(found: string, expected: string) {
		super(`Unexpected ${found}, expected ${expected}`);
		this.found = found;
	}
}

/** What `read` gives; where it throws, why the file is not read, which is told on the file. No document ends the others' reading. */
export function attempt<Value>(file: VFile, read: () => Value): { value: Value } | { reason: string } {
	try {
		return { value: read() };
	} catch (error) {
		const tooLarge = error instanceof TooLarge;
		const reason = tooLarge ? error.found : `document that cannot be read (${error instanceof Error ? error.message : String(error)})`;
		const message = tooLarge ? error.message : `Unexpected ${reason}, expected minutes; simplify it, or report it if it looks plain`;
		file.message(message, { source: 'minutebook', ruleId: tooLarge ? 'too-large' : 'unreadable-minutes', place: { line: 1, column: 1 } });
		return { reason };
	}
}

/** Throws `TooLarge` where a text is longer than anybody reads, or would take the parser too long: its time grows with the square of what one paragraph holds. */
export function expectShort(source: string): void {
	if (source.length > BUDGET.characters) throw new TooLarge(`document of ${grouped(source.length)} characters`, `${grouped(BUDGET.characters)} at most; part it by meeting`);
	const tags = countOf(source, '<');
	if (tags > BUDGET.tags) throw new TooLarge(`document of ${grouped(tags)} \`<\``, `${grouped(BUDGET.tags)} at most; write Markdown, or part it by meeting`);
	if (isShort(source)) return;
	let [entities, underscores, characters, line] = [0, 0, 0, 0];
	let fence = '';
	for (const text of source.split('\n')) {
		if (++line > BUDGET.lines) throw new TooLarge(`document of more than ${grouped(BUDGET.lines)} lines`, 'fewer; part it by meeting');
		if (BLANK.test(text)) [entities, underscores] = [0, 0];
		const mark = FENCE.exec(text)?.[1] ?? '';
		if (fence !== '' || mark !== '' || BLANK.test(text) || BLOCK.test(text)) characters = 0;
		if (mark !== '') fence = fence === '' ? mark : fence === mark ? '' : fence;
		characters += wordsIn(text) + 1;
		entities += countOf(text, '&');
		underscores += countOf(text, '_');
		if (characters > BUDGET.paragraph) throw longParagraph(characters, line);
		const quotes = text.startsWith('>') ? countOf(QUOTES.exec(text)?.[0] ?? '', '>') : 0;
		if (quotes > BUDGET.quotes) throw new TooLarge(`line within ${grouped(quotes)} quotes (line ${line})`, `${grouped(BUDGET.quotes)} at most; quote it once`);
		if (entities > BUDGET.entities) throw new TooLarge(`paragraph with more than ${grouped(BUDGET.entities)} \`&\` (line ${line})`, 'words; part it with blank lines');
		if (underscores > BUDGET.underscores) throw new TooLarge(`paragraph with more than ${grouped(BUDGET.underscores)} \`_\` (line ${line})`, 'words; part it with blank lines');
	}
}

/** Whether a whole text has no more than one of its paragraphs may have, as most have not. */
function isShort(source: string): boolean {
	if (source.length >= BUDGET.paragraph || countOf(source, '&') > BUDGET.entities || countOf(source, '_') > BUDGET.underscores) return false;
	return (source.length < BUDGET.lines || countOf(source, '\n') < BUDGET.lines) && countOf(source, '>') <= BUDGET.quotes;
}

/** A line that ends a paragraph. */
const BLANK = /^\s*$/;

/** One that begins an item or a heading, which is a paragraph of its own. */
const BLOCK = /^[ \t]*(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]/;

/** The marks of the quotes a line stands in. */
const QUOTES = /^[> \t]*/;

/** One that begins or ends code. */
const FENCE = /^ {0,3}(`{3}|~{3})/;

/** A picture within an address, as editors export them: long, and no words. */
const DATA = /data:[\w/+.;,=%-]{100,}/g;

/** How many characters a text has that somebody wrote. */
function wordsIn(text: string): number {
	return text.length > 200 ? text.replace(DATA, '').length : text.length;
}

function countOf(text: string, sign: string): number {
	let count = 0;
	for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
	return count;
}

function longParagraph(characters: number, line: number | undefined): TooLarge {
	return new TooLarge(`paragraph of ${grouped(characters)} characters (line ${line})`, `${grouped(BUDGET.paragraph)} at most; part it with blank lines`);
}

/** Throws `TooLarge` where the tree of a text has more parts than are read, or a paragraph that is no paragraph. */
export function expectFewParts(tree: Root, source: string): void {
	let parts = 0;
	const open: Nodes[] = [tree];
	for (let node = open.pop(); node; node = open.pop()) {
		parts++;
		if (WORDED.has(node.type)) expectShortParagraph(node, source);
		if (node.type === 'yaml' && node.value.length > BUDGET.frontmatter) throw new TooLarge(`front matter of ${grouped(node.value.length)} characters`, `${grouped(BUDGET.frontmatter)} at most; keep to what it says of the meeting`);
		const { children } = node as Partial<Parents>;
		if (children) for (const child of children) open.push(child);
	}
	if (parts > BUDGET.parts) throw new TooLarge(`document of ${grouped(parts)} parts`, `${grouped(BUDGET.parts)} at most; part it by meeting`);
}

const WORDED: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

function expectShortParagraph({ position }: Nodes, source: string): void {
	const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
	if (end - start <= BUDGET.paragraph) return;
	const characters = wordsIn(source.slice(start, end));
	if (characters > BUDGET.paragraph) throw longParagraph(characters, position?.start.line);
}

function grouped(number: number): string {
	return number.toLocaleString('en');
}
