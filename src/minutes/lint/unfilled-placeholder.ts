import type { Nodes, Root, Text } from 'mdast';
import type { Point } from 'unist';
import type { Meeting } from '../model.ts';
import { lineStarts, pointAt } from '../offsets.ts';
import type { Finding } from './rule.ts';

/** `$GITHUB_ISSUE$`: what a template leaves for a script or an author to fill. */
const PLACEHOLDER = /\$[A-Z][A-Z\d_]*\$/g;

/** A template's placeholder that was never filled. */
export function* unfilledPlaceholder(_meeting: Meeting, tree: Root): Iterable<Finding> {
	for (const text of textsOf(tree)) {
		const lines = lineStarts(text.value);
		for (const { 0: placeholder, index } of text.value.matchAll(PLACEHOLDER)) {
			const place = pointIn(text, lines, index);
			yield { reason: `Unexpected placeholder \`${placeholder}\`, expected what it stands for; fill it in or remove the line`, ...(place && { place }), actual: placeholder };
		}
	}
}

/** In document order; code is no text. */
function* textsOf(tree: Root): Iterable<Text> {
	const left: Nodes[] = [tree];
	for (let node = left.pop(); node; node = left.pop()) {
		if (node.type === 'text') yield node;
		else if ('children' in node) left.push(...node.children.toReversed());
	}
}

/** Exact to the line; to the column where the text is written as it is read. */
function pointIn({ value, position }: Text, lines: readonly number[], index: number): Point | undefined {
	if (!position) return undefined;
	const { start, end } = position;
	const { line, column } = pointAt(lines, index);
	const asWritten = (end.offset ?? 0) - (start.offset ?? 0) === value.length;
	if (line > 1) return { line: start.line + line - 1, column: asWritten ? column : 1 };
	return { line: start.line, column: start.column + (asWritten ? index : 0) };
}
