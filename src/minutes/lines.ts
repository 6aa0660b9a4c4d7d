import type { Block, Outline } from './outline.ts';
import { positionOf } from './positions.ts';

/** A line that could name a topic: it starts like one and is no sentence. */
const TITLE_LINE = /^[\p{Lu}\p{N}[("'`].{3,150}[^.,;:]$/u;

/** Topics written one a line, without bullets: each line as a block of its own. Any other block as it is. */
export function topicLines(document: Outline, block: Block): Block[] {
	if (block.kind !== 'paragraph' || block.parent || !block.text.includes('\n')) return [block];
	const lines = block.text.split('\n').map((line) => line.trim());
	const named = lines.filter((line) => /#\d+\W*$|https?:\S{1,150}$/.test(line));
	if (!lines.every((line) => TITLE_LINE.test(line)) || named.length < 2) return [block];
	let start = 0;
	return block.text.split('\n').map((text) => {
		const part = cut(document, block, start, start + text.length);
		start += text.length + 1;
		return part;
	});
}

/** A stretch of a block, as a block. */
function cut(document: Outline, block: Block, start: number, end: number): Block {
	const within = <Mark extends { start: number; end: number }>(marks: readonly Mark[]) => marks
		.filter((mark) => mark.start >= start && mark.end <= end).map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
	return {
		...block, text: block.text.slice(start, end), position: positionOf(document, block, start, end),
		links: within(block.links), marks: within(block.marks),
		pieces: block.pieces.flatMap((piece) => (piece.start < end && piece.start + piece.value.length > start ? [{ ...piece, start: piece.start - start }] : [])),
	};
}
