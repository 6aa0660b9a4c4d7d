import { z } from 'zod';
import type { IssueMention, IssueStory, Repo } from '../archive/model.ts';
import { onGithub } from '../archive/targets.ts';
import type { Export } from './export.ts';
import { listAsJson } from './json.ts';
import { schemaAddress } from './schema.ts';
import { absolute, pathOf, type Site } from './site.ts';

export const issueSummaryShape = z.strictObject({
	ref: z.string().describe('`owner/name#12`'),
	kind: z.enum(['issue', 'pull', 'discussion', 'unknown']),
	title: z.string().nullable().describe('As the last meeting that had it on its agenda called it'),
	address: z.string().describe('Of its page'),
	details: z.string().describe('Of the file that has it with what each meeting said of it: its own, or where one meeting did its repository\'s'),
	first: z.iso.date().nullable().describe('The first meeting that spoke of it'),
	last: z.iso.date().nullable(),
	meetings: z.number().int().min(1).describe('How many spoke of it'),
	groups: z.array(z.string()).describe('Their ids, in the order they took it up'),
});

export const issuesShape = z.strictObject({
	$schema: z.string(),
	archive: z.string(),
	issues: z.array(issueSummaryShape).describe('What most meetings spoke of first, then the latest'),
});

export const issues: Export = {
	path: 'data/issues.json',
	type: 'application/json',
	describe: 'every issue, pull request and discussion that was spoken of: since when, how often, in which groups',
	write: (archive, site) => listAsJson(
		{ $schema: schemaAddress('issues', site), archive: archive.title },
		'issues',
		archive.issues.map((issue) => summaryOf(issue, site)),
	),
};

function summaryOf(story: IssueStory, site: Site): z.infer<typeof issueSummaryShape> {
	const { ref, kind, title, address, first, last, mentions, groups } = story;
	return {
		ref,
		kind,
		title: title ?? null,
		address: absolute(site, address),
		details: absolute(site, dataAddress(story, site)),
		first: first.date ?? null,
		last: last.date ?? null,
		meetings: mentions.length,
		groups: groups.map(({ id }) => id),
	};
}

const place = z.strictObject({
	address: z.string().describe('Of the place on the meeting\'s page'),
	topic: z.string().nullable().describe('The agenda item it stands under'),
	quotes: z.array(z.string()).describe('The notes under the item where it is about the issue, else the lines that name the issue; shortened'),
	actions: z.array(z.string()),
	decisions: z.array(z.string()),
});

/** One issue, beside its page. */
export const issueShape = z.strictObject({
	$schema: z.string(),
	ref: z.string().describe('`owner/name#12`'),
	kind: z.enum(['issue', 'pull', 'discussion', 'unknown']),
	title: z.string().nullable().describe('As the last meeting that had it on its agenda called it'),
	address: z.string().describe('Of its page'),
	github: z.string().describe('Of the issue itself'),
	badge: z.string().nullable().describe('Of a picture that says how many meetings spoke of it; none where only one did'),
	first: z.iso.date().nullable(),
	last: z.iso.date().nullable(),
	meetings: z.number().int().min(1),
	groups: z.array(z.string()).describe('Their ids, in the order they took it up'),
	mentions: z.array(z.strictObject({
		date: z.iso.date().nullable(),
		group: z.string(),
		meeting: z.string().describe('Address of its page'),
		announced: z.boolean().describe('The issue is the one that announced the meeting'),
		places: z.array(place),
	})).describe('One for each meeting, oldest first'),
});

/** The issues of one repository that have no file of their own. */
export const repoIssuesShape = z.strictObject({
	$schema: z.string(),
	repo: z.string().describe('`owner/name`'),
	issues: z.array(issueShape.omit({ $schema: true })),
});

/** Whether an issue has files beside its page: most are named in one meeting, and nobody follows them. */
export function hasOwnFiles({ mentions }: Pick<IssueStory, 'mentions'>, { isLean }: Site): boolean {
	return mentions.length > 1 && !isLean;
}

/** Of the file that has an issue's data: its own, else its repository's. */
export function dataAddress(story: IssueStory, site: Site): string {
	return hasOwnFiles(story, site) ? site.at.issueData(story.ref) : site.at.repoData(story.repo);
}

export const issueJson: Export = {
	path: 'issues/<owner>/<name>/<number>.json',
	type: 'application/json',
	describe: 'what each meeting said of one issue that two or more spoke of, beside its page',
	isCopy: true,
	files: ({ issues }, site) => issues.filter((story) => hasOwnFiles(story, site)).map((story) => ({
		path: pathOf(site, site.at.issueData(story.ref)),
		of: story,
		write: () => `${JSON.stringify({ $schema: schemaAddress('issue', site), ...issueData(story, site) } satisfies z.infer<typeof issueShape>, undefined, '\t')}\n`,
	})),
};

export const repoIssuesJson: Export = {
	path: 'issues/<owner>/<name>/issues.json',
	type: 'application/json',
	describe: 'the same of the other issues of a repository, which one meeting spoke of, in one file',
	files: ({ repos }, site) => repos.filter((repo) => othersOf(repo, site).length > 0).map((repo) => ({
		path: pathOf(site, site.at.repoData(repo.name)),
		of: repo,
		write: () => listAsJson({ $schema: schemaAddress('repo-issues', site), repo: repo.name }, 'issues', othersOf(repo, site).map((story) => issueData(story, site))),
	})),
};

function othersOf({ issues }: Pick<Repo, 'issues'>, site: Site): IssueStory[] {
	return issues.filter((story) => !hasOwnFiles(story, site));
}

function issueData(story: IssueStory, site: Site): Omit<z.infer<typeof issueShape>, '$schema'> {
	const { ref, kind, title, address, first, last, groups, mentions } = story;
	return {
		ref,
		kind,
		title: title ?? null,
		address: absolute(site, address),
		github: onGithub(ref, kind),
		badge: hasOwnFiles(story, site) ? absolute(site, site.at.issueBadge(ref)) : null,
		first: first.date ?? null,
		last: last.date ?? null,
		meetings: mentions.length,
		groups: groups.map(({ id }) => id),
		mentions: mentions.map((mention) => mentionData(mention, site)),
	};
}

function mentionData({ entry, announced, places }: IssueMention, site: Site): z.infer<typeof issueShape>['mentions'][number] {
	return {
		date: entry.date ?? null,
		group: entry.group.id,
		meeting: absolute(site, entry.address),
		announced: announced ?? false,
		places: places.map(({ address, item, quotes, actions, decisions }) => ({
			address: absolute(site, address),
			topic: item?.title || null,
			quotes: quotes.map(({ text }) => text),
			actions: actions.map(({ fact }) => fact.text),
			decisions: decisions.map(({ fact }) => fact.text),
		})),
	};
}
