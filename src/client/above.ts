import { above as say, search } from '../text/index.ts';
import type { Answered } from './answered.ts';
import { element } from './element.ts';
import type { Lead } from './results.ts';
import { eachFilter, isEmpty, type SearchState, writeState } from './state.ts';
import type { Federated, Query } from './words.ts';

const NONE = eachFilter(() => []);

/** What stands above the results of a search, and where it leads. */
interface Ways {
	/** The query that was answered instead, where a word was taken for a slip, and the address of the one that was typed. */
	instead: { words: string; typed: string; address: string };
	/** The years that were searched, where those are not all, and the address of a search in all. */
	years: { text: string; address: string };
	/** Of other archives: what is said of each, and the address of a search with or without it. */
	others: { text?: string; link: string; address: string }[];
	/** What to try where nothing was found. */
	tries: { text: string; address: string }[];
}

/** What stands above the results: what was not read, the pages that lead, the ways on from what was not all found, or not as it was typed. */
export function above(answered: Answered, asked: SearchState, federation: readonly Federated[]): Node[] {
	const { found, query, instead, leads, years } = answered;
	const ways = found.hits.length === 0 ? tries(asked, query) : [];
	return [
		...(query.unread.length > 0 ? [element('p', { class: 'instead' }, say.unread(query.unread))] : []),
		...(instead ? [insteadLine(insteadOf(instead, asked))] : []),
		...(leads.length > 0 ? [leadList(leads)] : []),
		...(ways.length > 0 ? [tryList(ways)] : []),
		...(years ? [yearsLine(yearsOf(years, asked))] : []),
		...othersOf(federation, answered, asked).map(otherLine),
	];
}

/** What else one could search for where nothing was found, as addresses of this page. */
export function tries(state: SearchState, { words, phrases }: Query): Ways['tries'] {
	const filtered = !isEmpty({ ...state, q: '' });
	const parts = [...words, ...phrases];
	return [
		...(filtered && state.q ? [{ text: say.everywhere, address: writeState({ ...state, filters: NONE }) }] : []),
		...(phrases.length > 0 ? [{ text: say.withoutMarks, address: writeState({ ...state, q: state.q.replaceAll('"', '') }) }] : []),
		...(parts.length > 1 ? parts.map((part) => ({ text: say.alone(part), address: writeState({ ...state, q: part }) })) : []),
	];
}

/** Which years were searched, and the way to search all. */
export function yearsOf(years: NonNullable<Answered['years']>, state: SearchState): Ways['years'] {
	return { text: say.searched(years.map(([from, to]) => (from === to ? from : search.span(from, to)))), address: writeState({ ...state, all: true }) };
}

/** Which other archives are searched as well, which could not be, and which can be. */
export function othersOf(federation: readonly Federated[], { unreached = [], query }: Answered, state: SearchState): Ways['others'] {
	const { archives = [] } = state;
	const isOpen = state.sort === 'relevance' && isEmpty({ ...state, q: '' }) && isEmpty({ ...state, q: '', filters: query.filters });
	return federation.map(({ title, url }) => {
		if (!archives.includes(url)) return { link: say.searchToo(title), address: writeState({ ...state, archives: [...archives, url] }) };
		const text = unreached.includes(title) ? say.unreached(title) : isOpen ? say.searchedToo(title) : say.notUnderFilters(title);
		return { text, link: say.leaveOut, address: writeState({ ...state, archives: archives.filter((other) => other !== url) }) };
	});
}

/** What was searched for in place of what was typed, and the way back: words in quotation marks are taken as they are. */
export function insteadOf(words: string, state: SearchState): Ways['instead'] {
	const asTyped = state.q.trim().split(/\s+/).map((word) => (/^[\p{L}\p{N}]+$/u.test(word) ? `"${word}"` : word)).join(' ');
	return { words, typed: state.q.trim(), address: writeState({ ...state, q: asTyped }) };
}

function leadList(leads: readonly Lead[]): HTMLUListElement {
	return element('ul', { class: 'leads' }, ...leads.map(({ title, address, note }) => element('li', {}, element('a', { href: address }, title), ...(note ? [' ', element('span', {}, note)] : []))));
}

function insteadLine({ words, typed, address }: Ways['instead']): HTMLParagraphElement {
	return element('p', { class: 'instead' }, `${say.insteadOf} `, element('strong', {}, words), '. ', element('a', { href: address, 'data-search': '' }, say.asTyped(typed)));
}

function otherLine({ text, link, address }: Ways['others'][number]): HTMLParagraphElement {
	return element('p', { class: 'years' }, ...(text ? [`${text} `] : []), element('a', { href: address, 'data-search': '' }, link));
}

function yearsLine({ text, address }: Ways['years']): HTMLParagraphElement {
	return element('p', { class: 'years' }, `${text} `, element('a', { href: address, 'data-search': '' }, say.allYears));
}

function tryList(tries: Ways['tries']): HTMLElement {
	return element('div', { class: 'tries' }, element('p', {}, say.youCould), element('ul', {}, ...tries.map(({ text, address }) => element('li', {}, element('a', { href: address, ...(address.startsWith('?') && { 'data-search': '' }) }, text)))));
}
