/** All meetings. */
export const title = 'Meetings';
export const about = (meetings: string, groups: string, years: string) => `${meetings} of ${groups}${years && `, ${years}`}`;
export const newestFirst = (about: string) => `${about}, newest first.`;

/** One meeting. */
export const minutesOf = (title: string, facts: string) => `Minutes of ${title}: ${facts}.`;
export const beforeAndAfter = 'Before and after';
export const inTheSeries = 'Before and after, in the series';
export const previous = 'Previous meeting';
export const next = 'Next meeting';
export const inYear = (group: string, year: string) => `${group} in ${year}`;
/** After the group's name, which is a link. */
export const afterGroup = (year: string) => ` in ${year}`;

/** Its facts, beside it. */
export const aboutThis = 'About this meeting';
export const topics = 'Topics';
/** Beside a topic. */
export const notReached = 'on the agenda, not reached';
export const carried = 'copied from the minutes before';
export const actions = 'Actions';
export const done = 'done';
export const decisions = 'Decisions';
export const noDecisions = 'None recorded.';
/** Under what is sure. */
export const kinds = { action: 'action', decision: 'decision' };
export const people = 'People';
export const alsoMentioned = 'Also mentioned';
export const files = 'Files';
export const source = 'The minutes’ source';
export const agendaSource = 'The agenda’s source';
/** Under the minutes, where the agenda is a file of its own. */
export const agendaSentOut = 'The agenda, as it was written before the meeting';
export const recording = (number?: number) => (number === undefined ? 'Recording' : `Recording ${number}`);
export const issue = (ref: string) => `Meeting issue ${ref}`;
export const document = 'Document the minutes were taken in';

/** What could not be read of it. */
export const forAuthors = 'For its authors';
export const couldNotRead = 'What a program could not read as it expected:';

/** The same in other formats. */
export const asMarkdown = 'The minutes as Markdown';
export const asJson = 'What was read from them, as JSON';

/** Where a meeting was that is no longer in the archive. */
export const gone = 'No longer in the archive';
export const lookElsewhere = 'The minutes that were at this address have been taken out of the archive. [All meetings](meetings) lists those that are there.';

/** The page that always leads to the newest. */
export const latestOf = (group: string) => `Latest meeting of ${group}`;
