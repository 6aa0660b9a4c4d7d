/** What a state means, for who reads a list of actions. */
export const states = {
	open: { name: 'Open', word: 'open', meaning: 'marked as an action in the minutes, and no later line of the group says that it is done' },
	unknown: { name: 'Unknown', word: 'unknown', meaning: 'promised in running text, and no later line says whether it was done' },
	done: { name: 'Done', word: 'done', meaning: 'ticked, struck out or called done, there or in a later line with its words, which is quoted' },
};

/** The state of one action; `age` as in `3 months`, where it is known. */
export const open = (age?: string) => (age ? `open for ${age}` : 'open');
export const unknown = (age?: string) => (age ? `unknown whether done, ${age} old` : 'unknown whether done');
export const done = (age?: string) => (age ? `done after ${age}` : 'done');

/** The same in a column: `open, 3 months`. */
export const inColumn = (state: string, age?: string) => (age ? `${state}, ${age}` : state);

/** The day of the last time follows. */
export const carried = (times: number) => `carried over ${times === 1 ? 'once,' : `${times} times, last`}`;
