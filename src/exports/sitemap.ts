import type { Archive, Entry } from '../archive/model.ts';
import { partPages } from '../archive/registers.ts';
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
		...(archive.pages ?? []).map(({ address }) => ({ address, lastmod: undefined })),
		...archive.groups.flatMap(({ id, address, latest, actions, decisions }) => [address, ...(actions.length > 0 ? [at.actionsOf(id)] : []), ...(decisions.length > 0 ? [at.decisionsOf(id)] : [])].map((page) => ({ address: page, lastmod: dayOf(latest) }))),
		...partPages(archive, at).map((address) => ({ address, lastmod: undefined })),
		...archive.meetings.map((entry) => ({ address: entry.address, lastmod: dayOf(entry) })),
		...archive.repos.map(({ address, issues }) => ({ address, lastmod: lastDay(issues.map(({ last }) => dayOf(last))) })),
		...archive.issues.map(({ address, last }) => ({ address, lastmod: dayOf(last) })),
		...archive.people.map(({ address, meetings }) => ({ address, lastmod: lastDay(meetings.map(({ entry }) => dayOf(entry))) })),
	];
}

/** None where it lies alone ahead of all others: nobody changed anything then. */
function dayOf({ date, ahead }: Entry): string | undefined {
	return ahead ? undefined : date;
}

function lastDay(dates: readonly (string | undefined)[]): string | undefined {
	return dates.filter((date) => date !== undefined).sort().at(-1);
}
