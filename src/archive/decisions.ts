import type { Decision } from '../minutes/model.ts';
import type { Entry, Told } from './model.ts';
import { toldDecisions } from './told.ts';

/** Every decision of the meetings, newest first. */
export function decisionsOf(meetings: readonly Entry[]): Told<Decision>[] {
	return meetings.flatMap(toldDecisions).reverse();
}
