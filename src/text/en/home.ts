/** Questions that the archive can answer. */
export const whatWasSaid = (ref: string, title: string) => `What was said about ${title === ref ? ref : `“${title}”`}?`;
export const ofLate = (ref: string, meetings: string) => `${ref}, ${meetings} of late`;
export const whatDecided = (group: string) => `What did ${group} decide?`;
export const newestFirst = (decisions: string) => `${decisions}, the newest first`;
export const whatPromised = (name: string) => `What did ${name} promise?`;
