import type { Text } from 'hast';
import type { Position } from 'unist';

/** A place in the source, as in a position. */
export interface Place {
	line: number;
	column: number;
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
	let from = 0;
	for (let line = position.start.line; line < place.line; line++) {
		from = value.indexOf('\n', from) + 1;
		if (from === 0) return -1;
	}
	const expected = from + place.column - (place.line === position.start.line ? position.start.column : 1 + indent);
	const end = value.indexOf('\n', from) < 0 ? value.length : value.indexOf('\n', from);
	let nearest = -1;
	for (let at = value.indexOf(written, from); at >= 0 && at < end; at = value.indexOf(written, at + 1)) {
		if (withinWord(value, at, written.length)) continue;
		if (nearest < 0 || Math.abs(at - expected) < Math.abs(nearest - expected)) nearest = at;
	}
	return nearest;
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
	return { type: 'text', value: value.slice(from, to), ...(position && { position: part(value, position, from, to) }) };
}

function part(value: string, { start, end }: Position, from: number, to: number): Position {
	return { start: from === 0 ? start : placeAt(value, start, from), end: to === value.length ? end : endAt(value, start, to) };
}

/** How far a later line is indented is not known: what ends there ends no later than anywhere on that line. */
function endAt(value: string, start: Place, index: number): Place {
	const place = placeAt(value, start, index);
	return place.line === start.line ? place : { ...place, column: Number.MAX_SAFE_INTEGER };
}

/** On a later line a column that is not beyond the true one. */
function placeAt(value: string, start: Place, index: number): Place {
	const before = value.slice(0, index).split('\n');
	const { length } = before.at(-1) ?? '';
	return { line: start.line + before.length - 1, column: length + (before.length === 1 ? start.column : 1) };
}
