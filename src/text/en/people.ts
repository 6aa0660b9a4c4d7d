/** Over a list of a meeting's people. */
export const roles = { participant: 'Present', observer: 'Observers', regrets: 'Regrets' };

/** What somebody did of so many meetings. */
export const took = {
	participant: (meetings: string) => `attended ${meetings}`,
	observer: (meetings: string) => `observed ${meetings}`,
	regrets: (meetings: string) => `sent regrets to ${meetings}`,
};

/** Beside a meeting that somebody was more, or less, than present at. */
export const as = { observer: 'as observer', regrets: 'regrets' };

/** Everybody. */
export const title = 'People';
export const description = (archive: string, people: string) => `Who is in the minutes that ${archive} holds: ${people}.`;
export const lead = (people: string) => `${people} whom the minutes list, by name.`;
export const letters = 'Letters';
/** Where they are too many for one page. */
export const byLetter = 'All of them, by letter:';
export const lately = (count: string) => `The ${count} who met last`;
export const meetingsOf = (name: string) => `Meetings of ${name}`;

/** One person. */
export const inTheMinutes = (name: string, about: string) => `${name} in the minutes: ${about}.`;
export const about = (meetings: string, groups: string, years: string) => `${meetings} of ${groups}${years && `, ${years}`}`;
export const nowhere = 'in no list of those present';
export const onGithub = (handle: string) => `@${handle} on GitHub`;
export const alsoWritten = 'Also written';
export const groups = 'Groups';
export const attendance = 'Meetings attended by group and year';
export const hollow = 'Hollow: as an observer.';
export const actions = 'Actions';
export const open = 'No line calls these done.';
export const done = (count: string) => `${count} done`;
export const speaks = 'Speaks';
export const speaksUnder = 'Topics under which the notes give their words.';
export const meetings = 'Meetings';

/** Who does something, where it is everybody. */
export const theGroup = 'the group';
