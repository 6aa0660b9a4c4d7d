import nlp from 'compromise/two';

/** Whether a word is somebody's first name, by the lexicon of English and common names that `compromise` keeps. */
export function isFirstName(word: string): boolean {
	return /^\p{Lu}\p{Ll}+$/u.test(word) && tagsOf(word).some((tag) => tag === 'MaleName' || tag === 'FemaleName' || tag === 'FirstName');
}

/** Whether no dictionary has the word: in a sentence's place for people, a name. */
export function isUnknownWord(word: string): boolean {
	return LEXICON[word.toLowerCase()] === undefined;
}

/** Whether a word says what is done or made, and is mostly nobody: `Merge to master`, `Need to ask`. */
export function isWork(word: string): boolean {
	return tagsOf(word).some((tag) => tag === 'Infinitive' || tag === 'Singular');
}

/** What the lexicon says a word is; nothing of one it has not. */
export function tagsOf(word: string): string[] {
	return [LEXICON[word.toLowerCase()] ?? []].flat();
}

/** Its types leave the lexicon out. */
const LEXICON = (nlp.model() as { one: { lexicon: Record<string, string | string[] | undefined> } }).one.lexicon;
