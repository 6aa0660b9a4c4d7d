/** What a state means, for who reads a list of actions. */
export const states = {
	open: { name: 'Open', word: 'open', meaning: 'marked as an action in the minutes, and no later line of the group says that it is done' },
	unknown: { name: 'Unknown', word: 'unknown', meaning: 'promised in running text, and no later line says whether it was done' },
	quiet: { name: 'Gone quiet', word: 'gone quiet', meaning: 'open or unknown, and no meeting has spoken of it for a year' },
	done: { name: 'Done', word: 'done', meaning: 'ticked, struck out or called done, there or in a later line with its words, which is quoted; or said to be done in corrections.yml' },
};

/** The state of one action; `age` as in `3 months`, where it is known. */
export const open = (age?: string) => (age ? `open for ${age}` : 'open');
export const unknown = (age?: string) => (age ? `unknown whether done, ${age} old` : 'unknown whether done');
export const quiet = (age?: string) => (age ? `gone quiet, ${age} old` : 'gone quiet');
export const done = (age?: string) => (age ? `done after ${age}` : 'done');

/** The same in a column: `open, 3 months`. */
export const inColumn = (state: string, age?: string) => (age ? `${state}, ${age}` : state);

/** The day of the last time follows. */
export const carried = (times: number) => `carried over ${times === 1 ? 'once,' : `${times} times, last`}`;

/** All actions. */
export const title = 'Actions';
export const about = (actions: string, groups: string, states: string) => `${actions} of ${groups}: ${states}`;
export const inState = (count: string, state: string) => `${count} ${state}`;
export const lead = (about: string) => `What the groups’ meetings promised. ${about}.`;
export const newestFirst = (actions: string) => `${actions}, the newest first.`;
/** Parts of the register; `meetings` are the last ones of a group. */
export const parts = {
	now: { name: 'Open now', word: 'open now', meaning: (meetings: number) => `Told in one of the last ${meetings} meetings of their group and within a year; no line says they are done. By group and by who promised them, the newest first.` },
	older: { name: 'Open, not told lately', word: 'open and not told lately', meaning: (meetings: number) => `Told within a year, and in none of the last ${meetings} meetings of their group; no line says they are done.` },
	quiet: { name: 'Gone quiet', word: 'gone quiet', meaning: (_meetings: number) => 'No line says they are done, and no meeting has spoken of them for a year.' },
	done: { name: 'Done', word: 'done', meaning: (_meetings: number) => 'Ticked, struck out or called done, there or in a later line with its words, which is quoted; or said to be done in corrections.yml.' },
};
export const noneNow = (meetings: number) => `None: nothing that the last ${meetings} meetings of a group told within a year is left open.`;
export const openBy = 'Open now:';
export const nobody = 'Nobody named';
/** The day, and where it says so, follow. */
export const closedOn = 'done, as people say:';
/** After a reference; a quote follows. */
export const landed = ' may be over, by a later meeting:';

export const whatStatesMean = 'What the words mean';
export const whatCarriedMeans = 'An action is carried over where a later meeting of its group repeats its words, four or more of them, for the same owner and about the same issue; or where both lines name the same issue themselves and have an owner in common. Nothing is taken for done unless a line says so.';
export const byGroup = 'By group';
export const group = 'Group';
export const byPerson = 'By person';
export const byPersonOf = (people: string) => `By person: ${people} who promised something`;

/** Those of a group. */
export const of = (group: string) => `Actions of ${group}`;
export const whatPromised = (group: string, actions: string) => `What ${group} promised: ${actions}.`;
