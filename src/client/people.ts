import { type Named, namedBy } from '../archive/names.ts';
import { spelling } from '../archive/spelling.ts';
import { above as say } from '../text/index.ts';
import { type Chip, isPlain, LONGEST } from './chips.ts';
import type { Lead } from './results.ts';
import type { Query } from './words.ts';

/** A first name that more people have says nobody. */
const NAMESAKES = 4;

/** `Ada Ferrow (adaferrow)`. */
const TWICE = /^(.+?) \(@?([^()]+)\)$/;
/** `who is Ada Ferrow?` */
const ASKED = /^who(?:['’]s| is| was) /i;

/** `Ferrow, Ada`; `A. Ferrow`; `Ada Ferrow (adaferrow)`. */
const TURNED = /^(?:\p{Lu}[^()]+ \(@?[\w-]+\)|\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}.'’ -]*|(?:\p{Lu}\.[ -]?)+\p{Lu}[\p{L}'’-]+)$/u;

/** What is said around a name where somebody's meetings are asked for: `meetings that Ada Ferrow attended`. */
const ATTENDED = /^(?:meetings?|minutes|attend(?:s|ed|ance)?|went|joined)$/i;

export { namedBy };

/** Whether a whole text is written as a name is, and no sentence, or asks who somebody is. */
export function asksForSomebody(text: string): boolean {
	return TURNED.test(text.trim()) || ASKED.test(text);
}

/** A query with the people that its operators name for a filter. */
export interface Peopled {
	query: Query;
	/** What they are called, in single words. */
	names: string[];
}

/** Takes people who are named by `person:` or by `@` for what they are; whom nobody knows stays a word. */
export async function withPeople(query: Query, people: () => Promise<Named[]>): Promise<Peopled> {
	if (query.people.length + query.notPeople.length === 0) return { query, names: [] };
	const known = await people();
	const found = query.people.map((written) => ({ written, ids: namedBy(written, known).map(({ id }) => id) }));
	const words = [...query.words, ...found.flatMap(({ written, ids }) => (ids.length > 0 ? [] : [written]))];
	const person = [...query.filters.person, ...found.flatMap(({ ids }) => ids)];
	const others = query.notPeople.flatMap((written) => namedBy(written, known).map(({ id }) => id));
	return { query: { ...query, words, filters: { ...query.filters, person }, not: { ...query.not, person: others } }, names: namesOf(person, known) };
}

/** Those whose page a whole query asks for: by a name and a handle, and by a part of a name that few have, one word of it where that `isName`. */
export function whomAsked(text: string, { people: [handle = '', ...others], words }: Query, known: readonly Named[], isName: boolean): Named[] {
	const wanted = text.trim().replace(ASKED, '').replace(/\?$/, '');
	const own = namedBy(wanted, known);
	if (own.length > 0) return own;
	const [, name = '', inside = ''] = TWICE.exec(wanted) ?? [];
	const twice = namedBy(inside, known).filter((person) => namedBy(name, known).includes(person));
	if (twice.length > 0) return twice;
	const beside = handle && others.length === 0 ? namedBy(handle, known).filter((person) => words.length === 0 || namedBy(words.join(' '), known).includes(person)) : [];
	const wantedWords = spelling(wanted).split(' ');
	const called = isName || wantedWords.length > 1 ? known.filter(({ spellings }) => spellings.some((name) => wantedWords.every((word) => ` ${name} `.includes(` ${word} `)))) : [];
	return beside.length > 0 || called.length > NAMESAKES ? beside : called;
}

/** The pages of those whom the whole query names, or whom its filters name where it asks for nothing else but their meetings. */
export function personLeads(text: string, query: Query, known: readonly Named[], isName: boolean): Lead[] {
	const asked = whomAsked(text, query, known, isName);
	// What somebody promised, decided or went to, and nothing else, stands on their page.
	const isTheirs = query.words.every((word) => ATTENDED.test(word));
	const people = asked.length === 0 && isTheirs ? known.filter(({ id }) => query.filters.person.includes(id)) : asked;
	// Of namesakes the handle tells who is who.
	const isAlone = ({ title }: Named) => people.filter((other) => other.title === title).length === 1;
	return people.map((person) => ({ title: person.title, address: person.address, note: isAlone(person) || !person.id.startsWith('@') ? say.leads.person : say.leads.namesake(person.id) }));
}

/** First names and handles: what minutes call people by. */
export function namesOf(ids: readonly string[], known: readonly Named[]): string[] {
	return [...new Set(known.filter(({ id }) => ids.includes(id)).flatMap(({ spellings }) => spellings.map((spelling) => spelling.split(' ')[0] ?? '')))];
}

/** Whom words of a query name: in full or by handle, the longest name first, else by a first name that few have; of those only who is `present`, where that is given. */
export function personIn(words: readonly string[], people: readonly Named[], plain: readonly string[] = [], present?: ReadonlySet<string>): Chip | undefined {
	const chip = (found: readonly Named[], run: string[], isSure: boolean): Chip => ({ name: 'person', values: found.map(({ id }) => id), label: [...new Set(found.map(({ title }) => title))].join(say.or), words: run, isSure });
	for (let length = Math.min(LONGEST, words.length); length > 1; length--) {
		for (let at = 0; at + length <= words.length; at++) {
			const run = words.slice(at, at + length);
			const found = isPlain(run, plain) ? [] : namedBy(run.join(' '), people);
			if (found.length > 0) return chip(found, run, true);
		}
	}
	for (const word of words) {
		const called = isPlain([word], plain) ? [] : people.filter(({ spellings }) => spellings.some((spelling) => `${spelling} `.startsWith(`${word.toLowerCase()} `)));
		const found = present ? called.filter(({ id }) => present.has(id)) : called;
		if (found.length > 0 && found.length <= (present ? 1 : NAMESAKES)) return chip(found, [word], !present);
	}
	return undefined;
}
