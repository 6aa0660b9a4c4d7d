import type { Archive } from '../archive/model.ts';
import type { Export } from './export.ts';
import { latestDay } from './day.ts';
import { absolute, type Site } from './site.ts';
import { writeXml } from './xml.ts';

/** What one sitemap may list. */
const MOST = 50_000;

export const sitemap: Export = {
	path: 'sitemap.xml',
	type: 'application/xml',
	describe: 'every page, with the day of its last meeting',
	needsUrl: true,
	write: (archive, site) => writeXml({
		urlset: {
			'@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
			url: pagesOf(archive, site).slice(0, MOST).map(({ address, lastmod }) => ({ loc: absolute(site, address), ...(lastmod && { lastmod }) })),
		},
	}),
};

interface Page {
	address: string;
	/** `YYYY-MM-DD`. */
	lastmod: string | undefined;
}

/** Every page that has something of its own to say, those first that would be missed most. */
export function pagesOf(archive: Archive, { at }: Site): Page[] {
	const now = latestDay(archive);
	const lists = [at.home, at.meetings, at.groups, at.issues, at.actions, at.decisions, at.people, at.search, at.data, at.reading];
	return [
		...lists.map((address) => ({ address, lastmod: now })),
		...archive.groups.flatMap(({ id, address, latest, actions, decisions }) => [address, ...(actions.length > 0 ? [at.actionsOf(id)] : []), ...(decisions.length > 0 ? [at.decisionsOf(id)] : [])].map((page) => ({ address: page, lastmod: latest.date }))),
		...archive.meetings.map(({ address, date }) => ({ address, lastmod: date })),
		...archive.repos.map(({ address, issues }) => ({ address, lastmod: lastDay(issues.map(({ last }) => last.date)) })),
		...archive.issues.map(({ address, last }) => ({ address, lastmod: last.date })),
		...archive.people.map(({ address, meetings }) => ({ address, lastmod: lastDay(meetings.map(({ entry }) => entry.date)) })),
	];
}

function lastDay(dates: readonly (string | undefined)[]): string | undefined {
	return dates.filter((date) => date !== undefined).sort().at(-1);
}
