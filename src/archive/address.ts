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
	/** A part of all meetings, of a group's. */
	meetingsIn(part: string): string;
	group(id: string): string;
	groupIn(id: string, part: string): string;
	latest(id: string): string;
	person(slug: string): string;
	/** Some of all people; a part of somebody's meetings. */
	peopleIn(part: string): string;
	personIn(slug: string, part: string): string;
	/** What a rule found; `page` from the second one on. */
	rule(rule: string, page?: number): string;
	issues: string;
	/** All issues of `owner/name`. */
	repo(repo: string): string;
	/** A part of them. */
	repoIn(repo: string, part: string): string;
	/** What was said of the issues of `owner/name` that have no file of their own. */
	repoData(repo: string): string;
	/** Of the page of `owner/name#12`, however it is spelt. */
	issue(ref: string): string;
	/** The issue as JSON. */
	issueData(ref: string): string;
	/** The issue as a small picture that says how often it was discussed. */
	issueBadge(ref: string): string;
	actions: string;
	/** All actions of a group. */
	actionsOf(group: string): string;
	/** A part of all, of a group's. */
	actionsIn(part: string): string;
	actionsOfIn(group: string, part: string): string;
	decisions: string;
	/** All decisions of a group. */
	decisionsOf(group: string): string;
	/** A part of all, of a group's. */
	decisionsIn(part: string): string;
	decisionsOfIn(group: string, part: string): string;
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
		meetingsIn: (part) => `${root}meetings/years/${part}/`,
		group: (id) => `${root}groups/${id}/`,
		groupIn: (id, part) => `${root}groups/${id}/years/${part}/`,
		latest: (id) => `${root}latest/${id}/`,
		person: (slug) => `${root}people/${encodeURIComponent(slug)}/`,
		peopleIn: (part) => `${root}people/letters/${encodeURIComponent(part)}/`,
		personIn: (slug, part) => `${root}people/${encodeURIComponent(slug)}/years/${part}/`,
		rule: (rule, page = 1) => `${root}reading/rules/${encodeURIComponent(rule)}/${page > 1 ? `${page}/` : ''}`,
		issues: `${root}issues/`,
		repo: (repo) => `${root}issues/${repo.toLowerCase()}/`,
		repoIn: (repo, part) => `${root}issues/${repo.toLowerCase()}/years/${part}/`,
		repoData: (repo) => `${root}issues/${repo.toLowerCase()}/issues.json`,
		issue: (ref) => `${issue(ref)}/`,
		issueData: (ref) => `${issue(ref)}.json`,
		issueBadge: (ref) => `${issue(ref)}.svg`,
		actions: `${root}actions/`,
		actionsOf: (group) => `${root}actions/${group}/`,
		actionsIn: (part) => `${root}actions/years/${part}/`,
		actionsOfIn: (group, part) => `${root}actions/${group}/years/${part}/`,
		decisions: `${root}decisions/`,
		decisionsOf: (group) => `${root}decisions/${group}/`,
		decisionsIn: (part) => `${root}decisions/years/${part}/`,
		decisionsOfIn: (group, part) => `${root}decisions/${group}/years/${part}/`,
	};
}
