import { toString } from 'mdast-util-to-string';
import { reference } from '../minutes/parse.ts';

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
 * Casts a text's shadow: entities, percent escapes and backslashes are what they stand for, letters lose case and
 * accents, dashes and apostrophes their kind, and what has no width is gone. With `bare`, so is markup: `An*na*` is `anna`.
 */
export function shadowOf(source: string, bare = false): Shadow {
	const pieces: Piece[] = [];
	let text = '';
	for (const { 0: written, index: from } of source.matchAll(bare ? BARE : WRITTEN)) {
		const even = (bare ? BARE_RUN : RUN).test(written);
		const read = even ? written.toLowerCase() : bare && MARKUP.test(written) ? (LINE_BREAK.test(written) ? ' ' : '') : fold(decoded(written));
		if (read === '' && MARKS.test(written)) {
			// An accent apart from its letter goes with it.
			const last = pieces.at(-1);
			if (last && !last.even) last.to = from + written.length;
			else if (last) pieces.push({ at: text.length - 1, from: from - 1, to: from + written.length, even: false });
		} else if (read !== '') pieces.push({ at: text.length, from, to: from + written.length, even });
		text += read;
	}
	return { text, source: (from, to) => ({ start: placeOf(pieces, from, true), end: placeOf(pieces, to - 1, false) }) };
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

/** What is itself but for its case; then `&eacute;`, `%C3%A9`, `\-`, letters with their accents apart, Hangul in parts. */
const PIECES = ['&(?:#\\d{1,7}|#x[\\da-f]{1,6}|[a-z][a-z\\d]{1,30});', '(?:%[\\da-f]{2})+', '\\\\[!-/:-@[-`{-~]', '[\\u1100-\\u11ff]+'];
const ORDINARY = '[^&%\\\\\\u0080-\\u{10ffff}]+';
const RUN = new RegExp(`^${ORDINARY}$`, 'u');
const WRITTEN = new RegExp(`${ORDINARY}|${PIECES.join('|')}|[^]`, 'giu');

/**
 * A comment, a footnote's mark (both with an end that is near: a file may have many starts and no end), a tag, the rest
 * of a link after its words, and signs of emphasis, code and links.
 */
const SIGNS = ['<!--[^]{0,999}?-->', '\\[\\^[^\\]\\n]{0,99}\\]', '</?[a-z][^<>]*>', '\\](?:\\([^()\\n]*\\)|\\[[^\\]\\n]*\\])', '[*_`~[\\]]'];
const BARE_ORDINARY = '[^&%\\\\<[\\]*_`~\\u0080-\\u{10ffff}]+';
const BARE_RUN = new RegExp(`^${BARE_ORDINARY}$`, 'u');
const BARE = new RegExp(`${BARE_ORDINARY}|${[...SIGNS, ...PIECES].join('|')}|[^]`, 'giu');
const MARKUP = new RegExp(`^(?:${SIGNS.join('|')})$`, 'iu');
const LINE_BREAK = /^<(?:br|\/?(?:p|div|li|td|th|tr|h\d))\b/i;
const MARKS = /^\p{M}+$/u;

function decoded(written: string): string {
	if (written.length === 1) return written;
	if (written.startsWith('&')) return entity(written);
	if (written.startsWith('\\')) return written.slice(1);
	if (!written.startsWith('%')) return written;
	const bytes = Uint8Array.from(written.slice(1).split('%'), (hex) => Number.parseInt(hex, 16));
	return new TextDecoder().decode(bytes);
}

const entities = new Map<string, string>();

function entity(written: string): string {
	const known = entities.get(written);
	if (known !== undefined) return known;
	const read = toString(reference.parse(written)) || ' ';
	entities.set(written, read);
	return read;
}

function fold(read: string): string {
	if (/^[\x21-\x7e]+$/.test(read)) return read.toLowerCase();
	return read.normalize('NFKC').replace(/[^\p{Script=Hangul}]+/gu, (run) => run.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
		.replace(/\p{Cf}/gu, '').replace(/\p{Pd}|\u2212/gu, '-').replace(/[\u2018\u2019\u02bc\u2032]/g, '\'').toLowerCase().replace(/\u0307/g, '');
}
