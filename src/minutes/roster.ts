import nlp from 'compromise/two';
import type { Attendee, Owner } from './model.ts';
import { remembering } from './remembering.ts';
import { fold, oneLetterOff } from './spelling.ts';

/** The people of one meeting, by every form their names take in its notes. */
export interface Roster {
	/** Whom a name, a handle, a first name or initials stand for; undefined where nobody we know. */
	find(written: string): Owner | undefined;
	/** Whether a word in lower case is one of those forms. */
	knows(word: string): boolean;
}

/**
 * Forms are taken from the attendees; a form that two of them share stands for the name as written,
 * as do the `speakers`: who is quoted in the notes and not listed.
 */
export function rosterOf(attendees: readonly Attendee[], speakers: Iterable<string> = []): Roster {
	const forms = new Map<string, Attendee | 'several'>();
	for (const attendee of attendees) {
		for (const form of formsOf(attendee.name ?? '', attendee.handle)) {
			const known = forms.get(form);
			forms.set(form, known === undefined || known === attendee ? attendee : 'several');
		}
	}
	for (const speaker of speakers) if (!forms.has(fold(speaker))) forms.set(fold(speaker), 'several');
	const answers = new Map<string, Owner | undefined>();
	let firstNames: Map<string, Attendee> | undefined;
	return {
		knows: (word) => forms.has(word),
		find(written) {
			if (!answers.has(written)) answers.set(written, whom(written));
			return answers.get(written);
		},
	};

	function whom(written: string): Owner | undefined {
		const plain = written.trim().replace(/^@/, '');
		const known = forms.get(fold(plain)) ?? (FIRST_NAME.test(plain) ? misspelt(fold(plain), (firstNames ??= byFirstName(attendees))) : undefined);
		if (known === undefined) return /^@[\w-]+$/.test(written.trim()) ? { written: written.trim(), handle: plain } : undefined;
		if (known === 'several') return { written: plain };
		return { written: plain, ...(known.handle && { handle: known.handle }), ...(known.name && { name: known.name }) };
	}
}

function byFirstName(attendees: readonly Attendee[]): Map<string, Attendee> {
	return new Map(attendees.flatMap((attendee) => (attendee.name ? [[fold(attendee.name.split(/\s/)[0] ?? ''), attendee]] : [])));
}

/** Long enough that one letter off is a slip and no other name. */
const FIRST_NAME = /^\p{Lu}\p{Ll}{4,}$/u;

/** A first name one letter off, where only one is that near: `Mirra`. */
function misspelt(written: string, firstNames: ReadonlyMap<string, Attendee>): Attendee | undefined {
	const near = [...firstNames].filter(([name]) => name[0] === written[0] && oneLetterOff(name, written));
	return near.length === 1 ? near[0]?.[1] : undefined;
}

/** `Ina Marlow @inamarlow`: the name, the handle, `Ina`, `Marlow`, `Ina M`, `IM`; in lower case, without accents. */
const formsOf = remembering((name: string, handle?: string): readonly string[] => {
	const forms = handle ? [handle] : [];
	const parts = name.split(/\s+/).filter((part) => /^\p{L}/u.test(part));
	const [first = '', ...rest] = parts;
	const last = rest.at(-1);
	if (name) forms.push(name, first);
	if (last !== undefined) {
		forms.push(last, `${first} ${last[0]}`, `${first} ${last[0]}.`, `${first} ${last}`);
		const initials = parts.map((part) => part[0]).join('');
		if (initials === initials.toUpperCase()) forms.push(initials);
		if (parts.length > 2) forms.push(`${first[0]}${last[0]}`, `${first} ${rest[0]}`);
	}
	return forms.filter((form) => form.length > 1).map(fold);
});

/** Whether a word is somebody's first name, by the lexicon of English and common names that `compromise` keeps. */
export function isFirstName(word: string): boolean {
	if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
	const tags = LEXICON[word.toLowerCase()];
	return [tags].flat().some((tag) => tag === 'MaleName' || tag === 'FemaleName' || tag === 'FirstName');
}

/** Whether no dictionary has the word: in a sentence's place for people, a name. */
export function isUnknownWord(word: string): boolean {
	return LEXICON[word.toLowerCase()] === undefined;
}

/** Whether a word says what is done or made, and is mostly nobody: `Merge to master`, `Need to ask`. */
export function isWork(word: string): boolean {
	return [LEXICON[word.toLowerCase()]].flat().some((tag) => tag === 'Infinitive' || tag === 'Singular');
}

/** Its types leave the lexicon out. */
const LEXICON = (nlp.model() as { one: { lexicon: Record<string, string | string[] | undefined> } }).one.lexicon;
