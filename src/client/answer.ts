import type { Answered, Sources } from './answered.ts';
import { chipsIn } from './chips.ts';
import { find, type Found } from './find.ts';
import { putFirst } from './hits.ts';
import type { Meant } from './meant.ts';
import type { Fragment } from './pagefind.ts';
import type { Question } from './question.ts';
import { ranked } from './rank.ts';
import { doubtful, missingIn, type Shown, termsIn } from './results.ts';
import { isOnlyName, looksLikeSomebody, speaksOfSomebody } from './somebody.ts';
import { type SearchState, type Sort, together } from './state.ts';
import { asksSomething, plainQuery, type Query } from './words.ts';

/** What few searches need is loaded by those that do. */
const few = () => import('./few.ts');
const many = () => import('./many.ts');
/** What may name the last meeting or the register; what may be more than words, as a day or an issue, and a name that is turned round or cut short, may too. */
const NAMING = /\b(?:(?:lat|new|earli|old)est|last|recent|first|actions?|todos?|decisions?)\b|[(,]|^.\.|^who|^\S+\/\S+$/i;

/** How many results are fetched at a time: each is a request. */
export const PAGE = 8;

/** Answers a search: its leading pages and its first results, those of the likely words where one is a slip; where years have indexes of their own, of as many as it asks for; other archives too, where it does. */
export async function answer(state: SearchState, sources: Sources): Promise<Answered> {
	const { spans, federation } = sources.places;
	const answerOwn: typeof answerAll = async (asked, of) => (spans.length > 1 ? (await many()).answerInSpans(asked, of, answerAll) : answerAll(asked, of));
	return federation.length > 0 ? (await many()).answerWithOthers(state, sources, answerOwn) : answerOwn(state, sources);
}

async function answerAll(state: SearchState, sources: Sources): Promise<Answered> {
	const { questionIn, questionLeads } = asksSomething(state.q) ? await few() : {};
	const question = questionIn?.(state.q);
	const about = question && await answered({ ...state, q: question.about }, sources, question);
	const led = question && questionLeads && about ? await questionLeads(question, about, state, sources) : [];
	// What a question is about may be nowhere: then its words are.
	if (about && (about.found.complete > 0 || led.length > (question?.asks === 'open' ? 1 : 0))) return { ...about, leads: [...about.leads, ...led] };
	return answered(state, sources);
}

async function answered(state: SearchState, sources: Sources, question?: Question, isGuessed = true): Promise<Answered> {
	const { pagefind, places, days, people, signal } = sources;
	const plain = plainQuery(state.q);
	const naming = !plain || NAMING.test(state.q) ? await few() : undefined;
	const read = plain ?? (await few()).readQuery(state.q, places.known, isGuessed, naming?.dateNamed(naming.withoutOperators(state.q)));
	const isDecided = question?.asks === 'decided';
	const ask = async (asked: Query): Promise<Found> => {
		const filters = together(state.filters, asked.filters);
		const found = await find(pagefind, asked, filters, state.sort, places.known);
		const decided = isDecided && state.sort === 'relevance' ? await find(pagefind, asked, { ...filters, kind: ['decision'] }, state.sort, places.known) : undefined;
		return decided ? { ...found, hits: putFirst(decided.hits.slice(0, Math.min(decided.complete, PAGE / 2)), found.hits) } : found;
	};
	const loaded = async (is: Meant) => {
		const fragments = await load(is.found, 0, is.query, state.sort, signal);
		return { ...is, fragments: is.query.issue ? (await few()).ownFirst(fragments, is.query) : fragments };
	};
	const isNamed = read.people.length + read.notPeople.length > 0;
	const peopled = isNamed ? await (await few()).withPeople(read, people) : { query: read, names: [] };
	const named = chipsIn(peopled.query, places.known, state.filters, state.plain);
	const mayName = state.filters.person.length + peopled.query.filters.person.length === 0;
	// Beside a word for promises or decisions a name is looked for at once.
	const rest = peopled.query.words.filter((word) => !named.some(({ words }) => words.includes(word)));
	const asked = mayName && rest.length > 0 && named.some(({ name }) => name === 'kind') ? (await few()).personIn(rest, await people(), state.plain) : undefined;
	const pages = (naming ?? (named.length > 0 ? await few() : undefined))?.leads(state.q, read, places, days, together(state.filters, read.filters).group);
	let first = await loaded(named.length > 0 ? await (await few()).meant(peopled.query, asked ? [...named, asked] : named, state.sort, ask) : { query: peopled.query, found: await ask(peopled.query), chips: [] });
	if (read.isLoose && first.found.hits.length === 0) return answered(state, sources, question, false);
	if (mayName && first.query.filters.person.length === 0 && first.query.words.length > 1 && speaksOfSomebody(first.query.words, first.fragments)) {
		const present = new Set(first.fragments.flatMap(({ filters }) => filters.person ?? []));
		const somebody = (await few()).personIn(first.query.words, await people(), state.plain, present);
		const theirs = somebody && await (await few()).meant(first.query, [somebody], state.sort, ask);
		if (theirs && theirs.chips.length > 0) first = await loaded({ ...theirs, chips: [...first.chips, ...theirs.chips] });
	}
	const { query, found, fragments, chips } = first;
	const { kind: kinds, person } = together(state.filters, query.filters);
	const called = person.length > 0 && (kinds.length > 0 || peopled.names.length > 0) ? (await few()).namesOf(person, await people()) : [];
	const shownFor = ({ words }: Query): Shown => ({ words, kinds: isDecided ? ['decision'] : kinds, names: called });
	const rewritten = await withoutSlips(query, fragments, sources);
	const second = rewritten && await loaded({ query: rewritten, found: await ask(rewritten), chips });
	if (second && second.found.complete > 0) return { ...second, leads: (await pages) ?? [], shown: shownFor(second.query), instead: second.query.words.join(' ') };

	const isIssue = read.filters.issue.length > 0;
	const spoken = isIssue ? await (await few()).issuesSpokenOf(query, found, places, ask) : [];
	const isName = isOnlyName(query.words, fragments);
	const isSomebody = isName || query.people.length > 0 || naming?.asksForSomebody(state.q) || looksLikeSomebody(state.q, fragments);
	const whom = isSomebody || query.filters.person.length > 0 ? (await few()).personLeads(state.q, query, await people(), isName) : [];
	return {
		query,
		found: isNowhere(query, fragments) ? { ...found, complete: 0 } : found,
		fragments,
		chips,
		shown: shownFor(query),
		leads: [...((await pages) ?? []), ...spoken, ...whom],
	};
}

/** Some of the results, from a place on, unless that is aborted. */
export async function load({ hits }: Found, from: number, { words, beside = [], phrases, issue }: Query, sort: Sort, signal?: AbortSignal): Promise<Fragment[]> {
	signal?.throwIfAborted();
	const loaded = await Promise.all(hits.slice(from, from + PAGE).map(async (hit) => ({ fragment: await hit.data(), score: hit.score })));
	signal?.throwIfAborted();
	const fragments = loaded.map(({ fragment }) => fragment);
	if (sort !== 'relevance' || (words.length + phrases.length === 0 && !issue)) return fragments;
	const asked = [...words, ...beside, ...phrases.flatMap((phrase) => phrase.split(/\s+/))];
	return ranked(loaded, asked);
}

/** Whether a word is in none of the entries: Pagefind leaves out of a query what its index does not have, and does not say so. */
function isNowhere({ words }: Query, fragments: readonly Fragment[]): boolean {
	const missing = fragments.map((fragment) => missingIn(fragment, words));
	return fragments.length > 0 && words.some((word) => missing.every((some) => some.includes(word)));
}

/** Only a word that no result has is looked up: the list of words is as large as all the rest. */
async function withoutSlips(query: Query, fragments: readonly Fragment[], { words }: Sources): Promise<Query | undefined> {
	const doubts = doubtful(query.words, fragments.map(termsIn));
	if (doubts.length === 0) return undefined;
	const [known, { rewritten }] = await Promise.all([words(), few()]);
	return rewritten(query, doubts, known);
}
