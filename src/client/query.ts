import { dayNamed } from './day.ts';
import { eachFilter, type FilterName, type Filters } from './state.ts';

/** What the words in the box ask for. */
export interface Query {
	/** In order, without those that stand in every sentence. */
	words: string[];
	/** In quotation marks: these words, in this order. */
	phrases: string[];
	/** After a minus: none of these. */
	without: string[];
	/** `group:tsc year:2019..2021 is:decision`, and issues in any of their spellings; people are named below. */
	filters: Filters;
	/** `person:name` and `@handle`, as written. */
	people: string[];
	/** `-is:action`, `-issue:#12`: what has none of these; other groups or years than those named are filters. */
	not: Filters;
	/** `-person:name`, as written. */
	notPeople: string[];
	/** `2021-03-04`, where a day is all, however it is written. */
	date?: string;
	/** Where the box holds an issue and nothing else, as it was written. */
	issue?: string;
}

/** What the archive has that a query can name. */
export interface Known {
	groups: readonly { id: string; name: string; also?: readonly string[] }[];
	years: readonly string[];
	/** `owner/name`, those spoken of most first. */
	repos: readonly string[];
}

const PART = /(-)?(?:(group|year|is|kind|person|issue):)?(?:"([^"]*)"?|(\S+))/gi;
/** Operators that a control of the page can show instead. */
const CONTROLLED = /(?<!\S)(?:-?(?:group|year)|is|kind):(?:"[^"]*"?|\S+)/gi;
const YEARS = /^(\d{4})(?:\.\.(\d{4}))?$/;
const HANDLE = /^@[a-z\d](?:[a-z\d-]*[a-z\d])?$/i;
/** The host may be left out: `owner/node/pull/12`. */
const ISSUE_URL = /^(?:(?:https?:\/\/)?(?:www\.)?github\.com\/)?([\w.-]+\/[\w.-]+)\/(?:issues|pull|discussions)\/(\d+)/i;
const ISSUE = /^(?:([\w-]+)\/)?([\w.-]+)?\/?#(\d+)$/;
/** `build #2190`, `owner/build 2190`, `PR 12`, `GH-12`: an issue written in two words. */
const APART = /(?<!\S)(?:([\w.-]+)\s+#|([\w.-]+\/[\w.-]+)\s+#?)(\d+)(?!\S)/g;
const CALLED = /(?<!\S)(?:(?:issue|pr|pull request|discussion) +#?|gh-)(\d+)(?!\S)/gi;
/** What may stand around a group's name, folded. */
const AROUND = /^the |(?: (?:wg|working group|group|team|committee))?(?: (?:meetings?|minutes|calls?))?$/g;
/** English words that would only keep results away. */
const EVERYWHERE = new Set('a about all an and any are as at be been being but by can could did do does for from had has have how if in into is it its may might of on or our should so than that the their them then there these they this those to us was we were what when where which who whose why will with would'.split(' '));

/** Reads the box; never refuses: what is no operator is a word. */
export function readQuery(text: string, known: Known): Query {
	const query: Query = { words: [], phrases: [], without: [], people: [], filters: eachFilter(() => []), not: eachFilter(() => []), notPeople: [] };
	const written = together(text, known.repos);
	const parts = [...written.matchAll(PART)];
	for (const [part, minus, operator, quoted, bare] of parts) {
		const value = quoted ?? bare ?? '';
		const issues = operator || quoted !== undefined || minus ? [] : issuesNamed(value, known.repos);
		if (operator?.toLowerCase() === 'person' && value) (minus ? query.notPeople : query.people).push(value);
		else if (operator && applyOperator(query, operator.toLowerCase(), value, known, minus !== undefined)) continue;
		else if (issues.length > 0) query.filters.issue.push(...issues);
		else if (minus) query.without.push(quoted === undefined ? value : `"${value}"`);
		else if (quoted !== undefined) query.phrases.push(value);
		else if (HANDLE.test(value)) query.people.push(value);
		else query.words.push(part);
	}
	const telling = query.words.filter((word) => !EVERYWHERE.has(word.toLowerCase()));
	const only = parts.length === 1 ? written.trim() : '';
	const date = dayNamed(text);
	return {
		...query,
		words: telling.length > 0 ? telling : query.words,
		...(date && { date }),
		...(only && query.filters.issue.length > 0 && { issue: only }),
	};
}

/** Issues written in two words as one; where the first of them names no repository, it stays as it is. */
function together(text: string, repos: readonly string[]): string {
	const names = new Set(repos.flatMap((repo) => [repo.toLowerCase(), repo.slice(repo.indexOf('/') + 1).toLowerCase()]));
	return text.replace(CALLED, '#$1').replace(APART, (apart, name: string | undefined, full: string | undefined, number: string) => {
		const repo = full ?? name ?? '';
		return names.has(repo.toLowerCase()) ? `${repo}#${number}` : apart;
	});
}

/** The box without the operators that a control stands for. */
export function withoutOperators(text: string): string {
	return text.replace(CONTROLLED, '').replace(/\s+/g, ' ').trim();
}

/** Every issue that `#12`, `node#12`, `owner/node#12` or an address can mean, the likeliest repository first. */
export function issuesNamed(text: string, repos: readonly string[]): string[] {
	const url = ISSUE_URL.exec(text);
	if (url?.[1]) return [`${asKnown(url[1], repos)}#${url[2]}`];
	const [, owner, name, number] = ISSUE.exec(text) ?? [];
	if (!number) return [];
	if (owner && name) return [`${asKnown(`${owner}/${name}`, repos)}#${number}`];
	const meant = name ? repos.filter((repo) => repo.slice(repo.indexOf('/') + 1).toLowerCase() === name.toLowerCase()) : repos;
	return meant.map((repo) => `${repo}#${number}`);
}

/** The group that the whole text names, by its id or its name in any form: `the Build working group meetings`. */
export function groupNamed<Group extends Known['groups'][number]>(text: string, groups: readonly Group[]): Group | undefined {
	const wanted = fold(text);
	const bare = wanted.replace(AROUND, '');
	return wanted ? groups.find(({ id, name, also = [] }) => [id, name, ...also].some((form) => [wanted, bare].includes(fold(form)) || (bare !== '' && bare === fold(form).replace(AROUND, '')))) : undefined;
}

/** Puts what an operator says into a query, all other groups or years where it has a minus; false where its value means nothing. */
function applyOperator({ filters, not }: Query, operator: string, value: string, known: Known, isNot: boolean): boolean {
	const name = (operator === 'is' ? 'kind' : operator) as FilterName;
	const values = valuesOf(name, value, known);
	const all: Partial<Filters> = { group: known.groups.map(({ id }) => id), year: [...known.years] };
	if (isNot && !all[name]) not[name].push(...values);
	else filters[name].push(...(isNot ? (all[name] ?? []).filter((other) => !values.includes(other)) : values));
	return values.length > 0;
}

function valuesOf(name: FilterName, value: string, known: Known): string[] {
	if (!value) return [];
	if (name === 'group') return [groupNamed(value, known.groups)?.id ?? value.toLowerCase()];
	if (name === 'issue') return issuesNamed(value, known.repos);
	if (name === 'kind') return [value.toLowerCase()];
	const [, from, to = from] = YEARS.exec(value) ?? [];
	const span = Number(to) - Number(from) + 1;
	return span > 0 && span <= 100 ? Array.from({ length: span }, (_, index) => String(Number(from) + index)) : [];
}

function asKnown(repo: string, repos: readonly string[]): string {
	return repos.find((known) => known.toLowerCase() === repo.toLowerCase()) ?? repo;
}

function fold(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
