import { partOf } from '../minutes/part.ts';
import type { Attendance, Person } from './model.ts';
import { plain } from './spelling.ts';
import { yearOf } from './years.ts';

/** People, who are in order of name, under the first letter of their names; what starts with no letter is under `#`. */
export function byLetter(people: readonly Person[]): { letter: string; people: Person[] }[] {
	const letters = Map.groupBy(people, ({ name, handle }) => /^\p{L}/u.exec(plain(name ?? handle ?? '').toUpperCase())?.[0] ?? '#');
	return [...letters].map(([letter, own]) => ({ letter, people: own }));
}

/** The last parts of addresses that stood for somebody under a handle they no longer have, and of nobody else now. */
export function formerSlugs(people: readonly Person[]): { slug: string; person: Person; spelling: string }[] {
	const taken = new Set(people.map(({ slug }) => slug));
	return people.flatMap((person) => person.otherSpellings.flatMap((spelling) => {
		const slug = partOf(spelling.slice(1));
		if (!spelling.startsWith('@') || slug === '' || taken.has(slug)) return [];
		taken.add(slug);
		return [{ slug, person, spelling }];
	}));
}

/** A person's meetings under their years, newest first; undated ones come last. */
export function meetingsByYear(meetings: readonly Attendance[]): { year: string; meetings: Attendance[] }[] {
	const years = Map.groupBy(meetings.toReversed(), ({ entry }) => yearOf(entry.date));
	return [...years].map(([year, own]) => ({ year, meetings: own })).sort((a, b) => Number(a.year === 'undated') - Number(b.year === 'undated'));
}
