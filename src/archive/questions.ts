import type { Addresses } from './address.ts';
import { latestMeetings } from './group.ts';
import type { Archive } from './model.ts';

export interface Question {
	text: string;
	address: string;
}

/** Up to three questions that this archive can answer, from what its newest meetings took up. */
export function exampleQuestions({ groups, actions }: Archive, at: Addresses): Question[] {
	const recurring = groups.flatMap((group) => group.recurring.slice(0, 1)).sort((a, b) => b.items.length - a.items.length)[0];
	const decided = latestMeetings(groups).find(({ decisions }) => decisions.length > 0);
	const promised = actions.flatMap(({ owners }) => owners.flatMap(({ person }) => (person?.address ? [person] : [])))[0];
	return [
		...(recurring ? [{ text: `What was said about ${recurring.ref}?`, address: at.issue(recurring.ref) }] : []),
		...(decided ? [{ text: `What did ${decided.name} decide?`, address: `${decided.address}#decisions` }] : []),
		...(promised?.address ? [{ text: `What did ${promised.name ?? `@${promised.handle}`} promise?`, address: `${promised.address}#actions` }] : []),
	];
}
