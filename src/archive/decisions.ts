import { isCarried } from './carried.ts';
import type { Decision } from '../minutes/model.ts';
import type { Entry, Told } from './model.ts';
import { toldDecisions } from './told.ts';

/** Every decision of the meetings, newest first; what lies alone ahead is last, and what was copied from the meeting before is told there. */
export function decisionsOf(meetings: readonly Entry[]): Told<Decision>[] {
	const inTime = meetings.toSorted((a, b) => Number(!a.ahead) - Number(!b.ahead));
	return inTime.flatMap(toldDecisions).filter(({ fact, entry }) => !isCarried(entry, fact.item)).reverse();
}
