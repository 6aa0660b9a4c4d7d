import type { Archive } from '../archive/model.ts';
import { actions } from './actions.ts';
import { allCard, groupCards } from './cards.ts';
import { allCalendar, groupCalendars } from './calendars.ts';
import { issueBadge } from './badge.ts';
import { decisions } from './decisions.ts';
import type { Content, Export, World } from './export.ts';
import { headers } from './headers.ts';
import { issueJson, issues, repoIssuesJson } from './issues.ts';
import { llms } from './llms.ts';
import { meetingJson, meetingMarkdown } from './meeting.ts';
import { allFeed, groupFeeds } from './meeting-feeds.ts';
import { meetings } from './meetings.ts';
import { openSearch } from './opensearch.ts';
import { people } from './people.ts';
import { actionsFeed, decisionsFeed } from './register-feeds.ts';
import { robots } from './robots.ts';
import { schemas } from './schemas.ts';
import { searchDays, searchPeople } from './search.ts';
import type { Site } from './site.ts';
import { sitemap } from './sitemap.ts';
import { sqlite } from './sqlite/index.ts';

/** Every kind of file, in the order that /data/ and README list them. */
export const exports: readonly Export[] = [
	meetings,
	issues,
	people,
	actions,
	decisions,
	sqlite,
	schemas,
	meetingJson,
	meetingMarkdown,
	issueJson,
	repoIssuesJson,
	issueBadge,
	allFeed,
	groupFeeds,
	actionsFeed,
	decisionsFeed,
	allCalendar,
	groupCalendars,
	allCard,
	groupCards,
	sitemap,
	robots,
	openSearch,
	llms,
	headers,
	searchDays,
	searchPeople,
];

export interface File {
	/** Below the site's base. */
	path: string;
	type: string;
	/** What of the archive it is about, where it is about a part. */
	of?: object;
	write(world: World): Content | Promise<Content>;
}

/** The kinds that a site can have: all where it has a `url` and is not lean. */
export function kindsFor({ origin, isLean }: Pick<Site, 'origin' | 'isLean'>): readonly Export[] {
	return exports.filter(({ needsUrl, isCopy }) => (origin !== undefined || !needsUrl) && !(isLean && isCopy));
}

/** Every file of these kinds, each written only when it is asked for. Throws where two have one path. */
export function filesOf(archive: Archive, site: Site, kinds = kindsFor(site)): File[] {
	const files = kinds.flatMap((kind): File[] => {
		const { type } = kind;
		if ('write' in kind) return [{ path: kind.path, type, write: (world) => kind.write(archive, site, world) }];
		return kind.files(archive, site).map((file) => ({ ...file, type }));
	});
	const paths = new Set<string>();
	for (const { path } of files) {
		if (paths.has(path)) throw new Error(`Unexpected second file \`${path}\`, expected one; give one of the groups in archive.yml another \`id\``);
		paths.add(path);
	}
	return files;
}
