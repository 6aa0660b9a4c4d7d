import type { ActionState, ActionStory } from './model.ts';
import { inDays } from './words.ts';

/** What a state means, for who reads a list of actions. */
export const STATES = [
	{ state: 'open', name: 'Open', meaning: 'marked as an action in the minutes, and no later line of the group says that it is done' },
	{ state: 'unknown', name: 'Unknown', meaning: 'promised in running text, and no later line says whether it was done' },
	{ state: 'done', name: 'Done', meaning: 'ticked, struck out or called done, there or in a later line with its words, which is quoted' },
] as const satisfies readonly { state: ActionState; name: string; meaning: string }[];

/** `open for 3 months`, `unknown whether done, 2 years old`, `done`, `done after 35 days`. */
export function stateInWords({ state, days }: ActionStory): string {
	if (state === 'done') return days ? `done after ${inDays(days)}` : 'done';
	if (state === 'open') return days === undefined ? 'open' : `open for ${inDays(days)}`;
	return `unknown whether done${days === undefined ? '' : `, ${inDays(days)} old`}`;
}

/** `open, 3 months`, `unknown, 2 years`, `done`: for a column of a list. */
export function stateInShort({ state, days }: ActionStory): string {
	return state === 'done' || days === undefined ? state : `${state}, ${inDays(days)}`;
}

/** `carried over once, last`, `carried over 3 times, last`: the day follows. */
export function carriedInWords({ carried }: ActionStory): string {
	return `carried over ${carried === 1 ? 'once,' : `${carried} times, last`}`;
}
