import type { Attendee, Owner } from './model.ts';
import { remembering } from './remembering.ts';
import { fold, oneLetterOff } from './spelling.ts';

/**
 * The people of one meeting, by every form their names take in its notes: the one judge of whom a word there means.
 * Nobody is taken for another because their names look alike.
 */
export interface Roster {
	/** Whom a name, a handle, a first name or initials stand for; as written where several are called so, or nobody quite; undefined where it is no name we know. */
	find(written: string): Owner | undefined;
	/** The attendees who are called so: several, where a form stands for more than one. */
	called(written: string): readonly Attendee[];
	/** Whether a word in lower case is one of those forms. */
	knows(word: string): boolean;
}

/**
 * Forms are taken from the attendees; a form that two of them share stands for the name as written,
 * as do the `speakers`: who is quoted in the notes and not listed.
 */
export function rosterOf(attendees: readonly Attendee[], speakers: Iterable<string> = []): Roster {
	const forms = new Map<string, Attendee[]>();
	const initials = new Map<string, Attendee[]>();
	for (const attendee of attendees) {
		for (const form of formsOf(attendee.name ?? '', attendee.handle)) add(forms, form, attendee);
		for (const form of new Set([...initialsOf(attendee.name ?? ''), ...(attendee.initials ? [attendee.initials] : [])])) add(initials, form, attendee);
	}
	// What the list itself says beats what could be.
	const told = Map.groupBy(attendees.filter((attendee) => attendee.initials), (attendee) => attendee.initials);
	for (const [written, own] of told) if (written && own.length === 1) initials.set(written, own);
	for (const speaker of speakers) if (!forms.has(fold(speaker))) forms.set(fold(speaker), []);
	const answers = new Map<string, Owner | undefined>();
	const called = (plain: string): readonly Attendee[] | undefined => initials.get(plain) ?? forms.get(fold(plain));
	return {
		knows: (word) => forms.has(word),
		called: (written) => called(plainly(written)) ?? NOBODY,
		find(written) {
			if (!answers.has(written)) answers.set(written, whom(written));
			return answers.get(written);
		},
	};

	function whom(written: string): Owner | undefined {
		const plain = plainly(written);
		const known = called(plain) ?? (misspeltIn(plain, attendees) ? NOBODY : undefined);
		if (known === undefined) return /^@[\w-]+$/.test(written.trim()) ? { written: written.trim(), handle: plain } : undefined;
		const [one, ...others] = known;
		if (one === undefined || others.length > 0) return { written: plain };
		return { written: plain, ...(one.handle && { handle: one.handle }), ...(one.name && { name: one.name }) };
	}
}

const NOBODY: readonly Attendee[] = [];

function plainly(written: string): string {
	return written.trim().replace(/^@/, '');
}

/** The one attendee whose first name is one letter off: `Mirra`. A name with a slip, or somebody who is not listed: it is told, and taken for nobody. */
export function misspeltIn(written: string, attendees: readonly Attendee[]): Attendee | undefined {
	if (!FIRST_NAME.test(written) || attendees.length > MOST) return undefined;
	const plain = fold(written);
	const near = attendees.filter(({ name = '' }) => {
		const first = firstOf(name);
		return first[0] === plain[0] && oneLetterOff(first, plain);
	});
	return near.length === 1 ? near[0] : undefined;
}

/** The first word of a name; asked of everybody for each word that may be one. */
const firstOf = remembering((name: string) => fold(name.split(/\s/)[0] ?? ''));

/** Long enough that one letter off is a slip more often than another name. */
const FIRST_NAME = /^\p{Lu}\p{Ll}{4,}$/u;

/** More people than any meeting has are not guessed among. */
const MOST = 500;

/** A form that two share stands for neither. The forms of one attendee are added one after the other. */
function add(forms: Map<string, Attendee[]>, form: string, attendee: Attendee): void {
	const known = forms.get(form);
	if (known === undefined) forms.set(form, [attendee]);
	else if (known.at(-1) !== attendee) known.push(attendee);
}

/** `Marlow, Ina` is called as `Ina Marlow` is. */
function inOrder(name: string): string {
	const comma = name.indexOf(', ');
	return comma < 0 ? name : `${name.slice(comma + 2)} ${name.slice(0, comma)}`;
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
	const parts = name.split(/\s+/).filter((part) => /^\p{L}/u.test(part));
	const [first] = parts;
	const last = parts.at(-1);
	if (first === undefined || last === undefined || parts.length < 2 || !/^\p{Lu}/u.test(last)) return [];
	return [...new Set([parts.map((part) => part[0]).join(''), `${first[0]}${last[0]}`])];
});
