import type { Archive, Entry } from '../archive/model.ts';
import { decided } from '../archive/decisions.ts';
import { ownerName } from './actions.ts';
import { latestDay } from './day.ts';
import type { Export } from './export.ts';
import { type FeedEntry, writeFeed } from './feed.ts';
import { firstAddress, type Site } from './site.ts';

export const actionsFeed: Export = {
	path: 'feeds/actions.atom',
	type: 'application/atom+xml',
	describe: 'the newest actions of all groups',
	needsUrl: true,
	write: (archive, site) => feedOf({ name: 'Actions', path: 'feeds/actions.atom', page: site.at.actions }, archive.actions.flatMap((action) => {
		const owners = action.owners.map(ownerName).join(', ');
		return entryOf(action, site, owners ? [`For ${owners}`] : []);
	}), archive, site),
};

export const decisionsFeed: Export = {
	path: 'feeds/decisions.atom',
	type: 'application/atom+xml',
	describe: 'the newest decisions of all groups',
	needsUrl: true,
	write: (archive, site) => feedOf({ name: 'Decisions', path: 'feeds/decisions.atom', page: site.at.decisions }, archive.decisions.flatMap((decision) => entryOf({ ...decision, fact: { text: decided(decision.fact) } }, site, decision.fact.outcome ? [OUTCOMES[decision.fact.outcome]] : [])), archive, site),
};

function feedOf({ name, path, page }: { name: string; path: string; page: string }, entries: FeedEntry[], archive: Archive, site: Site): string {
	return writeFeed({ title: `${name} · ${archive.title}`, self: site.at.file(path), page, author: archive.title, asOf: latestDay(archive), entries }, site);
}

const OUTCOMES = { struck: 'Struck out', defeated: 'Not carried' } as const;

/** What an entry of either register has. */
interface Registered {
	fact: { text: string };
	entry: Entry;
	topic?: string;
	address: string;
}

function entryOf({ fact, entry, topic, address }: Registered, site: Site, more: readonly string[] = []): FeedEntry[] {
	if (!entry.date || entry.ahead) return [];
	const texts = [...(topic ? [`About ${topic}`] : []), ...more];
	const lines = [...texts.map((text) => ({ text })), { text: entry.title, address: entry.address }];
	return [{ title: fact.text, address, id: firstAddress(entry, site) + address.slice(entry.address.length), date: entry.date, author: entry.group.name, sections: [{ lines }] }];
}
