export const title = 'Decisions';
export const about = (decisions: string, groups: string) => `${decisions} of ${groups}`;
export const description = (about: string) => `${about}, each with its line.`;
export const newestFirst = (about: string) => `${about}, the newest first.`;
export const none = (meetings: string) => `The minutes of ${meetings} record none.`;
export const howTold = 'Marked: the minutes say “Decision” or the like. In words: the sentence tells of one, as in “the group agreed to”.';
export const how = { marked: 'marked', phrased: 'in words', corrected: 'pointed out' };
/** Of one that does not hold. */
export const outcomes = { struck: 'struck out', defeated: 'not carried' };
export const groups = 'Groups';
export const byGroup = 'By group:';

/** Those of a group. */
export const of = (group: string) => `Decisions of ${group}`;
export const whatDecided = (group: string, decisions: string) => `What ${group} decided: ${decisions}.`;
