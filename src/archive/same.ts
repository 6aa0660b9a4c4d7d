import { factsAt, type Same } from '../minutes/corrections.ts';
import type { Entry } from './model.ts';

/** A line that tells something which may be told twice. */
export interface Line {
	entry: Entry;
	text: string;
	line: number;
}

/** The path of the file that a meeting stands in. */
export function fileOf({ path, part }: Pick<Entry, 'path' | 'part'>): string {
	return part?.file ?? path;
}

/**
 * What people say is told twice, each with what it is told again of. Nothing is its own double, however they refer to
 * each other; where nothing or more than one thing stands at the place they name, it stays by itself,
 * and the check `unheeded-correction` says so.
 */
export function doublesIn<Thing>(things: readonly Thing[], sameOf: (thing: Thing) => Same | undefined, linesOf: (thing: Thing) => readonly Line[]): Map<Thing, Thing> {
	const doubles = new Map<Thing, Thing>();
	if (!things.some(sameOf)) return doubles;
	const byFile = Map.groupBy(things.flatMap((thing) => linesOf(thing).map((line) => ({ ...line, thing }))), ({ entry }) => fileOf(entry));
	for (const thing of things) {
		const same = sameOf(thing);
		const own = linesOf(thing)[0];
		if (!same || !own) continue;
		const others = (byFile.get(same.file ?? fileOf(own.entry)) ?? []).filter((line) => line.thing !== thing);
		const found = new Set(factsAt(others.map(({ text, line, thing: of }) => ({ text, of, position: { start: { line, column: 1 }, end: { line, column: 1 } } })), same).map(({ of }) => of));
		const [only] = found;
		if (only === undefined || found.size > 1) continue;
		const root = rootOf(only, doubles);
		if (root !== thing) doubles.set(thing, root);
	}
	for (const [thing, of] of doubles) doubles.set(thing, rootOf(of, doubles));
	return doubles;
}

function rootOf<Thing>(thing: Thing, doubles: ReadonlyMap<Thing, Thing>): Thing {
	let root = thing;
	for (let next = doubles.get(root); next !== undefined; next = doubles.get(root)) root = next;
	return root;
}
