import type { PersonConfig } from './model.ts';
import { type Shadow, shadowOf } from './shadow.ts';

/** What stands for somebody in a sentence, and in an address or a path; the latter can be no handle. */
export const REMOVED = '(name removed)';
export const REMOVED_JOINED = 'name_removed';

export interface Redactor {
	/** The text without the people hidden, with as many line breaks as before. */
	redact(text: string): string;
	/** Whether the text named a person yet, in the order that they were given. */
	found: boolean[];
}

/**
 * Takes people out of text: every handle, name and other spelling, in whatever case, with or without accents,
 * escaped or split by markup, as whole words. A first name alone is only taken out where it is one of the spellings.
 */
export function redactor(hidden: readonly Pick<PersonConfig, 'handle' | 'name' | 'also'>[]): Redactor {
	const found = hidden.map(() => false);
	const patterns = hidden.map((person) => patternOf([person.handle, person.name, ...person.also]));
	if (hidden.length === 0) return { redact: (text) => text, found };
	return {
		found,
		redact(text) {
			const shadows = [shadowOf(text), shadowOf(text, true)];
			const ranges = patterns.flatMap((pattern, person) => shadows.flatMap((shadow) => rangesIn(shadow, pattern).map((range) => ({ ...range, person }))));
			for (const { person } of ranges) found[person] = true;
			return ranges.length === 0 ? text : replaced(text, joined(text, ranges));
		},
	};
}

interface Range {
	start: number;
	end: number;
	person: number;
}

/** Scripts whose words are not set apart: there a name may stand against any letter. */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
/** What may part the words of one name: `jane.doe`, `jane-doe`, `Jane | Doe`, a line's end. */
const GAP = '[^\\S\\n]|[-_.+*~`>|·・]';
/** GitHub's links to headings write `Ada's chart` as `adas-chart`. */
const WORD_ENDS = '(?:s(?=-)|(?![\\p{L}\\p{N}]))';
const SEPARATOR = `(?:${GAP})*(?:\\n(?:${GAP})*)?`;

function patternOf(spellings: readonly (string | undefined)[]): RegExp {
	const words = spellings.flatMap((spelling) => (spelling ? [shadowOf(spelling.trim()).text.split(/\s+/).filter(Boolean)] : [])).filter((parts) => parts.length > 0);
	const longestFirst = words.sort((a, b) => b.join(' ').length - a.join(' ').length);
	return new RegExp(longestFirst.map(wholeWords).join('|') || '(?!)', 'gu');
}

function wholeWords(parts: readonly string[]): string {
	const open = (edge: string | undefined, boundary: string) => (new RegExp(UNSPACED, 'u').test(edge ?? '') ? '' : boundary);
	const gaps = parts.slice(1).map((part, index) => {
		const unspaced = [[...(parts[index] ?? '')].at(-1), [...part][0]].every((edge) => open(edge, 'x') === '');
		return `${unspaced ? '' : '(?=[^\\p{L}\\p{N}])'}${SEPARATOR}${escaped(part)}`;
	});
	const [first = ''] = parts;
	return `${open([...first][0], '(?<![\\p{L}\\p{N}])')}${escaped(first)}${gaps.join('')}${open([...(parts.at(-1) ?? '')].at(-1), WORD_ENDS)}`;
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function rangesIn(shadow: Shadow, pattern: RegExp): { start: number; end: number }[] {
	return [...shadow.text.matchAll(pattern)].flatMap(({ 0: read, index }) => {
		if (ofAnotherHandle(shadow.text, index, index + read.length)) return [];
		const first = shadow.text[index - 1] === '@' ? index - 1 : index;
		return [shadow.source(first, index + read.length)];
	});
}

/** `ann` is not named in `@ann-lee`, who is somebody else. */
function ofAnotherHandle(text: string, start: number, end: number): boolean {
	const before = /(?:@|github\.com\/)((?:[a-z\d]+-)*)$/.exec(text.slice(Math.max(0, start - 60), start));
	if (!before) return false;
	return before[1] !== '' || /^-[a-z\d]/.test(text.slice(end, end + 2));
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

function replaced(text: string, ranges: readonly Range[]): string {
	let done = 0;
	let result = '';
	for (const { start, end } of ranges) {
		const mark = JOINED_BEFORE.test(text[start - 1] ?? '') || JOINED_AFTER.test(text.slice(end, end + 2)) ? REMOVED_JOINED : REMOVED;
		result += text.slice(done, start) + mark + (text.slice(start, end).match(LINE_ENDS)?.join('') ?? '');
		done = end;
	}
	return result + text.slice(done);
}

/** With what the next line starts with before its words. */
const LINE_ENDS = /(?:\r\n?|\n)[ \t>]*/g;

/** Signs that make the name a part of an address, a path or an identifier. */
const JOINED_BEFORE = /[/\\_.=#%&+~-]/;
const JOINED_AFTER = /^(?:[/\\_=#%&+~@-]|\.[\p{L}\p{N}])/u;
