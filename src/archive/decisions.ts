import { factAnchors } from '../minutes/html/anchors.ts';
import type { Decision } from '../minutes/model.ts';
import { isCarried } from './carried.ts';
import type { Entry, Told } from './model.ts';
import { doublesIn } from './same.ts';
import { toldFacts } from './told.ts';

/** Every decision of the meetings, newest first; what lies alone ahead is last, and what was copied from the meeting before, or people say is told elsewhere, is told there. */
export function decisionsOf(meetings: readonly Entry[]): Told<Decision>[] {
	const inTime = meetings.toSorted((a, b) => Number(!a.ahead) - Number(!b.ahead));
	const told = inTime.flatMap(toldDecisions);
	const doubles = doublesIn(told, ({ fact }) => fact.same, ({ fact, entry }) => [{ entry, text: fact.text, line: fact.position.start.line }]);
	return told.filter((one) => !isCarried(one.entry, one.fact.item) && !doubles.has(one)).reverse();
}

/** What was decided, in the words of the minutes: the motion, where there is one, and its result. */
export function decided({ motion, text }: Pick<Decision, 'motion' | 'text'>): string {
	return motion ? `${motion.text} — ${text}` : text;
}

/** A meeting's decisions, each with the place on its page where it stands. */
export function toldDecisions(entry: Entry): Told<Decision>[] {
	const { decisions } = entry.meeting;
	return toldFacts(entry, decisions, factAnchors('decision', decisions));
}
