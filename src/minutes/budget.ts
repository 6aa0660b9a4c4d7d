import type { Nodes, Parents, Root } from 'mdast';
import type { VFile } from 'vfile';

/**
 * What one document may ask of who reads it: counts and no clock, so that the same bytes give the same site. The longest
 * real minutes that are known have a quarter of each at most.
 */
export const BUDGET = {
	characters: 2_000_000,
	lines: 20_000,
	/** Of the tree: paragraphs, items, rows, cells, links, words between them. */
	parts: 30_000,
	/** Of one paragraph, heading or cell, in characters. */
	paragraph: 40_000,
	/** Issues and pull requests, once each: every one has a page. */
	references: 1_000,
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

/** Throws `TooLarge` where a text is longer than anybody reads, or would take the parser too long. */
export function expectShort(source: string): void {
	if (source.length > BUDGET.characters) throw new TooLarge(`document of ${grouped(source.length)} characters`, `${grouped(BUDGET.characters)} at most; part it by meeting`);
	if (source.length < BUDGET.entities) return;
	let [entities, underscores, line] = [0, 0, 1];
	for (let at = 0; at < source.length; at++) {
		const code = source.charCodeAt(at);
		if (code === 38) entities++;
		else if (code === 95) underscores++;
		else if (code === 10) {
			if (++line > BUDGET.lines) throw new TooLarge(`document of more than ${grouped(BUDGET.lines)} lines`, 'fewer; part it by meeting');
			if (BLANK.test(source.slice(at + 1, at + 3))) [entities, underscores] = [0, 0];
		}
		if (entities > BUDGET.entities) throw new TooLarge(`paragraph with more than ${grouped(entities - 1)} \`&\` (line ${line})`, 'words; part it with blank lines');
		if (underscores > BUDGET.underscores) throw new TooLarge(`paragraph with more than ${grouped(underscores - 1)} \`_\` (line ${line})`, 'words; part it with blank lines');
	}
}

/** Throws `TooLarge` where a tree has more parts than are read, or a paragraph that is no paragraph. */
export function expectFewParts(tree: Root): void {
	let parts = 0;
	const open: Nodes[] = [tree];
	for (let node = open.pop(); node; node = open.pop()) {
		parts++;
		if (WORDED.has(node.type)) expectShortParagraph(node);
		for (const child of (node as Partial<Parents>).children ?? []) open.push(child);
	}
	if (parts > BUDGET.parts) throw new TooLarge(`document of ${grouped(parts)} parts`, `${grouped(BUDGET.parts)} at most; part it by meeting`);
}

const WORDED: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

function expectShortParagraph({ position }: Nodes): void {
	const length = (position?.end.offset ?? 0) - (position?.start.offset ?? 0);
	if (length > BUDGET.paragraph) throw new TooLarge(`paragraph of ${grouped(length)} characters (line ${position?.start.line})`, `${grouped(BUDGET.paragraph)} at most; part it with blank lines`);
}

/** What follows a line where a blank one does. */
const BLANK = /^\r?\n/;

function grouped(number: number): string {
	return number.toLocaleString('en');
}
