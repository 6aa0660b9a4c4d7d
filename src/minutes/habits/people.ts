import { parsePerson } from '../person.ts';
import { fold } from '../spelling.ts';
import type { KnownPerson } from './model.ts';
import type { Sketch, SketchLine } from './sketch.ts';

/** So often somebody is listed whom the group knows. */
const LEAST = 2;

interface Listed {
	files: Set<string>;
	first: string[];
	spellings: Map<string, number>;
	handle: string | undefined;
	initials: Set<string>;
}

/** Who is listed in several of a group's files, by handle, else by name: with the spelling that stands there most, and the initials beside it. */
export function peopleOf(sketches: readonly Sketch[]): KnownPerson[] {
	const people = new Map<string, Listed>();
	for (const { path, lines } of sketches) {
		for (const line of lines) if (mayList(line)) list(people, line, path);
	}
	return [...people.values()].filter(({ files }) => files.size >= LEAST).map((known) => personOf(known, sketches.length))
		.sort((a, b) => (b.seen?.files ?? 0) - (a.seen?.files ?? 0) || (nameOf(a) < nameOf(b) ? -1 : 1));
}

function mayList({ text, within, kind }: SketchLine): boolean {
	return (within === 'attendees' || within === 'observers') && kind !== 'heading' && kind !== 'row' && text.length <= 140 && !text.includes('\n') && !text.includes(',');
}

/** Adds whom a line names, where it names somebody. */
function list(people: Map<string, Listed>, { text, line }: SketchLine, path: string): void {
	const person = parsePerson(text);
	if (!person) return;
	const { name, handle } = person;
	const key = handle ? `@${handle.toLowerCase()}` : fold(name ?? '');
	if (key === '') return;
	const known: Listed = people.get(key) ?? { files: new Set(), first: [], spellings: new Map(), handle: undefined, initials: new Set() };
	people.set(key, known);
	if (!known.files.has(path) && known.first.length < 3) known.first.push(`${path}:${line}`);
	known.files.add(path);
	if (handle) known.handle ??= handle;
	if (name) known.spellings.set(name, (known.spellings.get(name) ?? 0) + 1);
	const initials = INITIALS.exec(text)?.[1];
	if (initials && name && initialsOf(name) === initials) known.initials.add(initials);
}

/** `(IM)` behind a name. */
const INITIALS = /[([](\p{Lu}{2,4})[\])]/u;

function initialsOf(name: string): string {
	return name.split(/[\s-]+/).map((word) => word[0]?.toUpperCase() ?? '').join('');
}

function personOf({ files, first, spellings, handle, initials }: Listed, of: number): KnownPerson {
	const [name, ...others] = [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([spelling]) => spelling);
	return { ...(name && { name }), ...(handle && { handle }), also: [...others, ...[...initials].sort()], seen: { files: files.size, of, first } };
}

function nameOf({ name, handle }: KnownPerson): string {
	return fold(name ?? handle ?? '');
}
