/** Letters only: what has digits is a name, a hash or a part of an address. */
const WORD = /(?<![\p{L}\p{N}])\p{L}{4,20}(?![\p{L}\p{N}])/gu;
/** How many letters two neighbours may share: one digit. */
const SHARED = 9;

/** Words by how many entries of the index have them. */
export type Words = Map<string, number>;

/** The words of a text that a slip of the pen can be told in: four letters or more, in lower case. */
export function wordsOf(text: string): Set<string> {
	return new Set(text.toLowerCase().match(WORD));
}

/**
 * Sorted words, each as the letters it shares with the one before, how common it is (in powers of two, to 9)
 * and the letters that follow: `43s` after `ball` is `balls`, in eight entries or more.
 */
export function packWords(words: Words): string {
	let last = '';
	return [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, count]) => {
		let shared = 0;
		while (shared < SHARED && shared < word.length && word[shared] === last[shared]) shared++;
		last = word;
		return `${shared}${Math.min(9, Math.floor(Math.log2(count)))}${word.slice(shared)}\n`;
	}).join('');
}

/** What `packWords` packed, the counts as those powers of two. */
export function unpackWords(packed: string): Words {
	let last = '';
	return new Map(packed.split('\n').slice(0, -1).map((line) => [(last = last.slice(0, Number(line[0])) + line.slice(2)), Number(line[1])]));
}
