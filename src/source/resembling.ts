import type { VFileMessage } from 'vfile-message';
import { oneLetterOff, twoLettersSwapped } from '../minutes/spelling.ts';
import { CONFIG } from './config.ts';
import { messageOn } from './error.ts';
import type { ArchiveSource } from './model.ts';
import type { Listed } from './people.ts';
import { shadowOf } from './shadow.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type Trait, traitsOf } from './traits.ts';

/**
 * What of an archive resembles somebody hidden and was left in it, for its owner to decide: one of their names alone,
 * a handle with more in it, letters that look like theirs, a letter more or less, a short form, a name in parts or
 * from its last letter to its first. In
 * order of path and line, each spelling once a file. Without `words` the messages say where, and not what is written.
 */
export function resembling(source: ArchiveSource, hidden: readonly Listed[], { words = true } = {}): VFileMessage[] {
	if (hidden.length === 0) return [];
	const traits = hidden.map(traitsOf);
	const isWord = wordsOf(source.files.map(({ file }) => String(file)));
	const judged = new Map<string, Judgement | undefined>();
	const judge = (token: Token, written: string): Judgement | undefined => {
		const key = `${token.text} ${isCapital(written)}`;
		if (!judged.has(key)) judged.set(key, judgementOf(token, written, traits, isWord));
		return judged.get(key);
	};
	const told = ({ path, text, lines = true }: Text): VFileMessage[] => {
		const found = [...foundIn(text, judge), ...partedIn(text, traits)].filter(({ written }) => !REMOVED.test(written));
		const lineOf = lineIn(text);
		return [...Map.groupBy(found, ({ person, written, how }) => `${person} ${how} ${written}`).values()].flatMap(([first, ...others]) => {
			if (!first) return [];
			const { line: listedIn, list } = hidden[first.person] ?? {};
			const also = [...new Set(others.map(({ start }) => lineOf(start).line))].filter((line) => line !== lineOf(first.start).line).sort((a, b) => a - b);
			const reason = `Unexpected ${words ? `\`${first.written}\`` : 'word'}, ${HOW[first.how]} of ${list}${listedIn ? `:${listedIn}` : ''}, expected nothing of who is hidden${also.length > 0 ? ` (on line ${also.join(', ')} too)` : ''}; list it in \`also\` if it is them`;
			return messageOn(path, 'resembles-hidden', reason, lines ? lineOf(first.start) : undefined);
		}).sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
	};
	return textsOf(source).flatMap(told);
}

/** In the place of somebody's name, which may have a word of it. */
const REMOVED = /^\(?name[ _]removed\)?$/;

const HOW = {
	word: 'a word of a name',
	more: 'a handle or a name with more in it',
	looks: 'letters that look like a name or a handle',
	near: 'a letter or two from a name or a handle',
	short: 'a short form',
	parted: 'a name or a handle in other parts',
	turned: 'a name or a handle from its last letter to its first',
} as const;

type How = keyof typeof HOW;

interface Judgement {
	person: number;
	how: How;
}

interface Found extends Judgement {
	start: number;
	written: string;
}

interface Text {
	path: string;
	text: string;
	/** Whether a place in the text is one in the file. */
	lines?: boolean;
}

/** All that is published of an archive as it is written: its files, their paths, its settings. */
function textsOf({ files: meetings, skipped, config }: ArchiveSource): Text[] {
	const files = meetings.filter(({ file, context }) => file.path === context.path);
	const { title, description, url, groups, synonyms, federation = [] } = config;
	const settings = [title, description, url, ...groups.flatMap(({ id, name, repo, paths }) => [id, name, repo, ...paths]), ...federation.flatMap((other) => [other.title, other.url]), JSON.stringify(synonyms ?? {})].filter((text) => text !== undefined);
	return [
		{ path: CONFIG, text: settings.join('\n\n'), lines: false },
		...[...files.map(({ context }) => context.path), ...skipped.map(({ path }) => path)].map((path) => ({ path, text: path, lines: false })),
		...files.map(({ file, context }) => ({ path: context.path, text: String(file) })),
	].toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

/** Whether a word is one of the language that the files are in: they have it in small letters somewhere. */
function wordsOf(texts: readonly string[]): (word: string) => boolean {
	let known: Set<string> | undefined;
	return (word) => (known ??= new Set(texts.flatMap((text) => text.match(SMALL) ?? []))).has(word);
}

const SMALL = /(?<![\p{L}\p{N}@/._-])\p{Ll}{2,}(?![\p{L}\p{N}@_])/gu;

function foundIn(text: string, judge: (token: Token, written: string) => Judgement | undefined): Found[] {
	const seen = new Set<number>();
	return [false, true].flatMap((bare) => {
		const shadow = shadowOf(text, bare);
		return tokensOf(shadow.text).flatMap((token) => {
			if (token.text.length < SHORTEST) return [];
			const { start, end } = shadow.source(token.start, token.end);
			const written = text.slice(start, end);
			const judgement = judge(token, written);
			if (!judgement || seen.has(start)) return [];
			if (judgement.how === 'short' && token.text.length < LONG && !isLabel(text, start, end)) return [];
			seen.add(start);
			return { ...judgement, start, written };
		});
	});
}

const SHORTEST = 2;
const LONG = 4;
/** From here on two letters may differ, and below `NEAR` none. */
const FAR = 8;
const NEAR = 5;

function judgementOf({ text, looks }: Token, written: string, traits: readonly Trait[], isWord: (word: string) => boolean): Judgement | undefined {
	for (const [person, { words, whole, turned, short }] of traits.entries()) {
		const is = (how: How): Judgement => ({ person, how });
		if (words.has(text)) {
			if (isCapital(written) || (text.length > SHORTEST && !isWord(text))) return is('word');
			continue;
		}
		if (looks && (words.has(looks) || whole.some((one) => looks.includes(one)))) return is('looks');
		if (whole.some((one) => one.length >= LONG && text !== one && text.includes(one))) return is('more');
		if (text.length > NEAR && [...words].some((word) => word.length >= NEAR && (text.startsWith(word) || text.endsWith(word)))) return is('more');
		if (turned.some((one) => one.length >= NEAR && text.includes(one))) return is('turned');
		if (short.has(text)) return is('short');
		if ([...words, ...whole].some((word) => word.length >= NEAR && isNear(word, text)) && !isWord(text)) return is('near');
	}
	return undefined;
}

/** One letter more, less or other, two that changed places, or in a long word two letters. */
function isNear(word: string, text: string): boolean {
	if (Math.abs(word.length - text.length) > 2) return false;
	if (oneLetterOff(word, text) || twoLettersSwapped(word, text)) return true;
	return word.length >= FAR && text.length >= FAR - 1 && distance(word, text) <= 2;
}

function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [place, letter] of [...a].entries()) {
		const next = [place + 1];
		for (let at = 1; at <= b.length; at++) next.push(Math.min((row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (row[at - 1] ?? 0) + Number(b[at - 1] !== letter)));
		row = next;
	}
	return row[b.length] ?? 0;
}

/** Two or three letters are somebody only where somebody is named: `ZV:`, `(ZV)`, `@zv`. */
function isLabel(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 40), start);
	const after = text.slice(end, end + 4);
	return (/^[\s>*_+-]*$/.test(before) && /^[*_]*:/.test(after)) || /[@([]$/.test(before);
}

/** Names whose words are parted or joined otherwise than any form: all letters in a row, from the start of a word to the end of one. */
function partedIn(text: string, traits: readonly Trait[]): Found[] {
	const shadow = shadowOf(text, true);
	const tokens = tokensOf(shadow.text);
	const rows = [tokens.map((token) => token.text), ...(tokens.some(({ looks }) => looks) ? [tokens.map((token) => token.looks ?? token.text)] : [])];
	return rows.flatMap((words) => runsIn(words, traits)).flatMap(({ person, how, length, from, to }) => {
		const [first, last] = [tokens[from], tokens[to]];
		if (!first || !last || last.end - first.start > length * 3) return [];
		const { start, end } = shadow.source(first.start, last.end);
		return { person, how, start, written: text.slice(start, end) };
	});
}

interface Run {
	person: number;
	how: How;
	/** Of its letters. */
	length: number;
	from: number;
	to: number;
}

/** From which to which of the words, more than one, their letters in a row are all of a name. */
function runsIn(words: readonly string[], traits: readonly Trait[]): Run[] {
	const row = words.join('');
	const starts = new Map<number, number>();
	const ends = new Map<number, number>();
	let length = 0;
	for (const [index, word] of words.entries()) {
		starts.set(length, index);
		length += word.length;
		ends.set(length, index);
	}
	const runsOf = (one: string, person: number, how: How): Run[] => {
		const found: Run[] = [];
		for (let at = row.indexOf(one); at >= 0; at = row.indexOf(one, at + 1)) {
			const [from, to] = [starts.get(at), ends.get(at + one.length)];
			if (from !== undefined && to !== undefined && from < to) found.push({ person, how, length: one.length, from, to });
		}
		return found;
	};
	return traits.flatMap(({ whole, turned }, person) => [
		...whole.filter((one) => one.length >= NEAR).flatMap((one) => runsOf(one, person, 'parted')),
		...turned.filter((one) => one.length >= NEAR).flatMap((one) => runsOf(one, person, 'turned')),
	]);
}

function lineIn(text: string): (offset: number) => { line: number; column: number } {
	const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)];
	return (offset) => {
		const line = starts.findLastIndex((start) => start <= offset);
		return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
	};
}

function isCapital(written: string): boolean {
	return /^\p{Lu}/u.test(written);
}
