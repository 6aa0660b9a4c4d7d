import { inWords } from '../date.ts';
import type { Archive } from '../model.ts';
import type { CheckFinding } from './rule.ts';

/** A day that lies alone ahead of all other meetings: more often a year mistyped than a meeting. */
export function* dayAhead({ meetings, newest }: Archive): Iterable<CheckFinding> {
	for (const { path, date, ahead, meeting } of meetings) {
		if (!date || !ahead) continue;
		const reason = `Unexpected day \`${date}\`, alone ahead of all other meetings, expected one near ${inWords(newest)}; correct the day, or set SOURCE_DATE_EPOCH where it is right: until then the meeting is not taken for the latest, and is in no feed`;
		const { position } = meeting.date ?? {};
		yield { path, reason, ...(position && { line: position.start.line, column: position.start.column }) };
	}
}
