/** Small forms as one pattern, which finds what the first of them that fits does. */
export function oneOf(forms: readonly RegExp[]): RegExp {
	return new RegExp(forms.map(({ source }) => source).join('|'), forms[0]?.flags);
}

/** Words as alternatives of a pattern; a dot is a dot. */
export function anyOf(words: Iterable<string>): string {
	return [...words].map((word) => word.replaceAll('.', '\\.')).join('|');
}

/** The words of a list that is written as text. */
export function wordsOf(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}
