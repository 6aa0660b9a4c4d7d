import { stemmer } from 'stemmer';
import { foldLetters } from '../minutes/letters.ts';

/** A word as search compares it: of a query, of a name, of an entry. */
export interface Term {
	/** As written, without what stands around it: `async/await`, `C#`, `--inspect`. */
	written: string;
	/** All its letters and digits in one, folded: `asyncawait`. */
	joined: string;
	/** What signs and capitals part, folded: `async`, `await`. */
	parts: string[];
}

const BLANKS = /\s+/u;
/** What stands around a word and is not its own: of what follows `#`, `+` and `%` are, of what precedes `-`, `.` and `@`. */
const BEFORE = /^[^\p{L}\p{N}\p{Extended_Pictographic}@.-]+/u;
const AFTER = /(?<![^\p{L}\p{N}\p{M}\p{Extended_Pictographic}#+%])[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}#+%]+$/u;
/** Between the parts of a word: `async/await`, `node:fs`, `@scope/pkg`. */
const SIGNS = /[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}]+/u;
/** `readFile`, `HTTPServer`: where a capital begins a part. */
const CAPITALS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
/** A letter or two that a sign makes another word: `C#`, `C++`, `F#`. */
const SIGNED = /^\p{L}{1,2}(?:#|\+\+)$/u;
/** English words that stand in every sentence, and would only keep results away. */
export const SMALL: ReadonlySet<string> = new Set('a about all an and any are as at be been being but by can could did do does for from had has have how if in into is it its may might of on or our should so than that the their them then there these they this those to us was we were what when where which who whose why will with would'.split(' '));
/** Scripts without blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a text, in order. */
export function termsOf(text: string): Term[] {
	return text.split(BLANKS).flatMap((run) => {
		// As most are.
		if (/^[a-z]+$/.test(run)) return { written: run, joined: run, parts: [run] };
		const written = run.replace(BEFORE, '').replace(AFTER, '');
		const parts = written.split(SIGNS).flatMap((part) => part.split(CAPITALS)).map(foldLetters).filter(Boolean);
		return parts.length > 0 ? [{ written, joined: parts.join(''), parts }] : [];
	});
}

/**
 * What of a text Pagefind would not find as people type it, in words that it does: letters with a stroke as plain ones,
 * a version without its `v`, `csharp` for `C#`, and each word of scripts without blanks. None twice.
 */
export function otherSpellings(text: string): string {
	const found = new Set<string>();
	if (!ODD.test(text)) return '';
	for (const { written, joined } of text.split(BLANKS).filter((run) => ODD.test(run)).flatMap(termsOf)) {
		if (UNSPACED.test(written)) for (const word of segments(written)) found.add(word);
		else if (SIGNED.test(written)) found.add(spelledOut(written));
		else if (VERSION.test(written)) found.add(written.slice(1));
		else if (isStroked(written)) found.add(joined);
	}
	return [...found].join(' ');
}

/** Without one of these a word is found as it is typed: a sign beyond ASCII, a letter before `#` or `+`, a version. */
const ODD = /[^\x00-\x7f]|\p{L}[#+]|v\d/iu;

/** Letters as they are compared, but with their capitals, which tell a name. */
export function plainLetters(text: string): string {
	return text.replace(/[^\x00-\x7f]/gu, (letter) => (/\p{Lu}/u.test(letter) ? foldLetters(letter).toUpperCase() : foldLetters(letter)));
}

/** A word of a query in words that the index has. */
export function asIndexed(word: string): string {
	if (UNSPACED.test(word)) return segments(word).join(' ');
	if (word.includes('=') && HYPHENED.test(word)) return word.replaceAll('=', ' ');
	return SIGNED.test(word) ? spelledOut(word) : word;
}

/** `--depth-unit=feet`: of such a word Pagefind looks for other parts than it keeps. */
const HYPHENED = /\p{L}-\p{L}/u;
/** `v18.0.0`. */
const VERSION = /^v\d+(?:\.\d+)+/i;
/** Printed ASCII. */
const PLAIN = /^[\x20-\x7e]+$/;
/** A letter that is more than a plain one and an accent: `ł`, `ø`, `ß`. */
const STROKE = /[^\P{Script=Latin}\p{ASCII}]/u;

function isStroked(written: string): boolean {
	return !PLAIN.test(written) && STROKE.test(written.normalize('NFD').replace(/\p{M}/gu, ''));
}

function spelledOut(signed: string): string {
	return signed.toLowerCase().replace('#', 'sharp').replace('++', 'plusplus');
}

/** A word too long for a script without blanks is cut where its readers would. */
function segments(text: string): string[] {
	return [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [foldLetters(segment)] : []));
}

/** A text to be asked for words. Most texts have a word as it is, and are asked for nothing else: the rest is made when it is first asked for. */
export interface Terms {
	/** Each in one, its parts, and what two neighbours would be in one: `node js` has `nodejs`. */
	words: ReadonlySet<string>;
	stems(): ReadonlySet<string>;
	/** Stems that stand side by side, small words between them left out. */
	pairs(): ReadonlySet<string>;
	/** How many words it has, small ones left out. */
	length: number;
	/** `c#`. */
	signed(): ReadonlySet<string>;
	/** What is in scripts without blanks. */
	unspaced(): string;
}

/** Makes a text ready to be asked for words. */
export function indexTerms(text: string): Terms {
	const terms = termsOf(text);
	const parts = terms.flatMap((term) => term.parts);
	const told = parts.filter((part) => !SMALL.has(part));
	const words = new Set([...terms.map(({ joined }) => joined), ...parts, ...parts.slice(1).map((part, at) => `${parts[at]}${part}`)]);
	let stems: Set<string> | undefined;
	let pairs: Set<string> | undefined;
	return {
		words,
		stems: () => (stems ??= new Set([...words].map(stemmer))),
		pairs: () => (pairs ??= new Set(told.map(stemmer).flatMap((stem, at, all) => (at > 0 ? [`${all[at - 1]} ${stem}`] : [])))),
		length: told.length,
		signed: () => new Set(terms.flatMap(({ written }) => (SIGNED.test(written) ? [written.toLowerCase()] : []))),
		unspaced: () => terms.flatMap(({ joined }) => (UNSPACED.test(joined) ? [joined] : [])).join(' '),
	};
}

/** The words that a text has in no form; two of them may stand in it as one. */
export function missingTerms(text: Terms, words: readonly string[]): string[] {
	return words.filter((word, at) => !hasTerm(text, word) && ![`${words[at - 1] ?? ''}${word}`, `${word}${words[at + 1] ?? ''}`].some((both) => both !== word && hasTerm(text, both)));
}

/**
 * Whether a text has a word: whatever its case, its accents, the signs in it and whether its parts are joined; in
 * another of its forms, or as the beginning of another. `C#` is no `C`.
 */
export function hasTerm(text: Terms, word: string): boolean {
	return gradeOf(text, word) > 0;
}

/** How well a text has a word: 1 as it is, less in another of its forms, less as the beginning of another, 0 not at all. */
export function gradeOf(text: Terms, word: string): number {
	return Math.min(1, ...termsOf(word).map((term) => {
		if (SIGNED.test(term.written)) return text.signed().has(term.written.toLowerCase()) ? 1 : 0;
		if (UNSPACED.test(term.joined)) return text.unspaced().includes(term.joined) ? 1 : 0;
		return Math.max(gradeIn(text, term.joined), term.parts.length > 1 ? Math.min(...term.parts.map((part) => gradeIn(text, part))) : 0);
	}));
}

/** What another form of a word, and what a word that it begins, is worth beside the word. */
const OTHER_FORM = 0.8;
const BEGUN = 0.3;

function gradeIn(text: Terms, form: string): number {
	if (text.words.has(form)) return 1;
	const stem = stemmer(form);
	if (text.stems().has(stem)) return OTHER_FORM;
	return [...text.words].some((word) => word.startsWith(form)) || [...text.stems()].some((word) => word.startsWith(stem)) ? BEGUN : 0;
}
