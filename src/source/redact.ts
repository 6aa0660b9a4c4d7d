import { type Form, formsOf, type Gap, keyOf, type Piece } from './forms.ts';
import { isMixed } from '../minutes/letters.ts';
import type { PersonConfig } from './model.ts';
import { type Range, without } from './removal.ts';
import { type Shadow, shadowOf } from './shadow.ts';
import { isUnspaced, type Token, tokensOf } from './tokens.ts';

export interface Redactor {
	/** The text without the people hidden, with as many line breaks as before. */
	redact(text: string): string;
	/** Whether the text named a person yet, in the order that they were given. */
	found: boolean[];
}

type Spelled = Pick<PersonConfig, 'handle' | 'name' | 'also'>;

/**
 * Takes people out of text: every form of their handles, names and other spellings (`formsOf`), in whatever letters,
 * escaped or split by markup, as whole words. A first name alone is only taken out where it is one of the spellings, and
 * a form that `visible` people list as theirs only where it is listed for somebody hidden too.
 */
export function redactor(hidden: readonly Spelled[], visible: readonly Spelled[] = []): Redactor {
	const found = hidden.map(() => false);
	if (hidden.length === 0) return { redact: (text) => text, found };
	const index = indexOf(hidden, visible);
	const once = (text: string): string => {
		const ranges = [false, true].flatMap((bare) => rangesIn(text, shadowOf(text, bare), index));
		for (const { person } of ranges) found[person] = true;
		return ranges.length === 0 ? text : without(text, ranges);
	};
	return { found, redact: (text) => untilStill(once, text) };
}

/** What is left of markup that is taken apart may hold a name too. */
function untilStill(change: (text: string) => string, text: string): string {
	for (let [before, passes] = [text, 0]; ; passes++) {
		const after = change(before);
		if (after === before || passes === PASSES) return after;
		before = after;
	}
}

const PASSES = 9;

/** Forms by the word that they start with; a stop after it where that is an initial. */
type Index = ReadonlyMap<string, readonly { form: Form; person: number }[]>;

function indexOf(hidden: readonly Spelled[], visible: readonly Spelled[]): Index {
	const taken = new Set(visible.flatMap(formsOf).filter(({ listed }) => listed).map(unstopped));
	const forms = hidden.flatMap((person, index) => formsOf(person).filter((form) => form.listed || !taken.has(unstopped(form))).map((form) => ({ form, person: index })));
	return Map.groupBy(forms, ({ form: { pieces: [first] } }) => `${first?.text}${first?.initial ? '.' : ''}`);
}

function unstopped(form: Form): string {
	return keyOf(form).replaceAll('.', '');
}

/** A text with its shadow's words. */
interface Read {
	source: string;
	shadow: Shadow;
	tokens: readonly Token[];
}

function rangesIn(source: string, shadow: Shadow, index: Index): Range[] {
	const read = { source, shadow, tokens: tokensOf(shadow.text) };
	return read.tokens.flatMap((token, at) => {
		const starts = [token.text, `${token.text}.`, token.text.replace(/s$/, ''), token.looks].filter((start, place, all) => start !== undefined && all.indexOf(start) === place);
		const candidates = starts.flatMap((start) => index.get(start ?? '') ?? []);
		if (candidates.length === 0) return [];
		const ends = candidates.flatMap(({ form, person }) => {
			const end = endOf(read, at, form);
			return end === undefined || ofAnotherHandle(shadow.text, token.start, end) ? [] : { end, person };
		});
		return [...Map.groupBy(ends, ({ person }) => person)].map(([person, own]) => {
			const first = shadow.text[token.start - 1] === '@' ? token.start - 1 : token.start;
			return { ...shadow.source(first, Math.max(...own.map(({ end }) => end))), person };
		});
	});
}

/** Where in the shadow a form ends that starts with a word; undefined where it does not. */
function endOf(read: Read, start: number, form: Form): number | undefined {
	const { shadow: { text }, tokens } = read;
	let at = start;
	let end = 0;
	let seam = '';
	for (const [place, piece] of form.pieces.entries()) {
		if (place > 0 && piece.middle) for (let skipped = 0; skipped < MIDDLE && tokens[at]?.text !== piece.text && isMiddle(read, at, end); skipped++) end = tokens[at++]?.end ?? end;
		const token = tokens[at];
		if (!token || (place > 0 && !parts(text.slice(end, token.start), piece))) return undefined;
		const last = place === form.pieces.length - 1;
		if (piece.gap === 'turned') seam = text.slice(end, token.start);
		const shared = is(read, token, piece) ? token.end : last ? genitiveEnd(text, token, piece, form) : undefined;
		if (shared === undefined) return undefined;
		end = shared;
		at++;
	}
	const middle = form.turned && isMiddle(read, at, end);
	if (middle) end = tokens[at++]?.end ?? end;
	if (/[\s,|]/.test(seam) && isOfTwoPeople(read, start, at)) return undefined;
	return (middle || form.pieces.at(-1)?.initial) && !isSentenceEnd(text, end) ? end + 1 : end;
}

/** Initials that may stand in the middle of a name. */
const MIDDLE = 2;

function is({ shadow: { text } }: Read, token: Token, { text: expected, initial }: Piece): boolean {
	if (token.text === expected) return !initial || text[token.end] === '.';
	return token.looks === expected && isMixed(token.text);
}

/** What parts the words of a name: `jane.doe`, `jane-doe`, `Jane | Doe`, a line's end within a paragraph. */
const WORDS = /^[^\S\n]*(?:[-_.+*~`>|·・\\]+(?:[^\S\n]+[-_.+*~`>|·・\\]+){0,8}[^\S\n]*)?(?:\n[ \t>]*(?![-*+][ \t]|\|)[-_.+*~`>·・ \t\r]{0,40})?$/;
const ROW_END = /\|[ \t]*\n/;
/** As `Doe, Jane`, `Doe | Jane`, on one line. */
const TURNED = /^[^\S\n]*[-_.+*~`|·・,]+(?:[^\S\n]+[-_.+*~`|·・,]+){0,3}[^\S\n]*$|^[^\S\n]+$/;

function parts(between: string, { gap, literal }: { gap: Gap; literal: string }): boolean {
	if (between.length > LONGEST_GAP) return false;
	if (gap === 'turned') return TURNED.test(between);
	return (WORDS.test(between) && !ROW_END.test(between) && (between !== '' || gap === 'unspaced')) || (literal !== '' && between === literal);
}

/** A cell of a table may be padded. */
const LONGEST_GAP = 300;

/** `M.`, or `M` as a capital, after a blank. */
function isMiddle(read: Read, at: number, end: number): boolean {
	const { shadow: { text }, tokens } = read;
	const token = tokens[at];
	if (!token || token.text.length !== 1 || isUnspaced(token.text) || !/^[^\S\n]{1,3}$|^\.[^\S\n]{0,3}$/.test(text.slice(end, token.start))) return false;
	return text[token.end] === '.' || (isCapital(read, token) && /\s/.test(text[token.end] ?? ''));
}

/** `Doe` in `Doe's` needs no rule; `Jane Does` has its `s` in one, and so has `#janes-gauge`, as GitHub links to a heading. */
function genitiveEnd(text: string, token: Token, { text: expected, initial }: Piece, { full }: Form): number | undefined {
	if (initial || token.text !== `${expected}s`) return undefined;
	if (text[token.end] === '-' && /#[^\s#]*$/.test(text.slice(Math.max(0, token.start - 200), token.start))) return token.end;
	return full ? token.end - 1 : undefined;
}

/** A last and a first name in a row are two people's where another name stands beside them: `Mia Stone, Ada Lee`. */
function isOfTwoPeople(read: Read, start: number, end: number): boolean {
	const { shadow: { text }, tokens } = read;
	const [first, last] = [tokens[start], tokens[end - 1]];
	if (!first || !last || isUnspaced(first.text)) return false;
	const isCased = isCapital(read, first);
	return ([[tokens[start - 1], first], [last, tokens[end]]] as const).some(([before, after]) => {
		if (!before || !after || !/^\.?[^\S\n]+$/.test(text.slice(before.end, after.start))) return false;
		const beside = before === last ? after : before;
		return !isCased || isCapital(read, beside);
	});
}

function isCapital({ source, shadow }: Read, token: Token): boolean {
	return /^\p{Lu}/u.test(source.slice(shadow.source(token.start, token.start + 1).start));
}

/** Whether a full stop may be the sentence's and not the initial's. */
function isSentenceEnd(text: string, at: number): boolean {
	return text[at] !== '.' || /^\.(?:\s*$|\s*\n|\s+[\p{Lu}])/u.test(text.slice(at, at + 50));
}

/** `ann` is not named in `@ann-lee`, who is somebody else. */
function ofAnotherHandle(text: string, start: number, end: number): boolean {
	const before = /(?:@|(?:github|gitlab)\.com\/)((?:[a-z\d]+-)*)$/.exec(text.slice(Math.max(0, start - 60), start));
	if (!before) return false;
	return before[1] !== '' || /^-[a-z\d]/.test(text.slice(end, end + 2));
}
