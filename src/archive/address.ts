export interface Addresses {
	home: string;
	meetings: string;
	groups: string;
	people: string;
	/** How well the archive was read. */
	reading: string;
	search: string;
	/** The folder that Pagefind loads its index from. */
	searchIndex: string;
	/** The meetings of each day, for the search page. */
	searchDays: string;
	/** Everybody by their names, for the search page. */
	searchPeople: string;
	favicon: string;
	/** What there is as files, and how to use it. */
	data: string;
	/** A file beside the pages: `data/meetings.json`. */
	file(path: string): string;
	/** Of an extra page of the archive. */
	page(slug: string): string;
	meeting(group: string, slug: string): string;
	group(id: string): string;
	latest(id: string): string;
	person(slug: string): string;
	issues: string;
	/** All issues of `owner/name`. */
	repo(repo: string): string;
	/** Of the page of `owner/name#12`, however it is spelt. */
	issue(ref: string): string;
	/** The issue as JSON. */
	issueData(ref: string): string;
	/** The issue as a small picture that says how often it was discussed. */
	issueBadge(ref: string): string;
	actions: string;
	/** All actions of a group. */
	actionsOf(group: string): string;
	decisions: string;
	/** All decisions of a group. */
	decisionsOf(group: string): string;
}

/** Every address of the site, under the base that it is published at: the one place that makes them. */
export function addressesUnder(base = '/'): Addresses {
	const root = `/${base}/`.replace(/\/+/g, '/');
	// GitHub does not tell `nodejs/TSC` from `nodejs/tsc`; file systems do.
	const issue = (ref: string) => `${root}issues/${ref.replace('#', '/').toLowerCase()}`;
	return {
		home: root,
		meetings: `${root}meetings/`,
		groups: `${root}groups/`,
		people: `${root}people/`,
		reading: `${root}reading/`,
		search: `${root}search/`,
		searchIndex: `${root}pagefind/`,
		searchDays: `${root}search/days.json`,
		searchPeople: `${root}search/people.json`,
		favicon: `${root}favicon.svg`,
		data: `${root}data/`,
		file: (path) => `${root}${path}`,
		page: (slug) => `${root}${encodeURIComponent(slug)}/`,
		meeting: (group, slug) => `${root}meetings/${group}/${slug}/`,
		group: (id) => `${root}groups/${id}/`,
		latest: (id) => `${root}latest/${id}/`,
		person: (slug) => `${root}people/${encodeURIComponent(slug)}/`,
		issues: `${root}issues/`,
		repo: (repo) => `${root}issues/${repo.toLowerCase()}/`,
		issue: (ref) => `${issue(ref)}/`,
		issueData: (ref) => `${issue(ref)}.json`,
		issueBadge: (ref) => `${issue(ref)}.svg`,
		actions: `${root}actions/`,
		actionsOf: (group) => `${root}actions/${group}/`,
		decisions: `${root}decisions/`,
		decisionsOf: (group) => `${root}decisions/${group}/`,
	};
}
