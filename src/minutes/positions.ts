import type { Point, Position } from 'unist';
import { pointAt, sourceIndex } from './offsets.ts';
import type { Block, Outline } from './outline.ts';
import { firstFrom } from './stretches.ts';

/** Where a stretch of a block's text stands in the source. */
export function positionOf(document: Outline, block: Block, start = 0, end = block.text.length): Position {
	return { start: pointOf(document, block, start, 'start'), end: pointOf(document, block, Math.max(start, end), 'end') };
}

/** The source at a position. */
export function rawOf({ source }: Outline, { start, end }: Position): string {
	return source.slice(start.offset, end.offset);
}

function pointOf({ source, lines }: Outline, block: Block, index: number, side: 'start' | 'end'): Point {
	const from = side === 'start' ? index : index - 1;
	const piece = block.pieces[Math.max(0, firstFrom(block.pieces, from + 1) - 1)];
	if (!piece) return side === 'start' ? block.position.start : block.position.end;
	const { start, end } = piece.position;
	const local = index - piece.start;
	if (local <= 0) return start;
	if (local >= piece.value.length) return end;
	piece.exact ??= source.startsWith(piece.value, start.offset);
	return pointAt(lines, piece.exact ? (start.offset ?? 0) + local : sourceIndex(source, piece, local));
}
