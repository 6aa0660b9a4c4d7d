import type { Days } from '../archive/days.ts';
import type { Named } from '../archive/names.ts';
import { refKey } from '../archive/ref.ts';
import { groupNamed, type Known, type Query } from './query.ts';

/** A page that answers a query better than any result. */
export interface Lead {
	title: string;
	address: string;
	note?: string;
}

/** Where the site keeps what a query can name; an address that is not given is a page that there is not. */
export interface Places {
	known: Omit<Known, 'groups'> & { groups: readonly { id: string; name: string; address: string }[] };
	/** The search page itself. */
	search: string;
	days: string;
	people: string;
	/** The folder of their pages. */
	issues?: string;
}

/** How many issues of one number are offered. */
const SAME_NUMBER = 5;

/** The pages that lead the results: of a date, an issue or a group that the whole query names. */
export async function leads(text: string, query: Query, places: Places, days: () => Promise<Days>): Promise<Lead[]> {
	const [ref, ...others] = query.filters.issue;
	if (query.issue) return ref && others.length === 0 ? [issueLead(ref, places)] : [];
	if (query.date) return ((await days())[query.date] ?? []).map(({ title, address }) => ({ title, address, note: 'Meeting' }));
	const group = text.trim() && groupNamed(text, places.known.groups);
	return group ? [{ title: group.name, address: group.address, note: 'Group' }] : [];
}

/** The issues that a short reference turned out to mean, by how many results each has; each leads to its own. */
export function issueLeads(query: Query, counts: ReadonlyMap<string, number>, places: Places): Lead[] {
	if (!query.issue || query.filters.issue.length < 2) return [];
	const of = (ref: string) => counts.get(refKey(ref)) ?? 0;
	const meant = query.filters.issue.filter((ref) => of(ref)).sort((a, b) => of(b) - of(a));
	const [only, ...others] = meant;
	if (only && others.length === 0) return [issueLead(only, places)];
	return meant.slice(0, SAME_NUMBER).map((ref) => (places.issues ? issueLead(ref, places) : { title: ref, address: `${places.search}?issue=${encodeURIComponent(ref)}`, note: 'Issue' }));
}

/** The pages of those whom the whole query names. */
export function personLeads(people: readonly Named[]): Lead[] {
	return people.map(({ title, address }) => ({ title, address, note: 'Person' }));
}

function issueLead(ref: string, { issues }: Places): Lead {
	const [repo = '', number = ''] = ref.split('#');
	return issues ? { title: ref, address: `${issues}${repo}/${number}/`.toLowerCase(), note: 'Issue' } : { title: ref, address: `https://github.com/${repo}/issues/${number}`, note: 'Issue on GitHub' };
}
