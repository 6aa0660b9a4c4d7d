import { lang, nouns } from './language.ts';

/** What a language calls one of a thing, and several: as many forms as it has. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export type Noun = keyof typeof nouns;

const rules = /* @__PURE__ */ new Intl.PluralRules(lang);

/** `1 topic`, `3 topics`, `1,200 people`. */
export function howMany(count: number, name: Noun): string {
	return `${number(count)} ${noun(count, name)}`;
}

/** The noun alone, as it stands with this number. */
export function noun(count: number, name: Noun): string {
	return formOf(count, nouns[name]);
}

/** Of several forms the one for this number. */
export function formOf(count: number, forms: Forms): string {
	return forms[rules.select(count)] ?? forms.other;
}

/** `1,200`. */
export function number(count: number): string {
	return count.toLocaleString(lang);
}
