import { anyOf } from './layouts/forms.ts';
import { LEGAL_FORM, NO_NAME_WORD, PARTICLES, PLACEHOLDER, PROSE } from './layouts/people.ts';
import { isFirstName, isUnknownWord, kindsOf } from './lexicon.ts';
import { remembering } from './remembering.ts';
import { headingKind } from './heading-kind.ts';

/**
 * Whether a text is somebody's name, where people are listed: `sure` by its words, `maybe` where only the company it
 * keeps tells (`tove`, `Sky`), `no` for a heading, a company, a sentence, a mark.
 */
export const nameIs = remembering((text: string): 'sure' | 'maybe' | 'no' => {
	const words = text.split(/\s+/).filter(Boolean);
	if (!NAME.test(text) || words.length === 0 || words.length > MOST_WORDS || FILE.test(text) || PROSE.test(text) || LEGAL_FORM.test(text) || PLACEHOLDER.test(text)) return 'no';
	if (words.some((word) => NO_NAME_WORD.has(word.toLowerCase().replace(/[.,]$/, '')))) return 'no';
	if (words.length === 1 && (headingKind(text) !== 'topic' || kindsOf(text).includes('organization'))) return 'no';
	if (!/[\p{L}]{2}/u.test(text)) return 'maybe';
	if (NO_CASE.test(text)) return 'sure';
	const capitals = words.filter((word) => /^["“'‘(]?\p{Lu}/u.test(word));
	if (words.length === 1) return capitals.length === 1 && (isFirstName(text) || (isUnknownWord(text) && text.length > 2)) ? 'sure' : 'maybe';
	const particles = words.filter((word) => PARTICLE.test(word));
	if (capitals.length + particles.length < words.length) return words.length <= 3 && words.every((word) => !isCommon(word)) ? 'maybe' : isFirstName(words[0] ?? '') && words.length <= 3 ? 'maybe' : 'no';
	return words.some((word) => isNamelike(word)) ? 'sure' : 'maybe';
});

/** Letters, marks, initials, nicknames in quotes. */
const NAME = /^[\p{L}"“'‘(][\p{L}\p{M}\p{N}.'’‘"“”_ -]*[.)]?$/u;

/** A person's name has few words. */
const MOST_WORDS = 6;

/** The name of a file: `NCZARR.md`. */
const FILE = /\.[a-z]{2,4}$/;

/** Scripts without capitals. */
const NO_CASE = /^[\p{Lo}\p{M}\p{N}\s・·'’-]+$/u;

/** What stands in small letters within a name. */
const PARTICLE = new RegExp(`^['’]?(?:${anyOf(PARTICLES)})$`);

function isNamelike(word: string): boolean {
	const plain = word.replace(/[^\p{L}\p{M}]/gu, '');
	return /^\p{Lu}$/u.test(plain) || isFirstName(plain) || isUnknownWord(plain) || kindsOf(plain).some((kind) => kind === 'lastName' || kind === 'person');
}

/** A word of a sentence: `it`, `went`, `new`. */
function isCommon(word: string): boolean {
	return kindsOf(word).some((kind) => kind === 'work' || kind === 'month' || kind === 'organization' || kind === 'other');
}
