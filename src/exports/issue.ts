import { z } from 'zod';
import type { IssueMention, IssueStory } from '../archive/model.ts';
import { onGithub } from '../archive/targets.ts';
import type { Export } from './export.ts';
import { schemaAddress } from './schema.ts';
import { absolute, pathOf, type Site } from './site.ts';

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
	badge: z.string().describe('Of a picture that says how many meetings spoke of it'),
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

export const issueJson: Export = {
	path: 'issues/<owner>/<name>/<number>.json',
	type: 'application/json',
	describe: 'what each meeting said of one issue, beside its page',
	files: ({ issues }, site) => issues.map((story) => ({
		path: pathOf(site, site.at.issueData(story.ref)),
		of: story,
		write: () => `${JSON.stringify(issueData(story, site), undefined, '\t')}\n`,
	})),
};

function issueData({ ref, kind, title, address, first, last, groups, mentions }: IssueStory, site: Site): z.infer<typeof issueShape> {
	return {
		$schema: schemaAddress('issue', site),
		ref,
		kind,
		title: title ?? null,
		address: absolute(site, address),
		github: onGithub(ref, kind),
		badge: absolute(site, site.at.issueBadge(ref)),
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
