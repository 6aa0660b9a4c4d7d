import { signAt } from './markup.ts';

/** What stands for somebody in a sentence, and in an address or a path; the latter can be no handle. */
export const REMOVED = '(name removed)';
export const REMOVED_JOINED = 'name_removed';

/** Where in a text one of several people is named. */
export interface Range {
	start: number;
	end: number;
	person: number;
}

/** A text without these ranges. Line breaks, cells of a table and markup that reaches beyond a range stay. */
export function without(text: string, ranges: readonly Range[]): string {
	let done = 0;
	let result = '';
	for (const range of joined(text, ranges)) {
		const start = Math.max(range.start, done);
		const { before, after, end } = left(text, start, range.end);
		const mark = JOINED_BEFORE.test(text[start - 1] ?? '') || JOINED_AFTER.test(text.slice(end, end + 2)) ? REMOVED_JOINED : REMOVED;
		result += text.slice(done, start) + before + mark + after;
		done = end;
	}
	return result + text.slice(done);
}

/** Ranges in order, one where they overlap or where one person's only stand side by side: `Jane Doe (@janedoe)`. */
function joined(text: string, ranges: readonly Range[]): Range[] {
	const merged: Range[] = [];
	for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		const last = merged.at(-1);
		const between = last && /^[ \t]*(?:[-–—:/,][ \t]*|([([<])[ \t]*)?$/.exec(text.slice(last.end, range.start));
		if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
		else if (last && between && last.person === range.person) last.end = range.end + (between[1] && /^[)\]>]/.test(text.slice(range.end)) ? 1 : 0);
		else merged.push({ ...range });
	}
	return merged;
}

/** What of a range stays before and after what stands for it, and where it ends with the end of what starts within it. */
function left(text: string, start: number, to: number): { before: string; after: string; end: number } {
	const opened: string[] = [];
	const after: string[] = [];
	for (let at = start; at < to; ) {
		const sign = signAt(text, at);
		const written = text.slice(at, sign?.end);
		if (sign && sign.end <= to) {
			if (sign.kind === 'opens') opened.push(written);
			else if (sign.kind === 'closes' && opened.length > 0) after.push(lineEnds(opened.pop() ?? '') + lineEnds(written));
			else after.push(sign.kind === 'closes' || FOOTNOTE.test(written) ? written : lineEnds(written));
			at = sign.end;
			continue;
		}
		const [lineEnd] = LINE_END.exec(text.slice(at, Math.min(at + 200, to))) ?? [];
		if (lineEnd) after.push(lineEnd);
		else if (text[at] === '|') after.push(' |');
		at += lineEnd?.length ?? 1;
	}
	let end = to;
	for (let sign = signAt(text, end); opened.length > 0 && sign?.kind === 'closes'; sign = signAt(text, end)) {
		after.push(lineEnds(opened.pop() ?? '') + lineEnds(text.slice(end, sign.end)));
		end = sign.end;
	}
	const starts = opened.join('');
	// What ends within the range ends before anything else that starts there.
	return after.some((sign) => sign.trim() !== '') ? { before: '', after: after.join('') + starts, end } : { before: starts, after: after.join(''), end };
}

/** With what the next line starts with before its words. */
const LINE_END = /^(?:\r\n?|\n)[ \t>]*/;
const FOOTNOTE = /^\[\^/;

function lineEnds(sign: string): string {
	return sign.match(/\r\n?|\n/g)?.join('') ?? '';
}

/** Signs that make the name a part of an address, a path or an identifier. */
const JOINED_BEFORE = /[/\\_.=#%&+~-]/;
const JOINED_AFTER = /^(?:[/\\_=#%&+~@-]|\.[\p{L}\p{N}])/u;
