import type { About, Archive, Identity } from '../model.ts';
import { plain } from '../spelling.ts';
import { counted } from './counted.ts';
import { called, nearPairs, rarerFirst, sightingsOf, toldApart } from './doubts.ts';
import type { CheckFinding } from './rule.ts';

/** Shorter handles are often one letter from another. */
const SHORTEST = 5;

/** Two handles that differ by one letter, where nothing else says that they are two people's. */
export function* handleOneLetterOff(archive: Archive, { people }: About): Iterable<CheckFinding> {
	const sightings = sightingsOf(archive);
	const apart = toldApart(people);
	const handles = [...sightings.keys()].filter((id) => id.startsWith('@'));
	for (const [a, b] of nearPairs(handles, SHORTEST + 1)) {
		const [rarer, other] = rarerFirst(sightings.get(a) ?? [], sightings.get(b) ?? []);
		const [last, usual] = [rarer.at(-1), other[0]];
		if (!last || !usual || apart(a, b) || otherNames(last.person, usual.person)) continue;
		const reason = `Unexpected handle \`${called(last.person)}\`, one letter from \`${called(usual.person)}\`, who is in ${counted(other.length, 'list')}, expected one handle for one person; correct it, or give each an entry in people.yml if they are two`;
		yield { path: last.entry.path, line: last.line, reason };
	}
}

/** Names without a word in common. */
function otherNames({ name: a }: Identity, { name: b }: Identity): boolean {
	if (!a || !b) return false;
	const words = new Set(plain(a).split(' '));
	return !plain(b).split(' ').some((word) => words.has(word));
}
