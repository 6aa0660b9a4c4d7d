import { search as say } from '../text/index.ts';
import type { Answered } from './answered.ts';
import type { Federated, Query } from './query.ts';
import { eachFilter, isEmpty, type SearchState, writeState } from './state.ts';
import type { Shown } from './view.ts';

const NONE = eachFilter(() => []);

/** The ways on from what was not all found, or not as it was typed. */
export function waysOn(answered: Answered, asked: SearchState, federation: readonly Federated[]): Pick<Shown, 'instead' | 'years' | 'others' | 'tries'> {
	const { found, query, instead, years } = answered;
	return {
		...(instead && { instead: insteadOf(instead, asked) }),
		...(years && { years: yearsOf(years, asked) }),
		others: othersOf(federation, answered, asked),
		tries: found.hits.length === 0 ? tries(asked, query) : [],
	};
}

/** What else one could search for where nothing was found, as addresses of this page. */
export function tries(state: SearchState, { words, phrases }: Query): Shown['tries'] {
	const filtered = !isEmpty({ ...state, q: '' });
	const parts = [...words, ...phrases];
	return [
		...(filtered && state.q ? [{ text: say.everywhere, address: writeState({ ...state, filters: NONE }) }] : []),
		...(phrases.length > 0 ? [{ text: say.withoutMarks, address: writeState({ ...state, q: state.q.replaceAll('"', '') }) }] : []),
		...(parts.length > 1 ? parts.map((part) => ({ text: say.alone(part), address: writeState({ ...state, q: part }) })) : []),
	];
}

/** Which years were searched, and the way to search all. */
export function yearsOf(years: NonNullable<Answered['years']>, state: SearchState): NonNullable<Shown['years']> {
	return { text: say.searched(years.map(([from, to]) => (from === to ? from : say.span(from, to)))), address: writeState({ ...state, all: true }) };
}

/** Which other archives are searched as well, which could not be, and which can be. */
export function othersOf(federation: readonly Federated[], { unreached = [], query }: Answered, state: SearchState): Shown['others'] {
	const { archives = [] } = state;
	const isOpen = state.sort === 'relevance' && isEmpty({ ...state, q: '' }) && isEmpty({ ...state, q: '', filters: query.filters });
	return federation.map(({ title, url }) => {
		if (!archives.includes(url)) return { link: say.searchToo(title), address: writeState({ ...state, archives: [...archives, url] }) };
		const text = unreached.includes(title) ? say.unreached(title) : isOpen ? say.searchedToo(title) : say.notUnderFilters(title);
		return { text, link: say.leaveOut, address: writeState({ ...state, archives: archives.filter((other) => other !== url) }) };
	});
}

/** What was searched for in place of what was typed, and the way back: words in quotation marks are taken as they are. */
export function insteadOf(words: string, state: SearchState): NonNullable<Shown['instead']> {
	const asTyped = state.q.trim().split(/\s+/).map((word) => (/^[\p{L}\p{N}]+$/u.test(word) ? `"${word}"` : word)).join(' ');
	return { words, typed: state.q.trim(), address: writeState({ ...state, q: asTyped }) };
}
