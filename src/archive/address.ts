import { isDate } from './date.ts';
import type { Reading } from './model.ts';
import { inSourceOrder } from './order.ts';

export interface Addresses {
	home: string;
	meetings: string;
	groups: string;
	search: string;
	/** The folder that Pagefind loads its index from. */
	searchIndex: string;
	/** The meetings of each day, for the search page. */
	searchDays: string;
	favicon: string;
	meeting(group: string, slug: string): string;
	group(id: string): string;
	latest(id: string): string;
	question(query: string): string;
}

/** Every address of the site, under the base that it is published at: the one place that makes them. */
export function addressesUnder(base = '/'): Addresses {
	const root = `/${base}/`.replace(/\/+/g, '/');
	return {
		home: root,
		meetings: `${root}meetings/`,
		groups: `${root}groups/`,
		search: `${root}search/`,
		searchIndex: `${root}pagefind/`,
		searchDays: `${root}search/days.json`,
		favicon: `${root}favicon.svg`,
		meeting: (group, slug) => `${root}meetings/${group}/${slug}/`,
		group: (id) => `${root}groups/${id}/`,
		latest: (id) => `${root}latest/${id}/`,
		question: (query) => `${root}search/?q=${encodeURIComponent(query)}`,
	};
}

/**
 * The last part of each meeting's address by path: its date, or its file's name where it has none.
 * The second with one name in a group gets `-2`, in source order; dated ones come first, so that none
 * changes place for an undated one.
 */
export function slugs(readings: readonly Reading[]): Map<string, string> {
	const taken = new Set<string>();
	const named = readings
		.map(({ path, group, meeting }) => ({ path, group, date: meeting.date && isDate(meeting.date.value) ? meeting.date.value : undefined }))
		.sort((a, b) => Number(!a.date) - Number(!b.date) || inSourceOrder(a, b));
	return new Map(named.map(({ path, group, date }) => [path, free(date ?? slugOf(path), group, taken)]));
}

function free(name: string, group: string, taken: Set<string>): string {
	let slug = name;
	for (let n = 2; taken.has(`${group}/${slug}`); n++) slug = `${name}-${n}`;
	taken.add(`${group}/${slug}`);
	return slug;
}

function slugOf(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
	return name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'undated';
}
