import type { Root } from 'mdast';
import { extractDates } from '../extract/date.ts';
import { parseIssueUrl } from '../github.ts';
import type { SectionKind } from '../model.ts';
import { type Block, isBold, outline } from '../outline.ts';
import { readSections } from '../sections.ts';
import { normalLine } from './line.ts';

/** A file as its group's habits are learned from it: its path and its lines, without the tree. */
export interface Sketch {
	path: string;
	lines: SketchLine[];
	/** The day that the document itself names, and the one that its path does. */
	written?: string;
	inPath?: string;
}

/** One block of the outline: a heading, the first paragraph of a list item, any other paragraph, a table row. */
export interface SketchLine extends Pick<Block, 'kind' | 'text' | 'depth' | 'nested'> {
	/** As lines are compared. */
	key: string;
	/** Where it starts in the source. */
	line: number;
	/** Bold from end to end. */
	bold: boolean;
	/** It names an issue, by a link or as `#12`. */
	refers: boolean;
	/** The kind of the section it stands in, by its words alone. */
	within: SectionKind | undefined;
	/** The kind of the section it opens. */
	opens: SectionKind | undefined;
}

export function sketchOf(path: string, tree: Root, source: string): Sketch {
	const document = outline(tree, source);
	readSections(document);
	const { dates } = extractDates(document, { path }, undefined);
	const written = dates.find(({ from }) => from !== 'path')?.value;
	const inPath = dates.find(({ from }) => from === 'path')?.value;
	return { path, lines: document.blocks.map(lineOf), ...(written && { written }), ...(inPath && { inPath }) };
}

function lineOf(block: Block): SketchLine {
	const { kind, text, depth, nested, position, path, starts, opens } = block;
	const within = path.findLast((section) => section !== starts && section.kind !== 'topic')?.kind;
	return { kind, text, depth, nested, line: position.start.line, bold: isBold(block), key: normalLine(text), refers: refers(block), within, opens: (starts ?? opens)?.kind };
}

function refers({ text, links }: Block): boolean {
	return (text.includes('#') && /#\d/.test(text)) || links.some(({ url }) => parseIssueUrl(url) !== undefined);
}
