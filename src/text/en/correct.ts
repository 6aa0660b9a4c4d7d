/** How to correct what a page says; `[words](name)` leads somewhere, words between backticks are code. */
export const asWritten = 'These minutes are shown as their authors wrote them, in';
export const atCommit = (commit: string) => ` at \`${commit}\``;
export const theMinutesCount = '. People, topics, actions and decisions were read from them by a program: where the two differ, the minutes count.';
export const readByProgram = 'Everything here was read from the minutes by a program, and leads to the line where it is written: where the two differ, the minutes count.';
export const correctFile = 'Something wrong? Correct [the file as it is now](file).';
export const correctUnknownFile = 'Something wrong? Correct the file.';
export const followToMeeting = 'Something wrong? Follow the link to the meeting: the foot of its page names its file, to correct there.';
/** In each row of actions and decisions. */
export const correct = 'correct';
export const correctThis = (text: string) => `Correct: ${text.length <= 80 ? text : `${text.slice(0, 80)}…`}`;
export const confirmed = 'confirmed';
/** At the foot of a meeting. */
export const correctActions = 'An action or a decision was read wrong, or is missing? [Say so](entries) in `corrections.yml`.';
export const correctMeeting = 'Correct what was read of this meeting';
export const paste = 'Paste the entry into `corrections.yml`, beside `archive.yml`; the minutes themselves stay as they are.';
export const pasteAt = 'Paste the entry into [`corrections.yml`](file), beside `archive.yml`; the minutes themselves stay as they are.';
export const lastLine = 'Its last line may say something else: `is: action` or `is: decision` confirms it, `owner: "@handle"` says whose it is, `done: 2024-06-06` when it was done and `where:` where it says so, `duplicate-of: { quote: … }` what it says again.';
export const readAs = (kind: string, line: string) => `Read as ${kind === 'action' ? 'an' : 'a'} ${kind}, ${line}`;
export const notRead = 'A line that is one, and was not read';
export const wordsOfLine = 'words of the line';
export const correctPeople = 'Where somebody is taken for somebody else, correct `people.yml` of this archive. The next build shows it.';
export const correctPeopleAt = 'Where somebody is taken for somebody else, correct `people.yml` of this archive. The next build shows it. Or [say what is wrong](issues).';
