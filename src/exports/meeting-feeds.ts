import { toldActions } from '../archive/actions.ts';
import { decided, toldDecisions } from '../archive/decisions.ts';
import type { Archive, Entry } from '../archive/model.ts';
import { partedBySureness, toldItems } from '../archive/told.ts';
import { latestDay } from './day.ts';
import type { Export } from './export.ts';
import { type FeedEntry, writeFeed } from './feed.ts';
import { allIds, groupFile } from './group.ts';
import { firstAddress, type Site } from './site.ts';

export const allFeed: Export = {
	path: 'feeds/all.atom',
	type: 'application/atom+xml',
	describe: 'the newest meetings of all groups',
	needsUrl: true,
	write: (archive, site) => feedOf(archive.meetings, { title: archive.title, path: 'feeds/all.atom', page: site.at.home }, archive, site),
};

export const groupFeeds: Export = {
	path: 'feeds/<group>.atom',
	type: 'application/atom+xml',
	describe: 'the newest meetings of one group',
	needsUrl: true,
	files: (archive, site) => allIds(archive).map(({ id: was, group }) => ({
		path: groupFeedPath(was),
		of: group,
		write: () => feedOf(group.meetings, { title: `${group.name} · ${archive.title}`, path: groupFeedPath(group.id), page: group.address }, archive, site),
	})),
};

export function groupFeedPath(group: string): string {
	return `feeds/${groupFile(group)}.atom`;
}

function feedOf(meetings: readonly Entry[], { title, path, page }: { title: string; path: string; page: string }, archive: Archive, site: Site): string {
	const entries = meetings.toReversed().flatMap((entry) => entryOf(entry, site));
	return writeFeed({ title, self: site.at.file(path), page, author: archive.title, asOf: latestDay(archive), entries }, site);
}

/** None for a meeting without a date, or with one alone ahead of all others: there is no saying when it was news. */
function entryOf(entry: Entry, site: Site): FeedEntry[] {
	const { title, address, date, ahead, group } = entry;
	if (!date || ahead) return [];
	const sections = [
		{ heading: 'Topics', lines: toldItems(entry).map(({ fact, address }) => ({ text: fact.title || fact.ref || '', address })) },
		{ heading: 'Decisions', lines: partedBySureness(toldDecisions(entry)).sure.map(({ fact, address }) => ({ text: decided(fact), address })) },
		{ heading: 'Actions', lines: partedBySureness(toldActions(entry)).sure.map(({ fact, address }) => ({ text: fact.text, address })) },
	];
	return [{ title, address, id: firstAddress(entry, site), date, author: group.name, sections: sections.filter(({ lines }) => lines.length > 0) }];
}
