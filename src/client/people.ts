import { search as say } from '../text/index.ts';
import { type Named, namedBy } from '../archive/names.ts';
import type { Fragment } from './pagefind.ts';
import type { Query } from './query.ts';

/** Words that ask what somebody promised or decided, and the kind of entry that tells it. */
const ASKED: ReadonlyMap<string, 'action' | 'decision'> = new Map([
	...['action', 'actions', 'promise', 'promises', 'promised', 'todo', 'todos'].map((word) => [word, 'action'] as const),
	...['decision', 'decisions', 'decide', 'decided'].map((word) => [word, 'decision'] as const),
]);

/** A first name that more people have says nobody. */
const NAMESAKES = 4;

/** A query with the people it names taken for a filter, and what that was, in words, where it was not written as one. */
export interface Peopled {
	query: Query;
	instead?: string;
	/** What they are called, in single words. */
	names: string[];
}

/** Takes people who are named by `person:`, by `@` or beside a word such as `decisions` for what they are; whom nobody knows stays a word. */
export async function withPeople(query: Query, people: () => Promise<Named[]>): Promise<Peopled> {
	const asked = query.words.find((word) => ASKED.get(word.toLowerCase()));
	if (query.people.length + query.notPeople.length === 0 && (!asked || query.words.length < 2)) return { query, names: [] };
	const known = await people();
	const found = query.people.map((written) => ({ written, ids: namedBy(written, known).map(({ id }) => id) }));
	const words = [...query.words, ...found.flatMap(({ written, ids }) => (ids.length > 0 ? [] : [written]))];
	const person = [...query.filters.person, ...found.flatMap(({ ids }) => ids)];
	const others = query.notPeople.flatMap((written) => namedBy(written, known).map(({ id }) => id));
	const plain = { ...query, words, filters: { ...query.filters, person }, not: { ...query.not, person: others } };
	const peopled = asked ? askedOf(plain, asked, known) : { query: plain };
	return { ...peopled, names: namesOf(peopled.query.filters.person, known) };
}

/** `Ada Ferrow actions tide`: her actions, about tides. */
function askedOf(query: Query, asked: string, known: readonly Named[]): Omit<Peopled, 'names'> {
	const kind = ASKED.get(asked.toLowerCase());
	const words = query.words.filter((word) => word !== asked);
	const named = longest(words, known);
	if (!kind || (!named && query.people.length === 0)) return { query };
	const rest = named ? words.toSpliced(named.at, named.length) : words;
	const { filters } = query;
	return {
		query: { ...query, words: rest, filters: { ...filters, kind: [...filters.kind, kind], person: [...filters.person, ...(named?.people.map(({ id }) => id) ?? [])] } },
		...(named && { instead: say.toldOf[kind]([...new Set(named.people.map(({ title }) => title))], rest.join(' ')) }),
	};
}

/** First names and handles: what minutes call people by. */
export function namesOf(ids: readonly string[], known: readonly Named[]): string[] {
	return [...new Set(known.filter(({ id }) => ids.includes(id)).flatMap(({ spellings }) => spellings.map((spelling) => spelling.split(' ')[0] ?? '')))];
}

/** Whom words name in full, the longest name first; else those few whose first name is one of the words, as minutes call people. */
function longest(words: readonly string[], known: readonly Named[]): { at: number; length: number; people: Named[] } | undefined {
	for (let length = Math.min(4, words.length); length > 0; length--) {
		for (let at = 0; at + length <= words.length; at++) {
			const people = namedBy(words.slice(at, at + length).join(' '), known);
			if (people.length > 0) return { at, length, people };
		}
	}
	for (const [at, word] of words.entries()) {
		const people = known.filter(({ spellings }) => spellings.some((spelling) => spelling.startsWith(`${word.toLowerCase()} `)));
		if (people.length > 0 && people.length <= NAMESAKES) return { at, length: 1, people };
	}
	return undefined;
}

/** `Ferrow, Ada`; `A. Ferrow`. */
const TURNED = /^(?:\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}.'’ -]*|(?:\p{Lu}\.[ -]?)+\p{Lu}[\p{L}'’-]+)$/u;

/** Whether what was found speaks of the whole query as one speaks of somebody: with an `@`, by whom it is, or always with capitals, but for a `du` or a `van`; where nothing was found it may. */
export function looksLikeSomebody(text: string, fragments: readonly Fragment[]): boolean {
	if (TURNED.test(text.trim())) return true;
	const words = text.trim().replace(/^@/, '').split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	if (!words[0] || words.length > 4) return false;
	const handle = new RegExp(`@${words.join('-?')}(?![\\w-])`, 'i');
	const id = `@${text.trim().replace(/^@/, '').toLowerCase()}`;
	if (fragments.length === 0 || fragments.some(({ content, filters }) => handle.test(content) || filters.person?.includes(id))) return true;
	const orders = [words, [...words.slice(1), words[0]]].map((order) => order.join('\\s+'));
	const spoken = new RegExp(`(?<![\\p{L}\\p{N}])(?:${orders.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
	const found = words.length > 1 ? fragments.flatMap(({ content }) => content.match(spoken) ?? []) : [];
	return found.length > 0 && found.every((name) => /^\p{Lu}.*\s\p{Lu}\S*$/su.test(name));
}
