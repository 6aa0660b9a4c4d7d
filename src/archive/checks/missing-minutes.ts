import { inWords } from '../date.ts';
import { missingMinutes } from '../missing.ts';
import type { Archive } from '../model.ts';
import type { CheckFinding } from './rule.ts';

/** Minutes that a group's days, or the issues that announce its meetings, say were between two others; what numbers in titles leave out is told by `numbering-gap`. */
export function* missingMinutesCheck({ groups }: Archive): Iterable<CheckFinding> {
	for (const group of groups) {
		for (const { before, of, days, numbers, every, sure } of missingMinutes(group)) {
			if (of === 'titles') continue;
			const told = of === 'issues' ? numbers.map((ref) => `\`${ref}\``) : days.map(inWords);
			const why = of === 'issues' ? 'as the issues that announce meetings follow on each other' : `as ${group.name} meets every ${every} days`;
			yield { path: before.path, reason: `Unexpected gap before this meeting, no minutes of ${told.join(', ')}, expected them ${why} (${sure}); add them, or ignore this where there was no meeting` };
		}
	}
}
