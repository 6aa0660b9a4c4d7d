/** How to correct what a page says; `[words](name)` leads somewhere, words between backticks are code. */
export const asWritten = 'These minutes are shown as their authors wrote them, in';
export const atCommit = (commit: string) => ` at \`${commit}\``;
export const theMinutesCount = '. People, topics, actions and decisions were read from them by a program: where the two differ, the minutes count.';
export const readByProgram = 'Everything here was read from the minutes by a program, and leads to the line where it is written: where the two differ, the minutes count.';
export const correctFile = 'Something wrong? Correct [the file as it is now](file).';
export const correctUnknownFile = 'Something wrong? Correct the file.';
export const followToMeeting = 'Something wrong? Follow the link to the meeting: the foot of its page names its file, to correct there.';
export const correctPeople = 'Where somebody is taken for somebody else, correct `people.yml` of this archive. The next build shows it.';
export const correctPeopleAt = 'Where somebody is taken for somebody else, correct `people.yml` of this archive. The next build shows it. Or [say what is wrong](issues).';
