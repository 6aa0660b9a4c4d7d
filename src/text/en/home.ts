/** The archive in one sentence, where it does not say one itself. */
export const about = (meetings: string, groups: string, years: string) => `The minutes of ${meetings} of ${groups}${years && `, ${years}`}.`;
export const lead = 'Find what was said, decided and promised, and the line where it is written.';
export const examples = 'For example';
export const latest = 'Latest meetings';
export const promised = 'Lately promised';
export const activity = 'Meetings by group and year';

/** Questions that the archive can answer. */
export const whatWasSaid = (ref: string, title: string) => `What was said about ${title === ref ? ref : `“${title}”`}?`;
export const ofLate = (ref: string, meetings: string) => `${ref}, ${meetings} of late`;
export const whatDecided = (group: string) => `What did ${group} decide?`;
export const newestFirst = (decisions: string) => `${decisions}, the newest first`;
export const whatPromised = (name: string) => `What did ${name} promise?`;

/** Where no page is. */
export const notFound = 'Page not found';
export const lookElsewhere = 'Nothing is at this address. Look for the meeting by its words, or [by its date](meetings).';
export const groups = 'Groups:';
