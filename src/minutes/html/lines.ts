import type { Element, ElementContent, Nodes } from 'hast';
import type { Position } from 'unist';
import { textNode } from './nodes.ts';
import { pointOn } from './place.ts';

/** The lines of a paragraph's source, none of them blank; one that breaks within an element goes on. */
export function linesOf(children: readonly ElementContent[]): ElementContent[][] {
	const lines: ElementContent[][] = [[]];
	for (const child of children) {
		if (child.type !== 'text' || !child.value.includes('\n')) {
			lines.at(-1)?.push(child);
			continue;
		}
		const written = child.value.split('\n');
		for (const [index, value] of written.entries()) {
			if (index > 0) lines.push([]);
			if (value !== '') lines.at(-1)?.push(textNode(value, child.position && onLine(child.position, index, written.length)));
		}
	}
	return lines.map(withoutBreak).filter((line) => textOf(line).trim() !== '' || line.some(({ type }) => type === 'element'));
}

/** Which columns a line but the first takes is not known, as its indentation is not: all that it may take. */
function onLine({ start, end }: Position, index: number, count: number): Position {
	const line = start.line + index;
	return { start: index === 0 ? start : pointOn(line, 1), end: index === count - 1 ? end : pointOn(line, Number.MAX_SAFE_INTEGER) };
}

/** A line's own end needs no `<br>` where a block ends with it. */
function withoutBreak(line: ElementContent[]): ElementContent[] {
	const last = line.at(-1);
	return last?.type === 'element' && last.tagName === 'br' ? line.slice(0, -1) : line;
}

/** The number of a line in the source. */
export function numberOf(line: readonly ElementContent[]): number | undefined {
	return line.find(({ position }) => position)?.position?.start.line;
}

/** Lines put together again. */
export function joined(lines: readonly ElementContent[][]): ElementContent[] {
	return lines.flatMap((line, index) => (index > 0 ? [textNode('\n'), ...line] : line));
}

/** From the first to the last of these nodes. */
export function spanOf(nodes: readonly ElementContent[]): Position | undefined {
	const first = nodes.find(({ position }) => position)?.position;
	const last = nodes.findLast(({ position }) => position)?.position;
	return first && last && { start: first.start, end: last.end };
}

/** What a reader sees of these nodes. */
export function textOf(nodes: readonly Nodes[]): string {
	let text = '';
	for (const node of nodes) {
		if (node.type === 'text') text += node.value;
		else if ('children' in node) text += textOf(node.children);
	}
	return text;
}

export function isHeading(node: ElementContent): node is Element {
	return node.type === 'element' && /^h[1-6]$/.test(node.tagName);
}
