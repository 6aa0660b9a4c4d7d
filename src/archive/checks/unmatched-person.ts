import type { About, Archive } from '../model.ts';
import { writtenIn } from '../people.ts';
import { spelling } from '../spelling.ts';
import type { CheckFinding } from './rule.ts';

/** An entry of `people.yml` that no attendee and no owner of an action is written as. */
export function* unmatchedPerson({ meetings }: Archive, { people }: About): Iterable<CheckFinding> {
	const written = new Set([
		...writtenIn(meetings).flatMap(({ handle, name }) => [handle, name]),
		...meetings.flatMap(({ meeting }) => meeting.actions.flatMap(({ owners }) => owners.map((owner) => owner.written))),
	].flatMap((text) => (text ? [spelling(text)] : [])));
	for (const { handle, name, also, line } of people) {
		const spellings = [handle, name, ...also].flatMap((text) => text ?? []);
		if (spellings.some((text) => written.has(spelling(text)))) continue;
		yield { path: 'people.yml', ...(line && { line, column: 1 }), reason: `Unexpected entry for \`${spellings[0]}\`, whom no meeting lists, expected a spelling as the minutes write it; correct it, or remove the entry` };
	}
}
