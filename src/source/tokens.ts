import { looksLike } from '../minutes/letters.ts';

/** A word of a shadow, or one letter where words are not set apart. */
export interface Token {
	text: string;
	/** In the shadow. */
	start: number;
	end: number;
	/** What it looks like where it has letters of another script than Latin. */
	looks?: string;
}

/** The words of a shadow's text, in order. */
export function tokensOf(text: string): Token[] {
	return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
		const looks = looksLike(word);
		return { text: word, start: index, end: index + word.length, ...(looks && { looks }) };
	});
}

/** Whether a word is a letter of a script whose words are not set apart. */
export function isUnspaced(word: string): boolean {
	return UNSPACED.test(word);
}

/** Scripts whose words are not set apart: there a name may stand against any letter. */
const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((script) => `\\p{scx=${script}}`).join('');
const UNSPACED = new RegExp(`^[[\\p{L}\\p{M}]&&[${SCRIPTS}]]$`, 'v');
/** A letter of such a script by itself, or a run of all others and of digits. */
const WORD = new RegExp(`[[\\p{L}\\p{M}]&&[${SCRIPTS}]]|[[\\p{L}\\p{M}\\p{N}]--[${SCRIPTS}]]+`, 'gv');
