import type { Addresses } from './address.ts';
import { latestMeetings } from './group.ts';
import type { Archive } from './model.ts';

export interface Question {
	text: string;
	address: string;
}

/** Up to three questions that this archive can answer, from what its newest meetings took up. */
export function exampleQuestions({ groups, meetings }: Archive, at: Addresses): Question[] {
	const recurring = groups.flatMap((group) => group.recurring.slice(0, 1)).sort((a, b) => b.items.length - a.items.length)[0];
	const decided = latestMeetings(groups).find(({ decisions }) => decisions.length > 0);
	const promised = meetings.toReversed().flatMap(({ meeting }) => meeting.actions.flatMap(({ owners }) => owners.flatMap(({ handle }) => handle ?? [])))[0];
	return [
		...(recurring ? [{ text: `What was said about ${recurring.ref}?`, address: at.question(recurring.ref) }] : []),
		...(decided ? [{ text: `What did ${decided.name} decide?`, address: `${decided.address}#decisions` }] : []),
		...(promised ? [{ text: `What did @${promised} promise?`, address: at.question(`@${promised}`) }] : []),
	];
}
