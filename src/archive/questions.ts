import { home as say } from '../text/index.ts';
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
	const byId = new Map(people.map((person) => [person.id, person]));
	const promised = actions.flatMap(({ owners }) => owners.flatMap(({ person }) => byId.get(person?.id ?? '') ?? []))[0];
	return [
		...(recurring ? [{ text: say.whatWasSaid(recurring.ref, recurring.title), address: at.issue(recurring.ref), note: say.ofLate(recurring.ref, howMany(recurring.items.length, 'meeting')) }] : []),
		...(decided ? [{ text: say.whatDecided(decided.name), address: at.decisionsOf(decided.id), note: say.newestFirst(howMany(decided.decisions.length, 'decision')) }] : []),
		...(promised ? [{ text: say.whatPromised(promised.name ?? `@${promised.handle}`), address: `${promised.address}#actions`, note: howMany(promised.actions.length, 'action') }] : []),
	];
}
