/** What stands above the results of some searches: pages that answer, and ways on. */

/** What was searched for instead; the words follow, then a link back to `typed`. */
export const insteadOf = 'Showing results for';
export const asTyped = (typed: string) => `Search for the words ${typed} instead`;

/** What looks like one of the box's operators, and is none here. */
export const unread = (written: readonly string[]) => `${written.join(', ')} ${written.length > 1 ? 'name' : 'names'} nothing of this archive, and ${written.length > 1 ? 'were' : 'was'} searched for as written.`;

/** Which years were searched, where an archive has more; a link follows. */
export const searched = (spans: readonly string[]) => `Searched in ${spans.join(', ')}.`;
export const allYears = 'Search all years';

/** Of another archive: a link that has it searched, what is said once it is, and a link that leaves it out. */
export const searchToo = (title: string) => `Search ${title} as well`;
export const searchedToo = (title: string) => `${title} is searched as well.`;
export const notUnderFilters = (title: string) => `${title} is left out: filters and the order of dates are those of this archive.`;
export const unreached = (title: string) => `${title} could not be searched: its index did not load.`;
export const leaveOut = 'Leave it out';

/** What to try where nothing was found. */
export const youCould = 'You could';
export const everywhere = 'search all groups and years';
export const withoutMarks = 'search without the quotation marks';
export const alone = (word: string) => `search for ${word} alone`;

/** Between people of one name. */
export const or = ' or ';
/** Of what was typed into a filter. */
export const unknown = { person: 'No person of this archive is called that.', issue: 'No issue of this archive is called that.' };

/** Beside a page that leads the results. */
export const leads = {
	meeting: 'Meeting', group: 'Group', issue: 'Issue', onGithub: 'Issue on GitHub', person: 'Person', namesake: (handle: string) => `Person, ${handle}`,
	open: 'What is open', register: 'Actions', decided: 'What was decided', decisions: 'Decisions',
	oldest: (meeting: string) => `First talked about in ${meeting}`, newest: (meeting: string) => `Last talked about in ${meeting}`,
};
