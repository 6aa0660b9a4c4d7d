import { toString } from 'mdast-util-to-string';
import { reference } from '../minutes/parse.ts';

/** A text as it is read and not as it is written, and for each character of it where that stands in the text. */
export interface Shadow {
	text: string;
	from: number[];
	to: number[];
}

/**
 * Casts a text's shadow: entities, percent escapes and backslashes are what they stand for, letters lose case and
 * accents, dashes and apostrophes their kind, and what has no width is gone. With `bare`, so is markup: `An*na*` is `anna`.
 */
export function shadowOf(text: string, bare = false): Shadow {
	const shadow: Shadow = { text: '', from: [], to: [] };
	const token = bare ? BARE : WRITTEN;
	token.lastIndex = 0;
	for (let match = token.exec(text); match; match = token.exec(text)) {
		const [written] = match;
		const read = bare && MARKUP.test(written) ? (LINE_BREAK.test(written) ? ' ' : '') : fold(decoded(written));
		for (let at = 0; at < read.length; at++) {
			shadow.from.push(match.index);
			shadow.to.push(match.index + written.length);
		}
		shadow.text += read;
	}
	return shadow;
}

/** `&eacute;`, `%C3%A9`, `\-`, letters with their accents apart, Hangul in parts. */
const PIECES = ['&(?:#\\d{1,7}|#x[\\da-f]{1,6}|[a-z][a-z\\d]{1,30});', '(?:%[\\da-f]{2})+', '\\\\[!-/:-@[-`{-~]', '[\\u1100-\\u11ff]+', '\\p{L}\\p{M}+'];
const WRITTEN = new RegExp(`${PIECES.join('|')}|[^]`, 'giu');

/** A comment, a footnote's mark, a tag, the rest of a link after its words, and signs of emphasis, code and links. */
const SIGNS = ['<!--[^]*?-->', '\\[\\^[^\\]\\n]*\\]', '</?[a-z][^<>]*>', '\\](?:\\([^()\\n]*\\)|\\[[^\\]\\n]*\\])', '[*_`~[\\]]'];
const BARE = new RegExp(`${[...SIGNS, ...PIECES].join('|')}|[^]`, 'giu');
const MARKUP = new RegExp(`^(?:${SIGNS.join('|')})$`, 'iu');
const LINE_BREAK = /^<(?:br|\/?(?:p|div|li|td|th|tr|h\d))\b/i;

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
