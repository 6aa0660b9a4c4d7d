import type { Days } from '../archive/days.ts';
import type { Named } from '../archive/names.ts';
import type { Span } from '../archive/search-spans.ts';
import { refKey } from '../archive/ref.ts';
import { onGithub } from '../archive/targets.ts';
import { dayNamed, monthNamed } from './day.ts';
import { search as say } from '../text/index.ts';
import { type Federated, groupNamed, type Known, type Query } from './query.ts';

/** A page that answers a query better than any result. */
export interface Lead {
	title: string;
	address: string;
	note?: string;
}

/** Where the site keeps what a query can name; an address that is not given is a page that there is not. */
export interface Places {
	known: Omit<Known, 'groups'> & { groups: readonly (Known['groups'][number] & { address: string })[] };
	days: string;
	people: string;
	/** The folder of their pages. */
	issues: string;
	/** The register of what was promised. */
	actions: string;
	/** The folder of the index. */
	index: string;
	/** Years that are in an index of their own, the newest first; none where all are in one. */
	spans: readonly Span[];
	/** Other archives that can be searched as well. */
	federation: readonly Federated[];
}

/** What may stand between the two, or before them. */
const BESIDE: ReadonlySet<string> = new Set(['minutes', 'notes', 'meeting', 'meetings', 'on', 'of', 'in', 'from', 'for']);
/** How many issues of one number are offered. */
const SAME_NUMBER = 5;

/** The pages that lead the results: of a day or a month, of all groups or one, or of a group that the whole query names. */
export async function leads(text: string, query: Query, places: Places, days: () => Promise<Days>): Promise<Lead[]> {
	const said: { date: string; group?: string } | undefined = query.date ? { date: query.date } : dayOfGroup(text, places.known.groups);
	if (said) {
		const known = Object.entries(await days()).filter(([day]) => day.startsWith(said.date)).sort(([a], [b]) => (a < b ? -1 : 1));
		const theirs = known.flatMap(([, meetings]) => meetings).filter(({ address }) => !said.group || address.includes(`/meetings/${said.group}/`));
		return theirs.map(({ title, address }) => ({ title, address, note: say.leads.meeting }));
	}
	const group = text.trim() && groupNamed(text, places.known.groups);
	return group ? [{ title: group.name, address: group.address, note: say.leads.group }] : [];
}

/** The group and the day, or the month, that a whole text names one after the other: `security team 5 January 2023`, `May 2021, tide group`. */
function dayOfGroup(text: string, groups: Known['groups']): { date: string; group?: string } | undefined {
	const words = text.trim().split(/\s+/);
	for (let at = 1; at < words.length; at++) {
		const [before, after] = [words.slice(0, at), words.slice(at)];
		for (const [name, rest] of [[before, after], [after, before]] as const) {
			const day = bare(rest);
			const date = dayNamed(day) ?? monthNamed(day);
			const group = date && groupNamed(bare(name), groups);
			if (group) return { date, group: group.id };
		}
	}
	return undefined;
}

/** Words without those at either end that only join them. */
function bare(words: readonly string[]): string {
	const tells = (word: string) => !BESIDE.has(word.toLowerCase());
	return words.slice(Math.max(0, words.findIndex(tells)), words.findLastIndex(tells) + 1).join(' ').replace(/,$/, '');
}

/** The issues that a whole query can mean and that were spoken of, by how many results each has; one that nobody spoke of is on GitHub. */
export function issueLeads(query: Query, counts: ReadonlyMap<string, number>, { issues }: Places): Lead[] {
	if (!query.issue) return [];
	const of = (ref: string) => counts.get(refKey(ref)) ?? 0;
	const spoken = query.filters.issue.filter((ref) => of(ref)).sort((a, b) => of(b) - of(a)).slice(0, SAME_NUMBER);
	if (spoken.length > 0) return spoken.map((ref) => storyOf(ref, issues));
	const [only, ...others] = query.filters.issue;
	return only && others.length === 0 ? [{ title: only, address: onGithub(only, 'issue'), note: say.leads.onGithub }] : [];
}

/** The page of an issue. */
export function storyOf(ref: string, issues: string): Lead {
	return { title: ref, address: `${issues}${ref.replace('#', '/').toLowerCase()}/`, note: say.leads.issue };
}

/** The pages of those whom the whole query names. */
export function personLeads(people: readonly Named[]): Lead[] {
	return people.map(({ title, address }) => ({ title, address, note: say.leads.person }));
}
