import { slug } from '../../minutes/anchor.ts';
import { partOf } from '../../minutes/part.ts';
import type { KeptPerson } from '../../source/model.ts';
import type { Identify, Identity, Written } from '../model.ts';
import { compare } from '../order.ts';

export interface PersonPlaces {
	/** The last part of each person's address, by id. */
	slugs: ReadonlyMap<string, string>;
	/** All that is to be kept, by slug. */
	keep: ReadonlyMap<string, KeptPerson>;
}

/**
 * The last part of each person's address: the handle in lower case, else from the name. What was given to somebody stays
 * theirs, whoever comes; else handles come first, so that no name takes one, and what is taken gets `-2`.
 */
export function placePeople(people: readonly Identity[], kept: readonly KeptPerson[], identify: Identify): PersonPlaces {
	const keep = new Map(kept.map((row) => [row.slug, row]));
	const slugs = new Map<string, string>();
	const owners = new Map(kept.map((row) => [row.slug, identify(writtenAs(row))?.id]));
	const theirs = Map.groupBy(kept.map(({ slug }) => slug).sort((a, b) => a.length - b.length), (name) => owners.get(name));
	const inTurn = people.toSorted((a, b) => Number(!a.handle) - Number(!b.handle) || compare(a.id, b.id));
	for (const person of inTurn) {
		const wanted = partOf(person.handle ?? slug(person.name ?? '')) || 'somebody';
		let own = theirs.get(person.id)?.find((name) => isOf(name, wanted)) ?? wanted;
		for (let n = 2; keep.has(own) && owners.get(own) !== person.id; n++) own = `${wanted}-${n}`;
		slugs.set(person.id, own);
		owners.set(own, person.id);
		keep.set(own, keep.get(own) ?? { slug: own, written: nameIn(person) });
	}
	return { slugs, keep };
}

/** A handle with its `@`, else a name. */
export function writtenAs({ written }: KeptPerson): Written {
	return written.startsWith('@') ? { handle: written.slice(1) } : { name: written };
}

/** `ann-lee` and `ann-lee-2` are both of `ann-lee`. */
function isOf(name: string, wanted: string): boolean {
	return name === wanted || (name.startsWith(`${wanted}-`) && /^\d+$/.test(name.slice(wanted.length + 1)));
}

function nameIn({ handle, name }: Identity): string {
	return handle ? `@${handle.toLowerCase()}` : (name ?? '');
}
