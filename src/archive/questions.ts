import type { Addresses } from './address.ts';
import { latestMeetings } from './group.ts';
import type { Archive } from './model.ts';
import { howMany } from './words.ts';

export interface Question {
	text: string;
	address: string;
	/** What the answer holds. */
	note: string;
}

/** Up to three questions that this archive can answer, from what its newest meetings took up. */
export function exampleQuestions({ groups, actions, people }: Archive, at: Addresses): Question[] {
	const recurring = groups.flatMap((group) => group.recurring.slice(0, 1)).sort((a, b) => b.items.length - a.items.length)[0];
	const decided = latestMeetings(groups).find(({ decisions }) => decisions.length > 0);
	const promised = actions.flatMap(({ owners }) => owners.flatMap(({ person }) => (person ? [person.id] : []))).flatMap((id) => people.find((person) => person.id === id) ?? [])[0];
	return [
		...(recurring ? [{ text: `What was said about ${recurring.title === recurring.ref ? recurring.ref : `“${recurring.title}”`}?`, address: at.issue(recurring.ref), note: `${recurring.ref}, ${howMany(recurring.items.length, 'meeting')} of late` }] : []),
		...(decided ? [{ text: `What did ${decided.name} decide?`, address: at.decisionsOf(decided.id), note: `${howMany(decided.decisions.length, 'decision')}, the newest first` }] : []),
		...(promised ? [{ text: `What did ${promised.name ?? `@${promised.handle}`} promise?`, address: `${promised.address}#actions`, note: howMany(promised.actions.length, 'action') }] : []),
	];
}
