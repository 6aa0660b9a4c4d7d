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
	const initials = new Map<string, Attendee | 'several'>();
	for (const attendee of attendees) {
		for (const form of formsOf(attendee.name ?? '', attendee.handle)) add(forms, form, attendee);
		for (const form of new Set([...initialsOf(attendee.name ?? ''), ...(attendee.initials ? [attendee.initials] : [])])) add(initials, form, attendee);
	}
	// What the list itself says beats what could be.
	const told = Map.groupBy(attendees.filter((attendee) => attendee.initials), (attendee) => attendee.initials);
	for (const [written, [first, ...others]] of told) if (written && first && others.length === 0) initials.set(written, first);
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
		const known = initials.get(plain) ?? forms.get(fold(plain)) ?? (FIRST_NAME.test(plain) ? misspelt(fold(plain), (firstNames ??= byFirstName(attendees))) : undefined);
		if (known === undefined) return /^@[\w-]+$/.test(written.trim()) ? { written: written.trim(), handle: plain } : undefined;
		if (known === 'several') return { written: plain };
		return { written: plain, ...(known.handle && { handle: known.handle }), ...(known.name && { name: known.name }) };
	}
}

/** `Marlow, Ina` is called as `Ina Marlow` is. */
function inOrder(name: string): string {
	const comma = name.indexOf(', ');
	return comma < 0 ? name : `${name.slice(comma + 2)} ${name.slice(0, comma)}`;
}

/** A form that two share stands for neither. */
function add(forms: Map<string, Attendee | 'several'>, form: string, attendee: Attendee): void {
	const known = forms.get(form);
	forms.set(form, known === undefined || known === attendee ? attendee : 'several');
}

function byFirstName(attendees: readonly Attendee[]): Map<string, Attendee> {
	return new Map(attendees.flatMap((attendee) => (attendee.name ? [[fold(attendee.name.split(/\s/)[0] ?? ''), attendee]] : [])));
}

/** Long enough that one letter off is a slip and no other name. */
const FIRST_NAME = /^\p{Lu}\p{Ll}{4,}$/u;

/** More first names than any meeting has are not guessed among. */
const MOST = 500;

/** A first name one letter off, where only one is that near: `Mirra`. */
function misspelt(written: string, firstNames: ReadonlyMap<string, Attendee>): Attendee | undefined {
	if (firstNames.size > MOST) return undefined;
	const near = [...firstNames].filter(([name]) => name[0] === written[0] && oneLetterOff(name, written));
	return near.length === 1 ? near[0]?.[1] : undefined;
}

/** `Ina Marlow @inamarlow`: the name, the handle, `Ina`, `Marlow`, `Ina M`; in lower case, without accents. */
const formsOf = remembering((written: string, handle?: string): readonly string[] => {
	const name = inOrder(written);
	const forms = handle ? [handle] : [];
	const parts = name.split(/\s+/).filter((part) => /^\p{L}/u.test(part));
	const [first = '', ...rest] = parts;
	const last = rest.at(-1);
	if (name) forms.push(name, first);
	if (last !== undefined) {
		forms.push(last, `${first} ${last[0]}`, `${first} ${last[0]}.`, `${first} ${last}`);
		if (parts.length > 2) forms.push(`${first} ${rest[0]}`);
	}
	return forms.filter((form) => form.length > 1).map(fold);
});

/** `IM`, of whoever has two names and more. They are written in capitals: `be`, `as` and `us` are words, whoever was there. */
const initialsOf = remembering((written: string): readonly string[] => {
	const name = inOrder(written);
	const parts = name.split(/\s+/).filter((part) => /^\p{Lu}/u.test(part));
	const [first] = parts;
	const last = parts.at(-1);
	if (first === undefined || last === undefined || parts.length < 2 || parts.length < name.split(/\s+/).filter((part) => /^\p{L}/u.test(part)).length) return [];
	return [...new Set([parts.map((part) => part[0]).join(''), `${first[0]}${last[0]}`])];
});
