/** All groups. */
export const title = 'Groups';
export const description = (archive: string) => `The groups whose minutes ${archive} holds.`;
export const about = (meetings: string, years: string) => `${meetings}${years && `, ${years}`}`;
/** Whose something is. */
export const every = 'all groups';
export const latestOfEach = 'Latest:';

export const meetingsOf = (name: string) => `Meetings of ${name}`;

/** One group. */
export const minutesOf = (name: string, about: string) => `Minutes of ${name}: ${about}.`;
export const latest = 'Latest meeting:';
export const alwaysNewest = 'To link to whichever is the newest:';
export const follow = 'To follow:';
export const feedOf = (name: string) => `Feed of ${name}`;
export const calendarOf = (name: string) => `Calendar of ${name}`;
export const openActions = 'Open actions';
export const pressing = (meetings: number) => `Told in one of the last ${meetings} meetings, and no line says they are done.`;
export const nonePressing = (meetings: number) => `None from the last ${meetings} meetings.`;
export const recurring = 'What keeps coming back';
export const recurringIn = (meetings: number) => `On the agenda of two or more of the last ${meetings} meetings.`;
/** The day of the last one follows. */
export const times = (ref: string, meetings: string) => `${ref} · ${meetings}, last`;
export const decisions = 'Decisions';
export const latestDecisions = 'The latest.';
export const people = 'People';
export const listedIn = (meetings: number) => `Listed in one of the last ${meetings} meetings.`;
export const overTheYears = 'Over the years';
export const peopleOverTheYears = 'People over the years';
export const howManyAYear = 'How many meetings a year, by those who came first.';
export const name = 'Name';
export const byYear = (title: string) => `${title}, by year`;
export const meetings = 'Meetings';
export const meetingsByYear = (group: string) => `Meetings of ${group} by year`;
/** The days of the meetings before and after stand around `silenceTo`. */
export const silence = (time: string) => `The longest time without a meeting was ${time}, from`;
export const silenceTo = 'to';
/** Minutes that may be missing. */
export const missing = (gaps: string) => `${gaps} where minutes may be missing`;
export const howMissing = 'By how often the group met, and by the numbers of its meetings and of the issues that announced them. Nothing says that these were held.';
export const between = 'from';
export const sure = { likely: 'likely', perhaps: 'perhaps' };
