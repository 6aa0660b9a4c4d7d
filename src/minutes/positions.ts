import type { Point, Position } from 'unist';
import { sourceIndex } from './offsets.ts';
import type { Block, Outline } from './outline.ts';

/** Where a stretch of a block's text stands in the source. */
export function positionOf({ source }: Outline, block: Block, start = 0, end = block.text.length): Position {
	return { start: pointOf(source, block, start, 'start'), end: pointOf(source, block, Math.max(start, end), 'end') };
}

/** The source at a position. */
export function rawOf({ source }: Outline, { start, end }: Position): string {
	return source.slice(start.offset, end.offset);
}

function pointOf(source: string, block: Block, index: number, side: 'start' | 'end'): Point {
	const from = side === 'start' ? index : index - 1;
	const piece = block.pieces.findLast((candidate) => candidate.start <= from) ?? block.pieces[0];
	if (!piece) return side === 'start' ? block.position.start : block.position.end;
	const local = index - piece.start;
	if (local <= 0) return piece.position.start;
	if (local >= piece.value.length) return piece.position.end;
	return pointAt(source, piece.position.start, sourceIndex(source, piece.position, piece.value, local));
}

function pointAt(source: string, from: Point, offset: number): Point {
	let { line, column } = from;
	for (let at = from.offset ?? 0; at < offset; at++) {
		if (source[at] === '\n' || (source[at] === '\r' && source[at + 1] !== '\n')) {
			line++;
			column = 1;
		} else column++;
	}
	return { line, column, offset };
}
