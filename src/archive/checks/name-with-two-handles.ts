import type { About, Archive } from '../model.ts';
import { spelling } from '../spelling.ts';
import { counted } from './counted.ts';
import { called, sightingsOf, toldApart } from './doubts.ts';
import type { CheckFinding } from './rule.ts';

/** One name beside several handles: one person who changed theirs or was mistyped, or two of one name. */
export function* nameWithTwoHandles(archive: Archive, { people }: About): Iterable<CheckFinding> {
	const apart = toldApart(people);
	const byName = Map.groupBy([...sightingsOf(archive).values()].flat().filter(({ name }) => name), ({ name = '' }) => spelling(name));
	for (const sightings of byName.values()) {
		const [main, ...others] = [...Map.groupBy(sightings.filter(({ handle }) => handle), ({ person }) => person.id).values()].sort((a, b) => b.length - a.length);
		const alone = sightings.filter(({ person }) => !person.handle).length;
		for (const other of others) {
			const [last, usual] = [other.at(-1), main?.[0]];
			if (!last || !usual || apart(last.person.id, usual.person.id)) continue;
			const reason = `Unexpected handle \`${called(last.person)}\` of \`${last.name}\`, expected \`${called(usual.person)}\` as in ${counted(main?.length ?? 0, 'list')}${alone ? ` (the name alone, in ${counted(alone, 'more list')}, is nobody's until then)` : ''}; correct it, or tell people.yml: in \`also\` of one entry if they are one, an entry for each if they are two`;
			yield { path: last.entry.path, line: last.line, reason };
		}
	}
}
