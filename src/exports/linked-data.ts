import type { Archive, Entry } from '../archive/model.ts';
import { factsInShort } from '../archive/meeting-words.ts';
import { groupCardPath } from './cards.ts';
import { absolute, type Site } from './site.ts';

/** A thing as schema.org describes it; every address in it is absolute. */
export type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** A page by name. */
export interface Step {
	name: string;
	address: string;
}

/** The way to a page from the first one; the page itself comes last. */
export function breadcrumbs(steps: readonly Step[], site: Site): Thing {
	return { '@type': 'BreadcrumbList', itemListElement: steps.map(({ name, address }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: absolute(site, address) })) };
}

/**
 * A meeting as an event; undefined where it has no date, which schema.org wants. Where it was held, the minutes
 * do not say: there is no `location`. Nobody who was there is named.
 */
export function meetingEvent(entry: Entry, site: Site): Thing | undefined {
	const { title, date, address, group, meeting } = entry;
	if (!date) return undefined;
	const facts = factsInShort(entry);
	const recordings = meeting.links.recordings.map(({ url }) => ({ '@type': 'CreativeWork', url }));
	return {
		'@type': 'Event',
		name: title,
		startDate: date,
		url: absolute(site, address),
		organizer: { '@type': 'Organization', name: group.name, url: absolute(site, group.address) },
		...(facts && { description: facts }),
		image: absolute(site, site.at.file(groupCardPath(group.id))),
		...(recordings.length > 0 && { recordedIn: recordings }),
	};
}

/** The site, and how its search is asked. */
export function webSite({ title, description }: Pick<Archive, 'title' | 'description'>, site: Site): Thing {
	return {
		'@type': 'WebSite',
		name: title,
		url: absolute(site, site.at.home),
		...(description && { description }),
		potentialAction: {
			'@type': 'SearchAction',
			target: { '@type': 'EntryPoint', urlTemplate: `${absolute(site, site.at.search)}?q={search_term_string}` },
			'query-input': 'required name=search_term_string',
		},
	};
}

/** JSON-LD that nothing written in it can end: it stands in a script element. */
export function writeLinkedData(things: readonly Thing[]): string {
	return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}
