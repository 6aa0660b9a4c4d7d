import { z } from 'zod';
import type { IssueStory } from '../archive/model.ts';
import type { Export } from './export.ts';
import { dataAddress } from './issue.ts';
import { listAsJson } from './json.ts';
import { schemaAddress } from './schema.ts';
import { absolute, type Site } from './site.ts';

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
