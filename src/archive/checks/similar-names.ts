import type { About, Archive } from '../model.ts';
import { plain, spelling } from '../spelling.ts';
import { counted } from './counted.ts';
import { called, nearPairs, rarerFirst, type Sighting, sightingsOf, toldApart } from './doubts.ts';
import type { CheckFinding } from './rule.ts';

/** Shorter names are often one letter from another: `Ana`, `Anna`. */
const SHORTEST = 6;

/** Two people of one group whose names differ by a letter, by accents or by an initial, and who cannot both be told by a handle. */
export function* similarNames(archive: Archive, { people }: About): Iterable<CheckFinding> {
	const sightings = sightingsOf(archive);
	const byGroup = Map.groupBy([...sightings.values()].flat(), ({ entry }) => entry.group.id);
	const apart = toldApart(people);
	const seen = new Set<string>();
	for (const group of archive.groups) {
		for (const [a, b, how] of pairsIn(byGroup.get(group.id) ?? [])) {
			const key = [a, b].sort().join('\n');
			if (a === b || seen.has(key) || apart(a, b) || (a.startsWith('@') && b.startsWith('@'))) continue;
			seen.add(key);
			const [rarer, other] = rarerFirst(sightings.get(a) ?? [], sightings.get(b) ?? []);
			const [last, usual] = [rarer.at(-1), other[0]];
			// One spelling beside two handles is told by a rule of its own.
			if (!last || !usual || spelling(last.name ?? '') === spelling(usual.person.name ?? '')) continue;
			const reason = `Unexpected \`${last.name}\`, ${how} from \`${usual.person.name}\` (${called(usual.person)}, in ${counted(other.length, 'list')}), expected one spelling for one person; correct it, or tell people.yml: in \`also\` of one entry if they are one, an entry for each if they are two`;
			yield { path: last.entry.path, line: last.line, reason };
		}
	}
}

function pairsIn(sightings: readonly Sighting[]): [string, string, string][] {
	const ids = new Map<string, Set<string>>();
	for (const { person, name } of sightings) {
		if (name) ids.set(spelling(name), (ids.get(spelling(name)) ?? new Set()).add(person.id));
	}
	const spellings = Map.groupBy(ids.keys(), plain);
	const between = (a: string, b: string, how: string): [string, string, string][] => (spellings.get(a) ?? []).flatMap((one) => (spellings.get(b) ?? []).flatMap((other) => {
		if (one === other || (a === b && one > other)) return [];
		return [...(ids.get(one) ?? [])].flatMap((first) => [...(ids.get(other) ?? [])].map((second): [string, string, string] => [first, second, how]));
	}));
	const names = [...spellings.keys()];
	return [
		...names.flatMap((name) => between(name, name, 'accents')),
		...nearPairs(names, SHORTEST).flatMap(([a, b]) => between(a, b, 'one letter')),
		...initialPairs(names).flatMap(([a, b]) => between(a, b, 'an initial')),
	];
}

/** `Ada B.` and `Ada Byron`. */
function initialPairs(names: readonly string[]): [string, string][] {
	const byKey = Map.groupBy(names.filter((name) => name.includes(' ')), (name) => name.replace(/ (\p{L})[^ ]*$/u, ' $1'));
	return [...byKey].flatMap(([key, own]) => {
		const short = own.filter((name) => name.replace(/\.$/, '') === key);
		return short.flatMap((name) => own.filter((other) => !short.includes(other)).map((other): [string, string] => [name, other]));
	});
}
