/** Around every page. */
export const skip = 'Skip to content';
export const nav = { meetings: 'Meetings', groups: 'Groups', people: 'People', issues: 'Issues', actions: 'Actions', decisions: 'Decisions', search: 'Search' };
/** Of the navigation and of the search in every page's head, for who cannot see them. */
export const site = 'Site';
export const data = 'Data, feeds and calendars';
/** Before its name. */
export const licence = 'The minutes are under';
export const feedOfMeetings = (title: string) => `Meetings · ${title}`;
export const title = (page: string, archive: string) => `${page} · ${archive}`;
export const picture = (group: string, archive: string) => `${group}, ${archive}`;

/** On a picture of the archive, where its title has no letters that can be drawn. */
export const minutes = 'Minutes';

/** The search box. */
export const searchLabel = 'Search the minutes';
export const searchButton = 'Search';

/** Lists within a page. */
export const onThisPage = 'On this page';
export const years = 'Years';
/** A page with a part of a list that is too long for one. */
export const part = (list: string, part: string) => `${list}: ${part}`;
export const partAbout = (count: string, of: string, order: string) => `${count} of ${of}, ${order}.`;
export const newestFirst = 'the newest first';
export const byName = 'by name';
/** A link follows. */
export const allAsData = 'All of them in one file:';
/** The first page of such a list: over its years, and over the rows that it shows. */
export const byYear = 'All of them, by year:';
export const newest = (count: string) => `The newest ${count}`;
export const all = (count: string) => `All ${count}`;
export const rest = '… the rest';
/** What was read and is not sure enough. */
export const perhaps = 'Perhaps';
export const perhapsMeaning = 'Read too, but by forms that are wrong more often than one time in five: counted nowhere.';
export const showPerhaps = 'Show them';
export const sure = (share: number) => `${Math.round(share * 100)} % sure`;
export const onGithub = 'on GitHub';
export const line = (number: number) => `line ${number}`;
export const and = ', ';
export const separator = ' · ';
