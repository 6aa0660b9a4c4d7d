/** The page. */
export const title = 'Search';
export const description = 'Search the minutes: every agenda item, by word, group, year and issue.';
