import * as text from '../text/index.ts';
import type { ActionState, ActionStory } from './model.ts';
import { inDays } from './words.ts';

/** What a state means, for who reads a list of actions. */
export const STATES = (['open', 'unknown', 'quiet', 'done'] as const satisfies readonly ActionState[]).map((state) => ({ state, ...text.actions.states[state] }));

/** `open for 3 months`, `unknown whether done, 2 years old`, `done`, `done after 35 days`. */
export function stateInWords({ state, days }: ActionStory): string {
	if (state === 'done') return text.actions.done(days ? inDays(days) : undefined);
	return text.actions[state](days === undefined ? undefined : inDays(days));
}

/** `open, 3 months`, `unknown, 2 years`, `done`: for a column of a list. */
export function stateInShort({ state, days }: ActionStory): string {
	return text.actions.inColumn(text.actions.states[state].word, state === 'done' || !days ? undefined : inDays(days));
}

/** `carried over once, last`, `carried over 3 times, last`: the day follows. */
export function carriedInWords({ carried }: ActionStory): string {
	return text.actions.carried(carried);
}
