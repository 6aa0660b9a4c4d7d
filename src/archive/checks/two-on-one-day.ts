import { inWords } from '../date.ts';
import type { Archive } from '../model.ts';
import type { CheckFinding } from './rule.ts';

/** Two meetings of one group on one day: more often a date that is wrong than a long day. */
export function* twoOnOneDay({ groups }: Archive): Iterable<CheckFinding> {
	for (const { name, meetings } of groups) {
		const days = Map.groupBy(meetings.filter(({ date }) => date), ({ date = '' }) => date);
		for (const [date, [first, ...others]] of days) {
			for (const { path, meeting } of others) {
				const reason = `Unexpected second meeting of ${name} on ${inWords(date)}, expected one a day; the first is \`${first?.path}\`: correct the date that is wrong, or ignore this where there were two`;
				const { position } = meeting.date ?? {};
				yield { path, reason, ...(position && { line: position.start.line, column: position.start.column }) };
			}
		}
	}
}
