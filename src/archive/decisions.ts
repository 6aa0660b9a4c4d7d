import { isCarried } from './carried.ts';
import type { Decision } from '../minutes/model.ts';
import type { Entry, Told } from './model.ts';
import { doublesIn } from './same.ts';
import { toldDecisions } from './told.ts';

/** Every decision of the meetings, newest first; what lies alone ahead is last, a motion and its result are one, and what was copied from the meeting before, or people say is told elsewhere, is told there. */
export function decisionsOf(meetings: readonly Entry[]): Told<Decision>[] {
	const inTime = meetings.toSorted((a, b) => Number(!a.ahead) - Number(!b.ahead));
	const told = inTime.flatMap(toldDecisions);
	const doubles = doublesIn(told, ({ fact }) => fact.same, ({ fact, entry }) => [{ entry, text: fact.text, line: fact.position.start.line }]);
	const motions = Map.groupBy(told.flatMap(({ entry, fact: { motion } }) => (motion ? [{ key: keyOf(entry, motion.line), text: motion.text }] : [])), ({ key }) => key);
	// What was moved is told with its result.
	const isMotion = ({ entry, fact }: Told<Decision>) => !fact.motion && motions.get(keyOf(entry, fact.position.start.line))?.some(({ text }) => text.includes(fact.text)) === true;
	return told.filter((one) => !isCarried(one.entry, one.fact.item) && !doubles.has(one) && !isMotion(one)).reverse();
}

function keyOf({ path }: Entry, line: number): string {
	return `${path}:${line}`;
}

/** What was decided, in the words of the minutes: the motion, where there is one, and its result. */
export function decided({ motion, text }: Pick<Decision, 'motion' | 'text'>): string {
	return motion ? `${motion.text} — ${text}` : text;
}
