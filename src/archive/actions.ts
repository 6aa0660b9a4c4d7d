import type { Action } from '../minutes/model.ts';
import type { Entry, Group, Told } from './model.ts';
import { compare } from './order.ts';
import { toldActions } from './told.ts';

/** Actions of one group's meetings, newest first, each once: those that no later line with the same words calls done. */
export function openActions(meetings: readonly Entry[]): Told<Action>[] {
	const byWords = new Map<string, Told<Action>>();
	for (const entry of meetings) {
		for (const told of toldActions(entry)) {
			const words = told.fact.text.toLowerCase().replace(/\s+/g, ' ').trim();
			byWords.delete(words);
			byWords.set(words, told);
		}
	}
	return [...byWords.values()].filter(({ fact }) => !fact.done).reverse();
}

/** The newest of all groups' open actions, a few of each, so that no group fills the list. */
export function latestActions(groups: readonly Group[], limit: number, each = 3): Told<Action>[] {
	const date = ({ entry }: Told<Action>) => entry.date ?? '';
	return groups.flatMap(({ actions }) => actions.slice(0, each)).sort((a, b) => compare(date(b), date(a))).slice(0, limit);
}
