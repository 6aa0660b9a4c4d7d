/** What is read of a meeting, as the columns of a table. */
export const fields = { titles: 'Titles', dates: 'Dates', people: 'People', topics: 'Topics', references: 'References', actions: 'Actions', decisions: 'Decisions', recordings: 'Recordings' };
export const group = 'Group';
export const meetings = 'Meetings';
export const allGroups = 'All groups';

export const title = 'How this archive was read';
export const about = (meetings: string, skipped: string) => `${meetings} read, ${skipped} skipped`;
export const description = (about: string) => `${about}: what a program found in the minutes, what it did not, and how far to trust it.`;
export const lead = (about: string) => `${about}. A program read them, by rules and without guessing: here is what it found, what it did not, and how far to trust it.`;
export const found = 'What was found';
export const belowEach = 'Below each number: in how many meetings there was none.';
export const noneIn = (meetings: string) => `none in ${meetings}`;
/** What a group's files have in common. */
export const learned = 'By which habits';
export const learnedHow = 'Each group writes in its own way, but mostly in the same way: what its files have in common was looked for first, and each was read in that light. No other group\'s files count. `minutes habits` prints all of it; `reading` in archive.yml has the last word.';
export const habitsFrom = (files: string) => `from ${files}`;
export const tooFew = 'Nothing: one file has no habits, and is read by itself.';
export const nothingInCommon = 'Nothing that their files have in common.';
export const habits = {
	path: 'The day stands in the path as',
	order: 'In 03/04/2020 comes first the',
	weekday: 'They meet on',
	settled: 'Of two days was believed',
	split: 'Several meetings in one file:',
	promises: 'What is a promise: only what is',
	heading: 'The heading',
	template: 'A line of the template, and so no topic, promise or decision:',
	repeat: 'A line repeated for a while, and so no topic:',
	people: 'Known by name:',
	more: 'And more of these:',
};
export const isFor = (role: string) => `is for ${role}`;
export const settledBy: Readonly<Record<string, string>> = { weekday: 'the one on which they meet', second: 'as another file has the other', neighbours: 'as it lies between the days of the files around it', year: 'as its year is that of the files around it' };
export const stated = 'Stated in archive.yml.';
export const seenIn = (files: string, of: string) => `Learned: in ${files} of ${of}, first`;
export const open = 'What stayed open';
/** A number stands before each. */
export const leftOpen = {
	references: 'references whose repository is not known',
	owners: 'owners of actions of whom only what is written is known',
	ownerless: 'actions that nobody is named for',
	attendees: 'lines in lists of people that name nobody',
	dates: 'dates that cannot be read: in no calendar, in two ways, or without a year',
};
export const of = (count: string) => ` of ${count}`;
/** By people, in corrections.yml. */
export const corrected = 'What people corrected';
export const correctedOf = (corrected: string, of: string) => `${corrected} of ${of} actions and decisions that were read were corrected in \`corrections.yml\`. What people said is believed, and counts as a label: right where they confirmed it or said more of it.`;
export const noneCorrected = 'Nothing yet. The foot of each meeting\'s page has the entries for `corrections.yml`.';
export const labelColumns = ['What', 'Read', 'Said to be right', 'Made up', 'Missed', 'Of somebody else', 'Told twice', 'Said to be done'];
export const labelled = { action: 'Actions', decision: 'Decisions' };
export const skipped = 'Skipped files';
export const none = 'None.';
export const withReason = (files: string) => `${files}, with the reason`;
export const inFiles = 'What may be wrong in a file';
export const inFilesByRule = (findings: string) => `${findings}, by rule. Each leads to its line; \`minutes lint\` prints them for authors.`;
/** A link to all that a rule found. */
export const allOf = (findings: string) => `All ${findings}`;
export const ofRule = (rule: string) => `What ${rule} found`;
export const byReason = (findings: string) => `${findings}, what was found most often first.`;
export const pages = 'Pages';
export const between = 'What may be wrong between files';
export const betweenByRule = (findings: string) => `${findings}, by rule; \`minutes check\` prints them.`;

/** How well it reads: measured, the same on every site. */
export const accuracy = 'How well it reads';
export const accuracyBySet = 'How well it reads, by files';
export const accuracyByField = 'How well it reads, by field';
export const measured = (files: number) => `Measured for the program, not for this archive: on ${files} files of ten groups of Node.js, from 2014 to 2025, in which people marked by hand what is there. *Precision* is how much of what the program found is right, *recall* how much of what is there it found, F1 both in one number. \`npm run bench:accuracy\` measures it.`;
export const carries = 'How far that carries, for promises and decisions: F1 in files that nobody looked at while the rules were written comes first, then in those that were looked at. Minutes of other projects, and in other languages, are read less well; the tables above say what was found in these.';
/** The table of every set of labelled files: its columns, and what each set is by its name in the measurement; what has none here keeps that name. */
export const setColumns = ['Labelled files', 'Files', 'Actions with a named owner', 'All actions', 'Owners', 'Decisions'];
export const sets: Readonly<Record<string, string>> = {};
export const columns = ['What', 'Precision', 'Recall', 'F1', 'Right', 'Missed', 'Made up'];
export const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
/** What is measured, by its name in the measurement; what has none here keeps that name. */
export const measures: Readonly<Record<string, string>> = {};
/** A share stands before it. */
export const areRight = (field: string) => `of the ${field} are right`;
