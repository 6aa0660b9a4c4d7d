import { absolute, type Site } from './site.ts';
import { type Element, writeXml } from './xml.ts';

/** Entries of a feed, at most. */
export const NEWEST = 50;

export interface Feed {
	title: string;
	/** Addresses of the site: of the feed itself, and of the page that shows the same. */
	self: string;
	page: string;
	/** Who answers for entries that name nobody. */
	author: string;
	/** `YYYY-MM-DD`, for a feed without entries. */
	asOf: string;
	/** Newest first. */
	entries: readonly FeedEntry[];
}

export interface FeedEntry {
	title: string;
	/** Of the site. */
	address: string;
	/** An address of the site as well: the one it had first, and so never that of another entry. */
	id: string;
	/** `YYYY-MM-DD`. */
	date: string;
	author?: string;
	/** Headings with what stands under them; what has none stands without. */
	sections: readonly FeedSection[];
}

export interface FeedSection {
	heading?: string;
	/** Texts, each with its place on the site where it has one. */
	lines: readonly { text: string; address?: string }[];
}

/** An Atom feed (RFC 4287) of the first entries. What it calls updated is the day of a meeting: nothing here knows another. */
export function writeFeed({ title, self, page, author, asOf, entries }: Feed, site: Site): string {
	const shown = entries.slice(0, NEWEST);
	return writeXml({
		feed: {
			'@xmlns': 'http://www.w3.org/2005/Atom',
			'@xml:lang': 'en',
			id: absolute(site, self),
			title,
			updated: atMidnight(shown[0]?.date ?? asOf),
			author: { name: author },
			link: [link('self', 'application/atom+xml', absolute(site, self)), link('alternate', 'text/html', absolute(site, page))],
			entry: shown.map((entry) => entryElement(entry, site)),
		},
	});
}

function entryElement({ title, address, id, date, author, sections }: FeedEntry, site: Site): Element {
	return {
		id: absolute(site, id),
		title: title || 'Untitled',
		updated: atMidnight(date),
		...(author && { author: { name: author } }),
		link: [link('alternate', 'text/html', absolute(site, address))],
		content: {
			'@type': 'xhtml',
			div: {
				'@xmlns': 'http://www.w3.org/1999/xhtml',
				...(sections.length > 0 ? { section: sections.map((section) => sectionElement(section, site)) } : { p: 'Nothing was read from these minutes.' }),
			},
		},
	};
}

function sectionElement({ heading, lines }: FeedSection, site: Site): Element {
	return {
		...(heading && { h2: heading }),
		ul: { li: lines.map(({ text, address }) => (address ? { a: { '@href': absolute(site, address), '#': text } } : { '#': text })) },
	};
}

function link(rel: string, type: string, href: string): Element {
	return { '@rel': rel, '@type': type, '@href': href };
}

function atMidnight(date: string): string {
	return `${date}T00:00:00Z`;
}
