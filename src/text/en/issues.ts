export const kinds = { issue: 'Issue', pull: 'Pull request', discussion: 'Discussion', unknown: 'Issue or pull request' };

/** `7 meetings of 2 groups`, `7 meetings of Tide Group`. */
export const meetingsOf = (meetings: string, groups: string) => `${meetings} of ${groups}`;
/** The same in a column. */
export const meetingsAndGroups = (meetings: string, groups: string) => `${meetings}, ${groups}`;
export const announced = (meeting: string) => `announced the meeting ${meeting}`;
/** `2 meetings in 2020`, for who cannot see the line of time. */
export const inYear = (meetings: string, year: string) => `${meetings} in ${year}`;

/** All issues. */
export const title = 'Issues';
export const about = (issues: string, repositories: string, again: string) => `${issues} and pull requests of ${repositories}, ${again} of them in two or more meetings`;
export const most = 'Most often';
export const lately = 'Again and lately';
export const byRepository = 'By repository';
export const columns = { repository: 'Repository', issues: 'Issues', again: 'In two or more meetings', most: 'Most often' };
export const fewer = (count: number) => `With fewer than ${count}`;
export const others = 'Other repositories';

/** Those of a repository. */
export const ofRepository = (issues: string) => `${issues} and pull requests that a meeting spoke of`;
export const again = 'In two or more meetings';
export const once = 'In one meeting';

/** One issue. */
export const whatWasSaid = (ref: string, extent: string) => `What was said about ${ref}: ${extent}.`;
export const files = 'This page [as JSON](data), or [as a badge](badge)';
/** Of an issue that one meeting spoke of. */
export const withOthers = 'This page is in [the JSON of its repository](data)';
export const badge = 'discussed in the minutes';
export const asJson = (ref: string) => `${ref} as JSON`;
export const othersAsJson = (repo: string) => `Issues of ${repo} that one meeting spoke of, as JSON`;
export const announcedThis = 'The issue that announced this meeting.';
/** Before the topic that it was named under. */
export const under = 'Under';
export const withoutNotes = 'On the agenda, without notes.';
export const notReached = 'On the agenda, not reached.';
/** What was said is copied from the minutes before. */
export const carried = 'As written in the minutes before.';
export const action = 'Action';
export const decision = 'Decision';
