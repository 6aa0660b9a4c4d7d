import { decodeEntities } from '../minutes/entities.ts';
import { foldLetters } from '../minutes/letters.ts';
import { breakOf, signAt } from './markup.ts';

/** A text as it is read and not as it is written. */
export interface Shadow {
	text: string;
	/** From where in it to where in the source the text between two indices stands. */
	source(from: number, to: number): { start: number; end: number };
}

/** What a stretch of the source is in the shadow; an `even` one has the same length there. */
interface Piece {
	at: number;
	from: number;
	to: number;
	even: boolean;
}

/**
 * Casts a text's shadow: entities, percent escapes and backslashes are what they stand for, and of letters is left
 * what `foldLetters` leaves. With `bare`, markup is gone too: `An*na*` is `anna`.
 */
export function shadowOf(source: string, bare = false): Shadow {
	const pieces: Piece[] = [];
	let text = '';
	for (const { from, to, kind } of lex(source, bare)) {
		const written = source.slice(from, to);
		const even = kind === 'run';
		const read = even ? written.toLowerCase() : kind === 'sign' ? breakOf(written) : foldLetters(decoded(written));
		if (read === '' && MARKS.test(written)) {
			// An accent apart from its letter goes with it.
			const last = pieces.at(-1);
			if (last && !last.even) last.to = to;
			else if (last) pieces.push({ at: text.length - 1, from: from - 1, to, even: false });
		} else if (read !== '') pieces.push({ at: text.length, from, to, even });
		text += read;
	}
	return { text, source: (from, to) => ({ start: placeOf(pieces, from, true), end: placeOf(pieces, to - 1, false) }) };
}

/** A stretch of a source: signs of markup, what is itself but for its case, or one letter, entity or escape. */
interface Lexeme {
	from: number;
	to: number;
	kind: 'sign' | 'run' | 'other';
}

/** Parts a source into stretches, all of it; signs of markup only with `bare`. */
function* lex(source: string, bare: boolean): Iterable<Lexeme> {
	const [run, piece] = [new RegExp(bare ? BARE_RUN : RUN), new RegExp(PIECE)];
	for (let from = 0, to = 0; from < source.length; from = to) {
		const sign = bare ? signAt(source, from) : undefined;
		run.lastIndex = piece.lastIndex = from;
		if (sign) to = sign.end;
		else if (run.test(source)) to = run.lastIndex;
		else if (piece.test(source)) to = piece.lastIndex;
		yield { from, to, kind: sign ? 'sign' : to === run.lastIndex ? 'run' : 'other' };
	}
}

/** Where the character at an index starts in the source, or where it ends. */
function placeOf(pieces: readonly Piece[], index: number, start: boolean): number {
	let [low, high] = [0, pieces.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((pieces[middle]?.at ?? 0) <= index) low = middle;
		else high = middle - 1;
	}
	const piece = pieces[low];
	if (!piece) return 0;
	if (piece.even) return piece.from + index - piece.at + Number(!start);
	return start ? piece.from : piece.to;
}

/** What is itself but for its case; then, without signs of markup. */
const RUN = /[^&%\\\u0000-\u0008\u000e-\u001f\u007f-\u{10ffff}]+/uy;
const BARE_RUN = /[^&%\\<[\]*_`~\u0000-\u0008\u000e-\u001f\u007f-\u{10ffff}]+/uy;
/** `&eacute;`, `%C3%A9`, `\-`, Hangul in parts; else one letter or sign. */
const PIECE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});|(?:%[\da-f]{2})+|\\[!-/:-@[-`{-~]|[\u1100-\u11ff]+|[^]/iuy;
const MARKS = /^\p{M}+$/u;

function decoded(written: string): string {
	if (written.length === 1) return written;
	if (written.startsWith('&')) return decodeEntities(written).trim() || ' ';
	if (written.startsWith('\\')) return written.slice(1);
	if (!written.startsWith('%')) return written;
	const bytes = Uint8Array.from(written.slice(1).split('%'), (hex) => Number.parseInt(hex, 16));
	return new TextDecoder().decode(bytes);
}
