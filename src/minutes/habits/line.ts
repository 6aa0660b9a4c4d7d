import { PRESENTED } from '../layouts/topics.ts';

/** A line as lines are compared between files: its words, whatever white space, marks and signs stand around them. */
export function normalLine(text: string): string {
	const own = withoutTime(text);
	const start = afterMarks(own, afterNumber(own));
	return own.slice(start, beforeMarks(own, start)).replace(UNEVEN, ' ').toLowerCase();
}

/** The first and the last sign of what `normalLine` makes of a text, as one number; undefined where one of them is none of ASCII. */
export function endsOf(text: string): number | undefined {
	const own = withoutTime(text);
	const start = afterMarks(own, afterNumber(own));
	return endsWithin(own, start, beforeMarks(own, start));
}

/** The same of a line that is written so already. */
export function endsOfNormal(line: string): number | undefined {
	return endsWithin(line, 0, line.length);
}

function endsWithin(text: string, start: number, end: number): number | undefined {
	if (start >= end) return undefined;
	const first = text.charCodeAt(start);
	const last = text.charCodeAt(end - 1);
	return first < 128 && last < 128 ? small(first) * 128 + small(last) : undefined;
}

/** The code of a sign in small letters. */
function small(code: number): number {
	return code >= 65 && code <= 90 ? code + 32 : code;
}

/** A line without who presents it, and for how long: `(5m, Ina)`. */
function withoutTime(text: string): string {
	return text.endsWith(')') && PRESENTED.test(text) ? text.replace(PRESENTED, '') || text : text;
}

function afterNumber(text: string): number {
	return NUMBER.test(text) ? (NUMBERED.exec(text)?.[0].length ?? 0) : 0;
}

const NUMBER = /^\s*\d/;

/** `1.2) ` before the words. */
const NUMBERED = /^\s*\d+(?:\.\d+)*[.)]\s+/;

/** White space that is no single blank. */
const UNEVEN = /[^\S ]\s*| \s+/g;

/** A sign around words: white space, punctuation, symbols. */
const MARK = /^[\s\p{P}\p{S}]$/u;

/** Of the signs of ASCII, which are asked about most: whether each is a mark. */
const ASCII = Array.from({ length: 128 }, (_, code) => MARK.test(String.fromCharCode(code)));

/** Where the marks at a place end. */
function afterMarks(text: string, from: number): number {
	let at = from;
	while (at < text.length) {
		const width = markAt(text, at);
		if (width === 0) return at;
		at += width;
	}
	return at;
}

/** Where the marks at a text's end begin; no sooner than `from`. */
function beforeMarks(text: string, from: number): number {
	let end = text.length;
	while (end > from) {
		const width = markBefore(text, end);
		if (width === 0) return end;
		end -= width;
	}
	return Math.max(from, end);
}

/** How long the mark at a place is; 0 where there is none. */
function markAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code < 128) return ASCII[code] ? 1 : 0;
	const sign = String.fromCodePoint(text.codePointAt(at) ?? 0x61);
	return MARK.test(sign) ? sign.length : 0;
}

function markBefore(text: string, at: number): number {
	const isHalf = at > 1 && (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800;
	return markAt(text, at - (isHalf ? 2 : 1));
}
