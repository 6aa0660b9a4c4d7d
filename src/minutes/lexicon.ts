import lexicon from './lexicon.json' with { type: 'json' };

/** What a word may be: `work` says what is done or made, `other` is any other word of a sentence. */
export type WordKind = keyof typeof lexicon.words;

/** Whether a word is somebody's first name, by a lexicon of English and common names. */
export function isFirstName(word: string): boolean {
	return /^\p{Lu}\p{Ll}+$/u.test(word) && kindsOf(word).includes('firstName');
}

/** Whether no dictionary has the word: in a sentence's place for people, a name. */
export function isUnknownWord(word: string): boolean {
	return !KINDS.has(word.toLowerCase());
}

/** Whether a word says what is done or made, and is mostly nobody: `Merge to master`, `Need to ask`. */
export function isWork(word: string): boolean {
	return kindsOf(word).includes('work');
}

/** What the lexicon says a word is; nothing of one it has not. */
export function kindsOf(word: string): readonly WordKind[] {
	return KINDS.get(word.toLowerCase()) ?? [];
}

const KINDS = new Map<string, WordKind[]>();
for (const [kind, words] of Object.entries(lexicon.words) as [WordKind, string][]) {
	for (const word of words.split(' ')) {
		const kinds = KINDS.get(word);
		if (kinds) kinds.push(kind);
		else KINDS.set(word, [kind]);
	}
}
