import { lang, nouns } from './language.ts';

/** What a language calls one of a thing, and several: as many forms as it has. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export type Noun = keyof typeof nouns;

const rules = /* @__PURE__ */ new Intl.PluralRules(lang);

/** `1 topic`, `3 topics`, `1,200 people`. */
export function howMany(count: number, noun: Noun): string {
	const forms: Forms = nouns[noun];
	return `${number(count)} ${forms[rules.select(count)] ?? forms.other}`;
}

/** `1,200`. */
export function number(count: number): string {
	return count.toLocaleString(lang);
}
