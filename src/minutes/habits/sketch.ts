import type { Root } from 'mdast';
import { type Block, outline } from '../outline.ts';

/** A file as its group's habits are learned from it: its path and its lines, without the tree. */
export interface Sketch {
	path: string;
	lines: SketchLine[];
}

/** One block of the outline: a heading, the first paragraph of a list item, any other paragraph, a table row. */
export interface SketchLine extends Pick<Block, 'kind' | 'text' | 'depth' | 'nested'> {
	/** Where it starts in the source. */
	line: number;
	/** The whole of its first line is bold. */
	bold: boolean;
}

export function sketchOf(path: string, tree: Root, source: string): Sketch {
	return { path, lines: outline(tree, source).blocks.map(lineOf) };
}

function lineOf({ kind, text, depth, nested, position, marks }: Block): SketchLine {
	const length = (text.indexOf('\n') + 1 || text.length + 1) - 1;
	const bold = marks.some(({ of, start, end }) => of === 'strong' && start <= 1 && end >= text.slice(0, length).trimEnd().length - 1);
	return { kind, text, depth, nested, line: position.start.line, bold };
}
