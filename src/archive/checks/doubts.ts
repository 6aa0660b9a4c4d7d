import type { PersonConfig } from '../../source/model.ts';
import { oneLetterOff } from '../../minutes/spelling.ts';
import type { Archive, Entry, Identity } from '../model.ts';
import { spelling } from '../spelling.ts';

/** Where somebody is listed. */
export interface Sighting {
	person: Identity;
	/** As written there. */
	name?: string;
	handle?: string;
	entry: Entry;
	line: number;
}

/** Every attendee of every meeting, by who it is, oldest first. */
export function sightingsOf({ meetings, identify }: Archive): Map<string, Sighting[]> {
	const sightings = meetings.flatMap((entry) => entry.meeting.attendees.flatMap(({ name, handle, position }): Sighting[] => {
		const person = identify({ ...(handle && { handle }), ...(name && { name }) });
		return person ? [{ person, ...(name && { name }), ...(handle && { handle }), entry, line: position.start.line }] : [];
	}));
	return Map.groupBy(sightings, ({ person }) => person.id);
}

/** Whether `people.yml` has an entry for each of two: then nobody is in doubt about them. */
export function toldApart(people: readonly PersonConfig[]): (a: string, b: string) => boolean {
	const entries = new Map(people.flatMap((person) => [person.handle && `@${spelling(person.handle)}`, person.name && spelling(person.name)].flatMap((id) => (id ? [[id, person]] : []))));
	return (a, b) => {
		const [first, second] = [entries.get(a), entries.get(b)];
		return first !== undefined && second !== undefined && first !== second;
	};
}

/** Pairs of words, as long as this or longer, that differ by one letter; each pair once, in the order of the words. */
export function nearPairs(words: readonly string[], shortest: number): [string, string][] {
	const byForm = new Map<string, string[]>();
	const pairs = new Map<string, [string, string]>();
	for (const word of new Set(words)) {
		if (word.length < shortest) continue;
		const forms = [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
		for (const form of new Set(forms)) {
			const others = byForm.get(form);
			for (const other of others ?? []) if (oneLetterOff(other, word)) pairs.set(`${other}\n${word}`, [other, word]);
			if (others) others.push(word);
			else byForm.set(form, [word]);
		}
	}
	return [...pairs.values()];
}

/** `@ada`, or the name of who has no handle. */
export function called({ handle, name, id }: Identity): string {
	return handle ? `@${handle}` : (name ?? id);
}

/** The rarer of two, which is more often the slip, and the other. */
export function rarerFirst(a: readonly Sighting[], b: readonly Sighting[]): [rarer: readonly Sighting[], other: readonly Sighting[]] {
	return a.length <= b.length ? [a, b] : [b, a];
}
