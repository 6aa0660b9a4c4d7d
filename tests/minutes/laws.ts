import { isDeepStrictEqual } from 'node:util';
import type { Position } from 'unist';
import type { Context, Evidence, Meeting } from '../../src/minutes/model.ts';
import { withoutBom } from '../../src/minutes/shallow.ts';
import type { Reader } from './readers.ts';

/** What breaks a law in one reading of a document, `law: what`; nothing where all is well. */
export function broken(source: string, context: Context, read: Reader, { meeting } = read(source, context)): string[] {
	const anchors = meeting.agenda.map(({ anchor }) => anchor);
	return [
		...misplaced(meeting, withoutBom(source)),
		...misquoted(meeting),
		...anchors.filter((anchor, index) => anchor === '' || anchors.indexOf(anchor) !== index).map((anchor) => `anchors are one of a kind: ${anchor}`),
		...differences(meeting, read(source, context).meeting).map((what) => `two readings are one: ${what}`),
		...differences(meeting, JSON.parse(JSON.stringify(meeting))).map((what) => `a reading goes through JSON unharmed: ${what}`),
	];
}

/** Which of the disguises changes what is read of a document, and how. */
export function seenThrough(source: string, context: Context, read: Reader, worn = Object.keys(disguises), { meeting } = read(source, context)): string[] {
	const plain = seen(meeting);
	const differs = (disguised: string) => differences(plain, seen(read(disguised, context).meeting));
	if (differs(worn.reduce((text, name) => disguises[name]?.(text) ?? text, source)).length === 0) return [];
	const alone = worn.flatMap((name) => differs(disguises[name]?.(source) ?? source).map((what) => `${name}: ${what}`));
	return alone.length > 0 ? alone : [`${worn.join(' and ')}, only together`];
}

/** The laws that a document of this name breaks, as it is written and in each disguise. */
export function brokenIn(name: string, source: string, context: Context, read: Reader, first = read(source, context)): string[] {
	return [...broken(source, context, read, first), ...seenThrough(source, context, read, Object.keys(disguises), first)].map((what) => `${name}: ${what}`);
}

/** What may be put into a document without a reader seeing it. */
export const disguises: Readonly<Record<string, (source: string) => string>> = {
	'trailing blanks': (source) => source.split(LINE_END).map((part, index) => (index % 2 === 1 || part.endsWith('\\') ? part : `${part}${'  '.slice(index % 4 === 0 ? 1 : 0)}`)).join(''),
	'other bullets': (source) => source.replace(BULLET, (_, before: string, bullet: string) => before + NEXT_BULLET[bullet]),
	'CRLF': (source) => source.replace(/\r\n?|\n/g, '\r\n'),
	'a byte order mark': (source) => `\uFEFF${withoutBom(source)}`,
};

/** Captured, so that a split keeps it. */
const LINE_END = /(\r\n?|\n)/;

/** A bullet with words after it, and no thematic break: `* * *`. */
const BULLET = /^((?:[ \t]|>)*)([-*+])(?=[ \t]+\S)(?![ \t]*([-*+])(?:[ \t]*\3)*[ \t]*$)/gm;

/** Each kind of bullet becomes another, so that lists stay as far apart as they were. */
const NEXT_BULLET: Readonly<Record<string, string>> = { '-': '*', '*': '+', '+': '-' };

/** What a record's reader sees: all of a meeting, but of each place only the line, and not the bytes as written. */
export function seen(meeting: Meeting): unknown {
	return JSON.parse(JSON.stringify(meeting, (key, value: unknown) => {
		if (key === 'raw') return undefined;
		return isPosition(value) ? value.start.line : value;
	}));
}

/** Where two readings differ, `path: this, not that`. */
export function differences(a: unknown, b: unknown, path = 'meeting'): string[] {
	return isDeepStrictEqual(a, b) ? [] : differencesIn(a, b, path);
}

function differencesIn(a: unknown, b: unknown, path: string): string[] {
	if (Object.is(a, b)) return [];
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return [`${path}: ${JSON.stringify(a)}, not ${JSON.stringify(b)}`];
	const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...keys].flatMap((key) => {
		if (!(key in a) || !(key in b)) return [`${path}.${key}: only ${key in a ? 'in the first' : 'in the second'}`];
		return differencesIn((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${path}.${key}`);
	});
}

function misplaced(meeting: Meeting, source: string): string[] {
	const pointAt = pointsOf(source);
	return placedIn(meeting).flatMap(({ what, position, raw }) => {
		const { start, end } = position;
		const [from, to] = [start.offset, end.offset];
		if (from === undefined || to === undefined || !(from >= 0 && from <= to && to <= source.length)) return [`positions lie in the file: ${what}, ${from} to ${to} of ${source.length}`];
		const wrong = [start, end].flatMap((point) => {
			const { line, column } = pointAt(point.offset ?? 0);
			return line === point.line && column === point.column ? [] : [`positions lie in the file: ${what}, offset ${point.offset} is ${line}:${column}, not ${point.line}:${point.column}`];
		});
		const there = source.slice(from, to);
		if (raw?.trim() === '') wrong.push(`raw is the source there: ${what}, and nothing stands there`);
		return raw === undefined || raw === there ? wrong : [...wrong, `raw is the source there: ${what}, raw ${JSON.stringify(raw)}, and there stands ${JSON.stringify(there)}`];
	});
}

/** Facts whose words are not those that stand at their place; a place one character off cuts a word. */
function misquoted({ title, dates, attendees, agenda, issues, actions, decisions }: Meeting): string[] {
	const said = [
		...[title ?? []].flat().map(({ text, raw }) => ({ raw, said: text })),
		...dates.filter(({ from }) => from === 'title' || from === 'line').map(({ value, raw }) => ({ raw: raw.replace(/(\d{4})(?=\d)/, '$1 '), said: /\d{4}/.test(raw) ? value.slice(0, 4) : String(Number(value.slice(8))) })),
		...attendees.map(({ name, handle, raw }) => ({ raw, said: name ?? handle ?? '' })),
		...agenda.map(({ title: text, raw }) => ({ raw, said: text })),
		...issues.filter(({ url }) => url === undefined).map(({ number, raw }) => ({ raw: raw.replace(/#0+/, '#'), said: String(number) })),
		...actions.map(({ text, raw }) => ({ raw, said: text, whole: true })),
		...decisions.map(({ text, raw }) => ({ raw, said: text, whole: true })),
	];
	return said.filter((fact) => {
		const fromText = wordsOf(fact.said);
		if (!('whole' in fact)) return ![fact.raw, fact.raw.replace(TARGET, '')].some((raw) => fromText.every((word) => wordsOf(raw).join('').includes(word)));
		const there = wordsOf(fact.raw.replace(TARGET, ' '));
		const [first = '', last = ''] = [there[0], there.at(-1)];
		return fromText.length > 0 && !(fromText[0]?.startsWith(first) && fromText.some((word) => word.endsWith(last)));
	}).map(({ raw, said: text }) => `raw says the fact: ${JSON.stringify(text)} is read from ${JSON.stringify(raw)}`);
}

/** Of a link, what is not shown. */
const TARGET = /\]\([^)]*\)/g;

function wordsOf(text: string): string[] {
	return text.replace(/&#?\w+;/g, ' ').replace(/[`*~\\]/g, '').split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
}

interface Placed {
	what: string;
	position: Position;
	raw?: string;
}

/** Every position of a meeting, wherever it hangs; a date from the path has none. */
function placedIn(value: unknown, what = 'meeting'): Placed[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
		if (!isPosition(child)) return placedIn(child, `${what}.${key}`);
		const raw = key === 'position' ? (value as Evidence).raw : undefined;
		return [{ what: `${what}.${key}`, position: child, ...(raw !== undefined && { raw }) }];
	});
}

function isPosition(value: unknown): value is Position {
	return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

/** Line and column of an offset, both counted from 1; a line ends with LF, CR or both. */
function pointsOf(source: string): (offset: number) => { line: number; column: number } {
	const points: { line: number; column: number }[] = [];
	const lines = source.split(LINE_END);
	for (let at = 0; at < lines.length; at += 2) {
		const length = (lines[at] ?? '').length + (lines[at + 1] ?? '').length;
		for (let column = 1; column <= length; column++) points.push({ line: at / 2 + 1, column });
	}
	points.push({ line: (lines.length + 1) / 2, column: (lines.at(-1) ?? '').length + 1 });
	return (offset) => points[offset] ?? { line: 0, column: 0 };
}
