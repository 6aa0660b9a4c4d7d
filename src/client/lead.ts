import type { Days } from '../archive/days.ts';
import type { Span } from '../archive/search-spans.ts';
import { refKey } from '../archive/ref.ts';
import { onGithub } from '../archive/targets.ts';
import { chipsIn } from './chips.ts';
import { bare, dateNamed } from './day.ts';
import type { Found } from './find.ts';
import type { Fragment } from './pagefind.ts';
import { above as say } from '../text/index.ts';
import type { Lead } from './results.ts';
import { withoutOperators } from './query.ts';
import { emptyQuery, type Federated, groupNamed, type Known, type Query } from './words.ts';

/** Where the site keeps what a query can name; an address that is not given is a page that there is not. */
export interface Places {
	/** Each group with its page, and the kinds that it has a register of. */
	known: Omit<Known, 'groups'> & { groups: readonly (Known['groups'][number] & { address: string; registers: readonly string[] })[] };
	days: string;
	people: string;
	/** The folder of their pages. */
	issues: string;
	/** The register of what was promised, and that of what was decided; a group's is in their folder. */
	actions: string;
	decisions: string;
	/** The folder of the index. */
	index: string;
	/** Years that are in an index of their own, the newest first; none where all are in one. */
	spans: readonly Span[];
	/** Other archives that can be searched as well. */
	federation: readonly Federated[];
}

/** `latest tides meeting`, `last minutes`, `latest TG`, `first ever meeting`, `last meeting of 2022`. */
const LATEST = /^(?:the )?(?:very )?(?:latest|last|newest|most recent|(?<first>first|earliest|oldest))(?: ever)? (?<meeting>.*?)(?: (?:of|in) (?<year>\d{4}))?$/i;
/** `Tide Group’s last meeting`. */
const LATEST_OF = /^(?<group>.+?)(?:['’]s)? (?<which>latest|last|newest|most recent|first|earliest|oldest) (?<meeting>meeting|minutes|notes|call)$/i;
/** A meeting's address here or the file of its minutes, or the end of one: `tides/2020-01-02`. */
const PATH = /^(?:\S*\/)?(?<group>[\w-]+)\/(?:(?:meetings|minutes|notes)\/)?(?<date>\d{4}-\d\d-\d\d)(?:\.\w+)?\/?(?:#\S*)?$/i;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** How many words a day is written in: `on Thursday, the 2nd of January 2020`. */
const LONGEST_DATE = 7;
/** A repository, or its address. */
const REPO = /^(?:https?:\/\/)?(?:www\.)?(?:github\.com\/)?(?<repo>[\w.-]+\/(?<name>[\w.-]+?))\/?$/i;
const MEETING = /\b(?:meeting|minutes|notes|call)\b/i;
/** What a register is called, `open action items`, `decisions of the Tide Group`, and what stands around that. */
const REGISTERS: ReadonlySet<string> = new Set(['actions', 'action items', 'action points', 'action log', 'todos', 'todo list', 'todo items', 'decisions', 'decision log', 'decision register']);
const AROUND_REGISTER: ReadonlySet<string> = new Set(['all', 'the', 'open', 'pending', 'outstanding', 'current', 'list', 'of', 'for', 'in', 'by', 'from', 'made', 'taken', 'reached', 'latest', 'recent']);
/** `Tide Group (TG)`. */
const TWICE = /^(.+?) \(([^()]+)\)$/;
/** What may be asked of a group that its page tells: `what is the Tide Group`, `members of the Tide Group`. */
const ABOUT = /^(?:(?:what|who)(?: is|['’]s| are) (?:(?:on|in) )?|about |(?:members|people) (?:of|on|in) )|(?:['’]s)? members$/gi;
/** `what did the Tide Group decide`. */
const DECIDED = /^what (?:did|has|have) (?<group>.+?) decided?\??$/i;
/** How many issues of one number are offered. */
const SAME_NUMBER = 5;

/** The pages that lead the results: of a day or a month, of all groups or one, or of a group that the whole query names; `groups` are those that the filters leave. */
export async function leads(typed: string, query: Query, places: Places, days: () => Promise<Days>, groups: readonly string[] = query.filters.group): Promise<Lead[]> {
	const [one, ...others] = groups;
	const text = withoutOperators(typed);
	const said: { date: string; group?: string } | undefined = query.date ? { date: query.date, ...(one && others.length === 0 && { group: one }) } : dayOfGroup(text, places.known.groups);
	if (said) {
		const known = Object.entries(await days()).filter(([day]) => day.startsWith(said.date)).sort(([a], [b]) => (a < b ? -1 : 1));
		const theirs = known.flatMap(([, meetings]) => meetings).filter(({ address }) => !said.group || address.includes(`/meetings/${said.group}/`));
		return theirs.map(({ title, address }) => ({ title, address, note: say.leads.meeting }));
	}
	if (!text) return groupLeads(query, places);
	const { first, meeting = '', year = '' } = LATEST.exec(text.replace(LATEST_OF, '$<which> $<group> $<meeting>'))?.groups ?? {};
	const [latest] = chipsIn({ ...emptyQuery(), words: meeting.split(' ') }, { ...places.known, years: [] }, query.filters);
	if (MEETING.test(meeting) || (latest?.name === 'group' && latest.isSure && latest.words.join(' ') === meeting)) return endOf(meeting, first !== undefined, places.known.groups, days, year);
	const register = registerLeads(text, places);
	if (register.length > 0) return register;
	const group = groupIn(text, places);
	return group ? [{ title: group.name, address: group.address, note: say.leads.group }] : [];
}

/** The page of the one group that operators name, or its register of the one kind that they name beside it, where they name nothing else. */
function groupLeads({ filters, not, people, phrases, without }: Query, places: Places): Lead[] {
	const [one, ...others] = filters.group;
	const [kind, ...kinds] = filters.kind;
	const isAlone = others.length + kinds.length + not.kind.length + filters.year.length + filters.issue.length + people.length + phrases.length + without.length === 0;
	const group = places.known.groups.find(({ id }) => isAlone && id === one);
	if (!group) return [];
	return kind ? registerOf(group, kind, places) : [{ title: group.name, address: group.address, note: say.leads.group }];
}

/** A group's register of a kind, where it has one. */
function registerOf({ id, name, registers }: Places['known']['groups'][number], kind: string, { actions, decisions }: Places): Lead[] {
	const [address, note] = kind === 'decision' ? [decisions, say.leads.decisions] as const : [actions, say.leads.register] as const;
	return registers.includes(kind) ? [{ title: name, address: `${address}${id}/`, note }] : [];
}

/** The group that a whole text names, by its repository, with the owner of its repositories too, and by two of its names. */
function groupIn(text: string, { known: { groups, repos } }: Places): Places['known']['groups'][number] | undefined {
	const [, long = '', short = ''] = TWICE.exec(text.trim()) ?? [];
	const twice = groupNamed(long, groups);
	const { repo = '', name = '' } = REPO.exec(text.trim())?.groups ?? {};
	const ofRepo = repos.some((known) => known.toLowerCase() === repo.toLowerCase()) ? groupNamed(name, groups) : undefined;
	return ofRepo ?? groupNamed(text.replace(ABOUT, ''), groups) ?? groupNamed(withoutOwner(text, repos), groups) ?? (twice && groupNamed(short, groups) === twice ? twice : undefined);
}

/** The register that a whole text asks for, of a group where it names one that has it. */
function registerLeads(text: string, places: Places): Lead[] {
	const words = text.replace(DECIDED, 'decisions of $<group>').toLowerCase().replace(/\s+/g, ' ').split(' ');
	const at = words.findIndex((word, index) => REGISTERS.has(word) || REGISTERS.has(`${word} ${words[index + 1]}`));
	if (at < 0) return [];
	const decisions = words[at]?.startsWith('decision');
	const isName = (word: string) => !AROUND_REGISTER.has(word);
	const [before, after] = [words.slice(0, at), words.slice(at + (REGISTERS.has(words[at] ?? '') ? 1 : 2))].map((some) => some.slice(some.findIndex(isName), some.findLastIndex(isName) + 1).join(' '));
	if (before && after) return [];
	const of = before || after;
	if (!of) return [decisions ? { title: say.leads.decided, address: places.decisions, note: say.leads.decisions } : { title: say.leads.open, address: places.actions, note: say.leads.register }];
	const group = groupIn(of, places);
	return group ? registerOf(group, decisions ? 'decision' : 'action', places) : [];
}

/** The last or the first meeting of a group that words name, of all where they name none; in a `year`, where one is given. */
async function endOf(text: string, isFirst: boolean, groups: Known['groups'], days: () => Promise<Days>, year: string): Promise<Lead[]> {
	const name = bare(text.split(/\s+/));
	const group = groupNamed(name, groups);
	if (!group && name) return [];
	const all = Object.entries(await days()).filter(([day]) => day.startsWith(year)).sort(([a], [b]) => ((a < b) === isFirst ? -1 : 1)).flatMap(([, meetings]) => meetings);
	return all.filter(({ address }) => !group || address.includes(`/meetings/${group.id}/`)).slice(0, 1).map(({ title, address }) => ({ title, address, note: say.leads.meeting }));
}

/** `Tides.org wardens` for `wardens`, where repositories are `tidesorg/wardens`. */
function withoutOwner(text: string, [repo = '']: readonly string[]): string {
	const [first = '', ...others] = text.trim().split(/\s+/);
	return repo.toLowerCase().split('/').includes(first.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) ? others.join(' ') : '';
}

/**
 * The group and the day, or the month, that a whole text names in any order: `security team 5 January 2023`, `May 2021, tide group`;
 * beside other words, which may call a group as it was called then, a day alone.
 */
function dayOfGroup(text: string, groups: Known['groups']): { date: string; group?: string } | undefined {
	const words = text.trim().replace(PATH, '$<group> $<date>').split(/\s+/);
	let day: string | undefined;
	for (let length = Math.min(LONGEST_DATE, words.length - 1); length > 0; length--) {
		for (let at = 0; at + length <= words.length; at++) {
			const date = dateNamed(words.slice(at, at + length).join(' '));
			const group = date && groupNamed(bare(words.toSpliced(at, length)), groups);
			if (group) return { date, group: group.id };
			if (date && DAY.test(date)) day ??= date;
		}
	}
	return day ? { date: day } : undefined;
}

/** The issues that a whole query can mean and that were spoken of, by how many results each has; one that nobody spoke of is on GitHub. Beside words, the only one that is spoken of with them. */
export function issueLeads(query: Query, counts: ReadonlyMap<string, number>, { issues }: Places): Lead[] {
	const of = (ref: string) => counts.get(refKey(ref)) ?? 0;
	const spoken = query.filters.issue.filter((ref) => of(ref)).sort((a, b) => of(b) - of(a)).slice(0, SAME_NUMBER);
	if (query.issue ? spoken.length > 0 : spoken.length === 1) return spoken.map((ref) => storyOf(ref, issues));
	const [only, ...others] = query.filters.issue;
	return query.issue && only && others.length === 0 ? [{ title: only, address: onGithub(only, 'issue'), note: say.leads.onGithub }] : [];
}

/** The issues that what was found speaks of; where that is none of those asked for, the one that is asked for beside words that it does not have. */
export async function issuesSpokenOf(query: Query, found: Found, places: Places, ask: (query: Query) => Promise<Found>): Promise<Lead[]> {
	const leadsOf = async ({ count }: Found) => issueLeads(query, (await count?.())?.issue ?? new Map<string, number>(), places);
	const own = await leadsOf(found);
	return own.length > 0 || query.issue ? own : leadsOf(await ask({ ...query, words: [], phrases: [], without: [] }));
}

/** What is about an issue before what only speaks of it, where that is all that was asked for. */
export function ownFirst(fragments: readonly Fragment[], { filters }: Query): Fragment[] {
	const isOwn = ({ meta }: Fragment) => meta.ref !== undefined && filters.issue.includes(meta.ref);
	return [...fragments.filter(isOwn), ...fragments.filter((fragment) => !isOwn(fragment))];
}

/** The page of an issue. */
export function storyOf(ref: string, issues: string): Lead {
	return { title: ref, address: `${issues}${ref.replace('#', '/').toLowerCase()}/`, note: say.leads.issue };
}
