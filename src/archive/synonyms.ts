import { ONLY_IN_CAPITALS, SYNONYMS } from './synonym-sets.ts';

/** Sets of forms, by each form that is in one. */
export interface Synonyms {
	forms: ReadonlyMap<string, readonly Form[]>;
	/** The words that forms begin with, and how many the longest of each has. */
	firsts: ReadonlyMap<string, number>;
}

/** What follows a dot is the end of an address or of a name: `example.org`, `index.js`. */
const WORD = /(?<![\p{L}\p{N}]\.?)[\p{L}\p{N}]+/gu;

interface Form {
	written: string;
	set: readonly string[];
}

/** The sets that ship with Minutebook and those of an archive: a word, and what is taken for the same. */
export function synonymsWith(own: Readonly<Record<string, readonly string[]>> = {}): Synonyms {
	const forms = new Map<string, Form[]>();
	for (const set of [...SYNONYMS, ...Object.entries(own).map(([word, same]) => [word, ...same])]) {
		for (const written of set) forms.set(fold(written), [...(forms.get(fold(written)) ?? []), { written, set }]);
	}
	const firsts = new Map<string, number>();
	for (const key of forms.keys()) {
		const [first = '', ...others] = key.split(' ');
		firsts.set(first, Math.max(firsts.get(first) ?? 0, 1 + others.length));
	}
	return { forms, firsts };
}

/** The other forms of what a text speaks of, each once, those left out that it has itself. */
export function otherForms(text: string, { forms, firsts }: Synonyms): string {
	const written = wordsOf(text);
	const words = written.map((word) => word.toLowerCase());
	const present = new Set<string>();
	const others = new Map<string, string>();
	for (const [start, first] of words.entries()) {
		const longest = firsts.get(first) ?? 0;
		for (let length = 1; length <= longest; length++) {
			const key = words.slice(start, start + length).join(' ');
			const meant = (forms.get(key) ?? []).filter((form) => !ONLY_IN_CAPITALS.has(form.written) || form.written === written[start]);
			if (meant.length > 0) present.add(key);
			for (const { set } of meant) for (const other of set) others.set(fold(other), other);
		}
	}
	return [...others].flatMap(([key, form]) => (present.has(key) ? [] : [form])).join(', ');
}

/** What else a whole name is: no part of it, as a `working group` is any. */
export function otherNames(names: readonly string[], { forms }: Synonyms): string[] {
	const sets = names.flatMap((name) => (forms.get(fold(name)) ?? []).flatMap(({ set }) => set));
	return [...new Set(sets)].filter((form) => !names.some((name) => fold(name) === fold(form)));
}

function fold(text: string): string {
	return wordsOf(text).join(' ').toLowerCase();
}

function wordsOf(text: string): string[] {
	return text.match(WORD) ?? [];
}
