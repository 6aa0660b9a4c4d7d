/** A piece of a sentence: words, code, words that are stressed, or a link by the name of where it leads. */
export interface Piece {
	kind: 'words' | 'code' | 'stressed' | 'link';
	text: string;
	to?: string;
}

/** `` `code` ``, `*stressed*`, `[words](name)`: all the markup that a text of the site has. */
const MARKUP = /`(?<code>[^`]+)`|\*(?<stressed>[^*]+)\*|\[(?<link>[^[\]]+)\]\((?<to>\w+)\)/g;

/** A text of the site in pieces, in order. */
export function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	for (const { 0: whole, index, groups = {} } of text.matchAll(MARKUP)) {
		if (index > end) pieces.push({ kind: 'words', text: text.slice(end, index) });
		const { code, stressed, link, to } = groups;
		pieces.push(code !== undefined ? { kind: 'code', text: code } : stressed !== undefined ? { kind: 'stressed', text: stressed } : { kind: 'link', text: link ?? '', to: to ?? '' });
		end = index + whole.length;
	}
	return end < text.length ? [...pieces, { kind: 'words', text: text.slice(end) }] : pieces;
}
