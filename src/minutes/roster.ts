import nlp from 'compromise/two';
import type { Attendee, Owner } from './model.ts';

/** The people of one meeting, by every form their names take in its notes. */
export interface Roster {
	/** Whom a name, a handle, a first name or initials stand for; undefined where nobody we know. */
	find(written: string): Owner | undefined;
}

/**
 * Forms are taken from the attendees; a form that two of them share stands for the name as written,
 * as do the `speakers`: who is quoted in the notes and not listed.
 */
export function rosterOf(attendees: readonly Attendee[], speakers: Iterable<string> = []): Roster {
	const forms = new Map<string, Attendee | 'several'>();
	for (const attendee of attendees) {
		for (const form of formsOf(attendee)) {
			const key = fold(form);
			const known = forms.get(key);
			forms.set(key, known === undefined || known === attendee ? attendee : 'several');
		}
	}
	for (const speaker of speakers) if (!forms.has(fold(speaker))) forms.set(fold(speaker), 'several');
	return {
		find(written) {
			const plain = written.trim().replace(/^@/, '');
			const known = forms.get(fold(plain)) ?? misspelt(fold(plain), forms);
			if (known === undefined) return /^@[\w-]+$/.test(written.trim()) ? { written: written.trim(), handle: plain } : undefined;
			if (known === 'several') return { written: plain };
			return { written: plain, ...(known.handle && { handle: known.handle }), ...(known.name && { name: known.name }) };
		},
	};
}

/** A first name one letter off, where only one is that near: `Tierny`. */
function misspelt(written: string, forms: ReadonlyMap<string, Attendee | 'several'>): Attendee | undefined {
	if (!/^\p{Ll}{5,}$/u.test(written)) return undefined;
	const near = [...forms].filter(([form, attendee]) => attendee !== 'several' && form[0] === written[0] && form === fold(attendee.name?.split(/\s/)[0] ?? '') && oneLetterOff(form, written));
	const [only] = near;
	return near.length === 1 && only && only[1] !== 'several' ? only[1] : undefined;
}

function oneLetterOff(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return a.slice(at + 1) === b.slice(at + 1) || a.slice(at) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at);
}

/** `Michael Dawson @mhdawson`: the name, the handle, `Michael`, `Dawson`, `Michael D`, `MD`. */
function formsOf({ name, handle }: Attendee): string[] {
	const forms = handle ? [handle] : [];
	if (!name) return forms;
	const parts = name.split(/\s+/).filter((part) => /^\p{L}/u.test(part));
	const [first = '', ...rest] = parts;
	const last = rest.at(-1);
	forms.push(name, first);
	if (last === undefined) return forms;
	forms.push(last, `${first} ${last[0]}`, `${first} ${last[0]}.`, `${first} ${last}`);
	const initials = parts.map((part) => part[0]).join('');
	if (initials === initials.toUpperCase()) forms.push(initials);
	if (parts.length > 2) forms.push(`${first[0]}${last[0]}`, `${first} ${rest[0]}`);
	return forms.filter((form) => form.length > 1);
}

/** Whether a word is somebody's first name, by the lexicon of English and common names that `compromise` keeps. */
export function isFirstName(word: string): boolean {
	let known = FIRST_NAMES.get(word);
	if (known === undefined) {
		known = /^\p{Lu}\p{Ll}+$/u.test(word) && nlp(word).has('#FirstName');
		FIRST_NAMES.set(word, known);
	}
	return known;
}

/** Whether no dictionary has the word: in a sentence's place for people, a name. */
export function isUnknownWord(word: string): boolean {
	return lexicon.one.lexicon[word.toLowerCase()] === undefined;
}

/** Its types leave the lexicon out. */
const lexicon = nlp.model() as { one: { lexicon: Record<string, unknown> } };

const FIRST_NAMES = new Map<string, boolean>();

function fold(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
