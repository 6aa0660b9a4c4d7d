import { inWords } from '../date.ts';
import { missingMinutes } from '../missing.ts';
import type { Archive } from '../model.ts';
import type { CheckFinding } from './rule.ts';

/** Minutes that a group's days, or the issues that announce its meetings, say were between two others; numbers in titles are another rule's. */
export function* missingMinutesCheck({ groups }: Archive): Iterable<CheckFinding> {
	for (const group of groups) {
		for (const { before, days, numbers, every, sure } of missingMinutes(group)) {
			const refs = numbers.filter((number) => !number.startsWith('#'));
			if (days.length === 0 && refs.length === 0) continue;
			const told = refs.length > 0 ? `no minutes of ${refs.map((ref) => `\`${ref}\``).join(', ')}` : `no minutes of ${days.map(inWords).join(', ')}`;
			const why = refs.length > 0 ? 'as the issues that announce meetings follow on each other' : `as ${group.name} meets every ${every} days`;
			yield { path: before.path, reason: `Unexpected gap before this meeting, ${told}, expected them ${why} (${sure}); add them, or ignore this where there was no meeting` };
		}
	}
}
