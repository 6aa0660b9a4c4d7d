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

/** Those whose name or handle, in any of its spellings, this is; accents do not count. */
export function namedBy(text: string, people: readonly Named[]): Named[] {
	const wanted = plain(text);
	return wanted ? people.filter(({ spellings }) => spellings.some((written) => plain(written) === wanted)) : [];
}
