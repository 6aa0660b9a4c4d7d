import { listAt, textIn, writeList } from './cbor.ts';

/** A part of an index: its words, and the stretch of the alphabet that it answers for. */
export interface Chunk {
	from: string;
	to: string;
	words: Buffer;
}

/** So many bytes or more, uncompressed: some 6 KB on the way. What is typed first is looked for in one chunk, so words that begin alike stay together. */
const SIZE = 12_000;
const ALIKE = 4;
/** Where one word has so many places that nothing is alike, a chunk ends all the same. */
const LIMIT = 2 * SIZE;
/** Sorts behind a word and before all that begin with it. */
const AFTER = '\u0001';

/**
 * Pagefind's chunks, each with its words as a list, cut smaller: it makes them of 20,000 places each (some 25 KB on
 * the way), which no setting changes. Pagefind names a chunk's ends by their first letters, and then often loads
 * two for a word that is in one; here the chunks' stretches meet, so that every word is in one alone.
 */
export function cutChunks(chunks: readonly Buffer[]): Chunk[] {
	const cut = chunks.flatMap((words) => cutWords(listAt(words, 0)));
	return cut.map((words, index) => ({
		from: index === 0 ? '' : `${wordOf(cut[index - 1]?.at(-1))}${AFTER}`,
		to: index === cut.length - 1 ? '\u{10ffff}' : wordOf(words.at(-1)),
		words: writeList(words),
	}));
}

function cutWords(words: readonly Buffer[]): Buffer[][] {
	const cut: Buffer[][] = [];
	let [size, last] = [Infinity, ''];
	for (const word of words) {
		const written = wordOf(word);
		if (size > LIMIT || (size > SIZE && written.slice(0, ALIKE) !== last.slice(0, ALIKE))) {
			cut.push([]);
			size = 0;
		}
		cut.at(-1)?.push(word);
		size += word.length;
		last = written;
	}
	return cut;
}

/** A word's entry is the word, its pages, its other spellings. */
function wordOf(entry: Buffer | undefined): string {
	const [word] = entry ? listAt(entry, 0) : [];
	return word ? textIn(word) : '';
}
