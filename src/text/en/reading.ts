/** What is read of a meeting, as the columns of a table. */
export const fields = { titles: 'Titles', dates: 'Dates', people: 'People', topics: 'Topics', references: 'References', actions: 'Actions', decisions: 'Decisions', recordings: 'Recordings' };
export const group = 'Group';
export const files = 'Files';
export const allGroups = 'All groups';

export const title = 'How this archive was read';
export const about = (files: string, skipped: string) => `${files} read, ${skipped} skipped`;
export const description = (about: string) => `${about}: what a program found in the minutes, what it did not, and how far to trust it.`;
export const lead = (about: string) => `${about}. A program read them, by rules and without guessing: here is what it found, what it did not, and how far to trust it.`;
export const found = 'What was found';
export const belowEach = 'Below each number: in how many meetings there was none.';
export const noneIn = (meetings: string) => `none in ${meetings}`;
export const open = 'What stayed open';
/** A number stands before each. */
export const leftOpen = {
	references: 'references whose repository is not known',
	owners: 'owners of actions of whom only what is written is known',
	ownerless: 'actions that nobody is named for',
	attendees: 'lines in lists of people that name nobody',
	dates: 'dates that are in no calendar',
};
export const of = (count: string) => ` of ${count}`;
export const skipped = 'Skipped files';
export const none = 'None.';
export const withReason = (files: string) => `${files}, with the reason`;
export const inFiles = 'What may be wrong in a file';
export const inFilesByRule = (findings: string) => `${findings}, by rule. Each leads to its line; \`minutes lint\` prints them for authors.`;
export const between = 'What may be wrong between files';
export const betweenByRule = (findings: string) => `${findings}, by rule; \`minutes check\` prints them.`;

/** How well it reads: measured, the same on every site. */
export const accuracy = 'How well it reads';
export const measured = (files: number) => `Measured for the program, not for this archive: on ${files} files of ten groups of Node.js, from 2014 to 2025, in which people marked by hand what is there. *Precision* is how much of what the program found is right, *recall* how much of what is there it found, F1 both in one number. \`npm run bench:accuracy\` measures it.`;
export const columns = ['What', 'Precision', 'Recall', 'F1', 'Right', 'Missed', 'Made up'];
export const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
/** What is measured, by its name in the measurement; what has none here keeps that name. */
export const measures: Readonly<Record<string, string>> = {};
/** A share stands before it. */
export const areRight = (field: string) => `of the ${field} are right`;
