import { kindsOf } from '../archive/cell.ts';
import type { FilterName, Filters } from './state.ts';
import { emptyQuery, groupNamed, type Known, type Query, telling } from './words.ts';

/** A minus is one only before a word: `--inspect` is a word. */
const PART = /(-(?=[\p{L}\p{N}"@#]))?(?:(group|year|is|kind|person|issue):)?(?:"([^"]*)"?|(\S+))/giu;
/** What other keyboards and languages write for a quotation mark, and for a minus before a word. */
const QUOTES = /[“”„‟«»″＂]/g;
const DASHES = /(?<!\S)[–—−‐‑](?=[\p{L}\p{N}"])/gu;
/** Operators that a control of the page can show instead. */
const CONTROLLED = /(?<!\S)(?:-?(?:group|year)|is|kind):(?:"[^"]*"?|\S+)/gi;
const YEARS = /^(\d{4})(?:\.\.(\d{4}))?$/;
const HANDLE = /^@[a-z\d](?:[a-z\d-]*[a-z\d])?$/i;
/** The host may be left out: `owner/node/pull/12`. */
const ISSUE_URL = /^(?:(?:https?:\/\/)?(?:www\.)?github\.com\/)?([\w.-]+\/[\w.-]+)\/(?:issues|pull|discussions)\/(\d+)/i;
const ISSUE = /^(?:([\w-]+)\/)?([\w.-]+)?\/?#(\d+)$/;
/** `build #2190`, `owner/build 2190`, `PR 12`, `issue number 12`, `GH-12`: an issue written in two words. */
const APART = /(?<!\S)(?:([\w.-]+)\s+#|([\w.-]+\/[\w.-]+)\s+#?)(\d+)(?!\S)/g;
const CALLED = /(?<!\S)(?:(?:issue|pr|pull|pull request|discussion)s?(?: +(?:number |no\.? |nr\.? )?#?|\/)|gh[ -])(\d+(?:(?:,| and|, and)? +#?\d+)*)(?![^\s,])/gi;
/** `#24-#27`, `#24..27`: all of them. */
const RANGE = /(?<!\S)([\w.\/-]*#)(\d+)(?:-|–|\.\.)#?(\d+)(?!\S)/g;
/** `build 1234`, `build/1234`, `build pull 1234`, `1234`, with nothing else; fewer digits are a version, and a year is a year. */
const LOOSE = /^(?:([\w.\/-]+)(?: (?:(?:issue|pr|pull|pull request|discussion) )?#?|[\/-])(\d{3,6})|(\d{4,6}))$/i;
/** `build/issues/1234`, `issue 12 in build`, `owner build 1234`. */
const IN_REPO = /^([\w.-]+)\/(?:issues|pull)\/(\d+)$/i;
const NUMBER_FIRST = /^(?:issue|pr|pull|pull request|discussion) #?(\d+) (?:in|of|on) ([\w.\/-]+)$/i;
const OWNER_APART = /^([\w-]+) ([\w.-]+) #?(\d+)$/;
/** `Tide Group #12`, `Tide Group issue #12`. */
const OF_GROUP = /^(\S[^#]*) #(\d+)$/;
const ISSUE_WORD = / (?:issue|pr|pull|pull request|discussion)$/i;
/** What is said before an issue that is written in full: `PR owner/node#12`. */
const SAID = /(?<!\S)(?:gh|issue|pr|pull|pull request|discussion):? +(?=[\w./-]+#\d)/gi;
/** What stands around an issue in a text that it was taken out of: `(node#12)`, `<https://…>`, `node#12.` */
const AROUND = /^[<([{]+|(?<![>)\]}.,;:!?])[>)\]}.,;:!?]+$/g;
/** Somebody's page on GitHub. */
const PROFILE = /^(?:https?:\/\/)?(?:www\.)?github\.com\/([a-z\d][a-z\d-]*)\/?$/i;
/** More than these are no list of issues. */
const MOST = 20;
/** `is:` takes these. */
const KINDS = kindsOf({ kind: 'both' });
/** Reads the box; never refuses: what is no operator is a word, and without guesses `build 1234` is two. Where all of it is a `date`, no word is a small one. */
export function readQuery(text: string, known: Known, isGuessed = true, date?: string): Query {
	const query = emptyQuery();
	const typed = text.replace(QUOTES, '"').replace(DASHES, '-');
	const loose = isGuessed ? looseIn(typed, known) : undefined;
	const isLoose = loose !== undefined;
	const written = loose ?? together(typed, known.repos);
	const parts = [...written.matchAll(PART)];
	for (const [part, minus, operator, quoted, bare] of parts) {
		const value = quoted ?? bare ?? '';
		const issues = operator || quoted !== undefined || minus ? [] : issuesNamed(value, known.repos);
		if (operator?.toLowerCase() === 'person' && value) (minus ? query.notPeople : query.people).push(value);
		else if (operator && applyOperator(query, operator.toLowerCase(), value, known, minus !== undefined)) continue;
		else if (operator) {
			// Said to be words, lest somebody thinks that it was heeded.
			query.unread.push(part);
			query.words.push(part);
		} else if (issues.length > 0) query.filters.issue.push(...issues);
		else if (minus) query.without.push(quoted === undefined ? value : `"${value}"`);
		else if (quoted !== undefined) query.phrases.push(value);
		else if (HANDLE.test(value)) query.people.push(value);
		else if (PROFILE.test(value)) query.people.push(value.replace(PROFILE, '@$1'));
		else query.words.push(part);
	}
	const isIssues = parts.length > 0 && parts.every(([, minus, operator, quoted, bare = '']) => !minus && !operator && quoted === undefined && issuesNamed(bare, known.repos).length > 0);
	const only = isIssues ? written.trim() : '';
	return {
		...query,
		// `May` is a month in a day.
		words: date ? query.words : telling(query.words, text),
		...(date && { date }),
		...(only && query.filters.issue.length > 0 && { issue: only }),
		...(isLoose && { isLoose }),
	};
}

/** The issue that a whole text can mean, though it may be words. */
function looseIn(text: string, { groups, years, repos }: Known): string | undefined {
	const names = namesIn(repos);
	const plain = text.trim().replace(/\s+/g, ' ');
	const full = plain.replace(IN_REPO, '$1#$2').replace(NUMBER_FIRST, '$2#$1').replace(OWNER_APART, '$1/$2#$3');
	if (full !== plain && names.has(full.slice(0, full.indexOf('#')).toLowerCase())) return full;
	const [, repo = '', number, alone] = LOOSE.exec(plain) ?? [];
	if (alone && !years.includes(alone)) return `#${alone}`;
	if (number && !years.includes(number) && names.has(repo.toLowerCase())) return `${repo}#${number}`;
	const [, name = '', its] = OF_GROUP.exec(plain) ?? [];
	const named = name.replace(ISSUE_WORD, '');
	const group = its && !names.has(name.toLowerCase()) && (groupNamed(named, groups) ?? groupNamed(`${named} wg`, groups));
	return group && names.has(group.id) ? `${group.id}#${its}` : undefined;
}

/** Issues written in two words as one; where the first of them names no repository, it stays as it is. */
function together(text: string, repos: readonly string[]): string {
	const names = namesIn(repos);
	const listed = text.replace(SAID, '').replace(CALLED, (_called, numbers: string) => (numbers.match(/\d+/g) ?? []).map((number) => `#${number}`).join(' ')).replace(RANGE, spanOf);
	return listed.replace(APART, (apart, name: string | undefined, full: string | undefined, number: string) => {
		const repo = full ?? name ?? '';
		return names.has(repo.toLowerCase()) ? `${repo}#${number}` : apart;
	});
}

/** Repositories as they are written, with their owner and without. */
function namesIn(repos: readonly string[]): Set<string> {
	return new Set(repos.flatMap((repo) => [repo.toLowerCase(), repo.slice(repo.indexOf('/') + 1).toLowerCase()]));
}

function spanOf(range: string, before: string, from: string, to: string): string {
	const length = Number(to) - Number(from) + 1;
	return length >= 1 && length <= MOST ? Array.from({ length }, (_, index) => `${before}${Number(from) + index}`).join(' ') : range;
}

/** The box without the operators that a control stands for. */
export function withoutOperators(text: string): string {
	return text.replace(CONTROLLED, '').replace(/\s+/g, ' ').trim();
}

/** Every issue that `#12`, `node#12`, `owner/node#12` or an address can mean, the likeliest repository first. */
export function issuesNamed(text: string, repos: readonly string[]): string[] {
	const bare = text.replace(AROUND, '');
	const url = ISSUE_URL.exec(bare);
	if (url?.[1]) return [`${asKnown(url[1], repos)}#${url[2]}`];
	const [, owner, name, number] = ISSUE.exec(bare) ?? [];
	if (!number) return [];
	if (owner && name) return [`${asKnown(`${owner}/${name}`, repos)}#${number}`];
	const meant = name ? repos.filter((repo) => repo.slice(repo.indexOf('/') + 1).toLowerCase() === name.toLowerCase()) : repos;
	return meant.map((repo) => `${repo}#${number}`);
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
	if (name === 'group') {
		const group = groupNamed(value, known.groups);
		return group ? [group.id] : [];
	}
	if (name === 'issue') return issuesNamed(value, known.repos);
	if (name === 'kind') return KINDS.filter((kind) => [kind, `${kind}s`].includes(value.toLowerCase()));
	const [, from, to = from] = YEARS.exec(value) ?? [];
	const span = Number(to) - Number(from) + 1;
	return span > 0 && span <= 100 ? Array.from({ length: span }, (_, index) => String(Number(from) + index)) : [];
}

function asKnown(repo: string, repos: readonly string[]): string {
	return repos.find((known) => known.toLowerCase() === repo.toLowerCase()) ?? repo;
}
