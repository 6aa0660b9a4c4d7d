/** What is read of a meeting, as the columns of a table. */
export const fields = { titles: 'Titles', dates: 'Dates', people: 'People', topics: 'Topics', references: 'References', actions: 'Actions', decisions: 'Decisions', recordings: 'Recordings' };

export const allGroups = 'All groups';

/** What was seen and could not be told; a number stands before each. */
export const leftOpen = {
	references: 'references whose repository is not known',
	owners: 'owners of actions of whom only what is written is known',
	ownerless: 'actions that nobody is named for',
	attendees: 'lines in lists of people that name nobody',
	dates: 'dates that are in no calendar',
};
