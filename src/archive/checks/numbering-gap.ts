import type { Archive, Entry } from '../model.ts';
import { titleNumber } from '../numbers.ts';
import type { CheckFinding } from './rule.ts';

/** A number that is left out or given twice, where a group numbers its meetings. */
export function* numberingGap({ groups }: Archive): Iterable<CheckFinding> {
	for (const { meetings } of groups) {
		const numbered = meetings.flatMap((entry) => (entry.date ? numberOf(entry) : []));
		if (numbered.length < meetings.length * NUMBERED) continue;
		for (const [index, { entry, number, written }] of numbered.entries()) {
			const before = numbered[index - 1];
			if (!before || number === before.number + 1) continue;
			const position = entry.meeting.title?.position.start;
			const reason = `Unexpected \`${written}\` after ${before.number}, expected ${before.number + 1}; correct the number or add the minutes between, the last are \`${before.entry.path}\``;
			yield { path: entry.path, reason, ...(position && { line: position.line, column: position.column }) };
		}
	}
}

/** Of a group's meetings so many have a number, where it numbers them. */
const NUMBERED = 0.5;

function numberOf(entry: Entry): { entry: Entry; number: number; written: string }[] {
	const found = titleNumber(entry);
	return found ? [{ entry, ...found }] : [];
}
