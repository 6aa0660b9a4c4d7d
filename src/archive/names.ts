import type { Person } from './model.ts';
import { plain, spelling } from './spelling.ts';

/** Somebody with a page, for who searches them. */
export interface Named {
	/** As search records have it. */
	id: string;
	title: string;
	address: string;
	/** Names and handles, as `spelling` has them. */
	spellings: string[];
}

/** Everybody, with every name and handle they are found by; of two with one name, who was in more meetings stands before the other. */
export function namedPeople(people: readonly Person[]): Named[] {
	return people.toSorted((a, b) => b.meetings.length - a.meetings.length).map(({ id, name, handle, address, otherSpellings }) => ({
		id,
		title: name ?? (handle ? `@${handle}` : id),
		address,
		spellings: [...new Set([name, handle, ...otherSpellings].flatMap((written) => (written ? [spelling(written)] : [])))],
	}));
}

/** Those whose name or handle, in any of its spellings, this is; accents do not count. Else those who are named so with the last name first, else with initials, else without one between the others. */
export function namedBy(text: string, people: readonly Named[]): Named[] {
	const wanted = plain(text);
	if (!wanted) return [];
	const named = (isMeant: (written: string) => boolean) => people.filter(({ spellings }) => spellings.some((written) => isMeant(plain(written))));
	const own = named((written) => written === wanted);
	if (own.length > 0) return own;
	const turned = turnedRound(wanted);
	const round = turned ? named((written) => written === turned) : [];
	const words = wordsOf(turned && wanted.includes(',') ? turned : wanted);
	if (round.length > 0) return round;
	const initialed = named((written) => isInitialed(words, wordsOf(written)));
	const without = words.filter((word, at) => at === 0 || at === words.length - 1 || word.length > 1).join(' ');
	return initialed.length > 0 || without === words.join(' ') ? initialed : named((written) => written === without);
}

/** `ada ferrow` for `ferrow, ada` and `ferrow ada`. */
function turnedRound(text: string): string | undefined {
	const [, last, first] = /^([^,]+), ?([^,]+)$/.exec(text) ?? /^(\S+) (.+)$/.exec(text) ?? [];
	return last && first ? `${first} ${last}` : undefined;
}

/** `a. ferrow`, `a ferrow`, `j. r. quint`: initials, with the last name in full. */
function isInitialed(words: readonly string[], name: readonly string[]): boolean {
	return words.length > 1 && words.length === name.length && words.at(-1) === name.at(-1) && words.some((word) => word.length === 1)
		&& words.every((word, index) => word === name[index] || (word.length === 1 && name[index]?.startsWith(word)));
}

function wordsOf(text: string): string[] {
	return text.split(/[.\s]+/).filter(Boolean);
}
