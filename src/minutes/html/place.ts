import type { Text } from 'hast';
import type { Point, Position } from 'unist';
import { textNode } from './nodes.ts';

/** A place in the source, as in a position. */
export interface Place {
	line: number;
	column: number;
}

/** A point whose offset is not known. */
export function pointOn(line: number, column: number): Point {
	return { line, column, offset: undefined };
}

/** Less than nothing where `a` stands before `b`. */
export function compare(a: Place, b: Place): number {
	return a.line - b.line || a.column - b.column;
}

/**
 * Where in a text's value `written` stands, which the source has at `place`; -1 where it does not. The
 * value lacks the source's escapes, entities and indentation, so the nearest such words of that line are
 * taken. `indent` is what the lines of the block are presumably indented by.
 */
export function indexOf({ value, position }: Text, place: Place, written: string, indent: number): number {
	if (!position || written === '' || compare(place, position.start) < 0 || compare(place, position.end) >= 0) return -1;
	const starts = lineStarts(value);
	const line = place.line - position.start.line;
	const [from, next = value.length + 1] = [starts[line], starts[line + 1]];
	if (from === undefined) return -1;
	const expected = Math.max(from, from + place.column - (line === 0 ? position.start.column : 1 + indent));
	const [before = -1, after = -1] = [-1, 1].map((step) => {
		const at = nearest(value, written, expected, step);
		return at >= from && at < next ? at : -1;
	});
	return before >= 0 && (after < 0 || expected - before < after - expected) ? before : after;
}

/** The first occurrence in one direction that is no part of a longer word. */
function nearest(value: string, written: string, from: number, step: number): number {
	const find = (at: number) => (step > 0 ? value.indexOf(written, at) : at < 0 ? -1 : value.lastIndexOf(written, at));
	let at = find(from);
	while (at >= 0 && withinWord(value, at, written.length)) at = find(at + step);
	return at;
}

let lately: { value: string; starts: number[] } = { value: '', starts: [0] };

/** Where lines start. One text is asked about for all that is in it, so the last answer is kept. */
function lineStarts(value: string): number[] {
	if (lately.value !== value) {
		const starts = [0];
		for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) starts.push(at + 1);
		lately = { value, starts };
	}
	return lately.starts;
}

/** `#1` is not in `#12`. */
function withinWord(value: string, at: number, length: number): boolean {
	return JOINED.test(value.slice(Math.max(0, at - 1), at + 1)) || JOINED.test(value.slice(at + length - 1, at + length + 1));
}

const JOINED = /^[\p{L}\p{N}]{2}$/u;

/** A text from one index to another, with what is known of its position. */
export function cut(node: Text, from: number, to: number): Text {
	const { value, position } = node;
	if (from === 0 && to === value.length) return node;
	return textNode(value.slice(from, to), position && part(value, position, from, to));
}

function part(value: string, { start, end }: Position, from: number, to: number): Position {
	return { start: from === 0 ? start : placeAt(value, start, from), end: to === value.length ? end : endAt(value, start, to) };
}

/** How far a later line is indented is not known: what ends there ends no later than anywhere on that line. */
function endAt(value: string, start: Place, index: number): Point {
	const place = placeAt(value, start, index);
	return place.line === start.line ? place : pointOn(place.line, Number.MAX_SAFE_INTEGER);
}

/** On a later line a column that is not beyond the true one. */
function placeAt(value: string, start: Place, index: number): Point {
	let [lines, from] = [0, 0];
	for (let at = value.indexOf('\n'); at >= 0 && at < index; at = value.indexOf('\n', from)) [lines, from] = [lines + 1, at + 1];
	return pointOn(start.line + lines, index - from + (lines === 0 ? start.column : 1));
}
