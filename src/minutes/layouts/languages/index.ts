import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import type { Language } from './language.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** The languages whose words for sections, days and people are known, by their codes, as archive.yml names them; where two share a word for different things, the first one's holds. */
export const LANGUAGE_CODES = { en: english, de: german, fr: french, es: spanish, pt: portuguese, it: italian, nl: dutch, pl: polish, ja: japanese, zh: chinese } as const satisfies Record<string, Language>;

/** All of them, in that order. */
export const LANGUAGES: readonly Language[] = Object.values(LANGUAGE_CODES);

export type LanguageCode = keyof typeof LANGUAGE_CODES;

/** Those codes, for who checks one. */
export const CODES = Object.keys(LANGUAGE_CODES) as [LanguageCode, ...LanguageCode[]];
