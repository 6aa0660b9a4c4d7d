import type { Point, Position } from 'unist';
import { LEADING_ENTITY } from './entities.ts';

/** A text or a code span, as the tree has it. */
export interface Leaf {
	value: string;
	position: Position;
	code?: boolean;
	/** The offset of every so many characters; known as far as was asked. */
	passed?: number[];
}

/**
 * The offset in `source` of the character at `index` of a leaf's `value`. The two run alike but for
 * escapes, entities, code fences and the white space at line starts, which the value lacks.
 */
export function sourceIndex(source: string, leaf: Leaf, index: number): number {
	const { position: { start, end }, value, code = false } = leaf;
	const last = end.offset ?? source.length;
	const passed = (leaf.passed ??= [start.offset ?? 0]);
	const from = Math.min(Math.floor(index / STRIDE), passed.length - 1);
	let at = passed[from] ?? 0;
	for (let i = from * STRIDE; i < index && at < last; i++) {
		if (i === passed.length * STRIDE) passed.push(at);
		at = next(source, at, last, value[i] ?? '', code);
	}
	while (at < last && source[at] !== value[index]) {
		if (!SKIPPED.test(source[at] ?? '')) break;
		at++;
	}
	return Math.min(at, last);
}

/** A leaf is asked about for all that is in it. */
const STRIDE = 64;

/** What the source may hold where the value has nothing. */
const SKIPPED = /[\s\\`>]/;

/** The offset after the character `value`, looked for at `at`. */
function next(source: string, at: number, last: number, value: string, code: boolean): number {
	let probe = at;
	while (probe < last && source[probe] !== value && SKIPPED.test(source[probe] ?? '')) probe++;
	const entity = !code && source[probe] === '&' && LEADING_ENTITY.exec(source.slice(probe, Math.min(last, probe + 40)));
	if (entity && !(value === '&' && source[probe + 1] === ' ')) return probe + entity[0].length;
	return probe < last && source[probe] === value ? probe + 1 : Math.min(at + 1, last);
}

/** The line and column of an offset. */
export function pointAt(lines: readonly number[], offset: number): Point {
	let [low, high] = [0, lines.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((lines[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return { line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset };
}

/** Where lines start: after a line feed, a carriage return or both. */
export function lineStarts(source: string): number[] {
	if (source.includes('\r')) return [0, ...Array.from(source.matchAll(/\r\n?|\n/g), ({ index, 0: ending }) => index + ending.length)];
	const starts = [0];
	for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}
