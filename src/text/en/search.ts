/** The page. */
export const title = 'Search';
export const description = 'Search the minutes: every agenda item, by word, group, year and issue.';
export const filters = 'Filters';
export const names = { group: 'Group', year: 'Year', kind: 'Kind', person: 'Person', issue: 'Issue' };
export const kinds = { discussion: 'Discussion', action: 'Action', decision: 'Decision' };
export const order = 'Order';
export const orders = { relevance: 'Best match first', newest: 'Newest first', oldest: 'Oldest first' };
export const nameOrHandle = 'Name or @handle';
export const results = 'Results';
export const inUse = 'Filters in use';
export const more = 'Show more results';
export const withoutScript = 'Searching here needs JavaScript, which is off or not there. Without it, the minutes can be read [by year](meetings) or [by group](groups).';
export const elsewhere = 'Search this site with DuckDuckGo';

/** What the box takes. */
export const asYouType = 'Every word of every meeting is searched as you type, each agenda item for itself. The box also takes';
export const exactWords = '"exact words"';
export const withoutWord = '-word';
export const takes = {
	exact: 'in this order',
	without: 'without the word, without what is one',
	filters: 'as the filters do',
	somebody: 'what somebody said, what they promised; names do too',
	issue: 'an issue, or its address on GitHub',
	day: 'the meetings of a day',
	keys: 'to the box, through the results, open, clear',
};
/** A key alone can be in the way of who speaks to a machine. */
export const slash = '/ goes to the box';
export const keys = ['/', '↓', '↑', 'Enter', 'Esc'];

/** What the script says while it searches. */
export const searching = 'Searching …';
export const again = 'Try again';
export const notLoaded = 'The search index did not load. It may be missing from this site, or the connection failed.';
export const offline = 'You are offline, and search needs its index from the network.';

/** Of a result, the title of the archive that it is from, where that is another. */
export const inArchive = (title: string) => `in ${title}`;

/** What is found; not among the nouns of other pages, of which the search page needs no other. */
export const result = { one: 'result', other: 'results' };
/** How much was found; `beside`: pages lead the results. */
export const nothing = (beside: boolean) => (beside ? 'No results beside this page' : 'No results');
export const none = (some: string) => `No results with every word, ${some} with some`;
export const complete = (complete: string, some: string) => `${complete} with every word, ${some} more with some`;
/** Words that a result does not have follow. */
export const without = 'Without';

/** A filter in use, and the button that takes it away. */
export const filter = (name: string, value: string) => `${name}: ${value}`;
export const remove = (filter: string) => `Remove ${filter}`;
/** Of a word that was taken for a filter. */
export const asWords = (filter: string, words: string) => `Remove ${filter}, and search for the word${words.includes(' ') ? 's' : ''} ${words}`;
export const span = (from: string, to: string) => `${from} to ${to}`;
/** After how much was found: what it was found under. */
export const under = (filters: readonly string[]) => `, ${filters.join(', ')}`;
