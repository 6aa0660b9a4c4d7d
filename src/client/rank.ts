import { gradeOf, indexTerms, type Terms } from '../archive/terms.ts';
import type { Fragment } from './pagefind.ts';
import { termsIn } from './results.ts';

/** What was loaded of a result, and how well it answers by Pagefind. */
export interface Loaded {
	fragment: Fragment;
	score: number;
}

type Trait = 'found' | 'title' | 'called' | 'inOrder' | 'inOrderBelow' | 'whole' | 'told' | 'notes';

/** What each trait of an entry is worth; each is from 0 to 1. `npm run bench:search` says whether others are better. */
const WORTH: Readonly<Record<Trait, number>> = { found: 1, title: 1, called: 0.6, inOrder: 0.5, inOrderBelow: 0.25, whole: 1.5, told: 0.15, notes: 0.3 };
/** A heading without notes, beside an item that has some. */
const WITHOUT_NOTES = 0.5;
/** Notes of so many letters say all that there is to say. */
const LONG = 1200;
/** Names and numbers tell more of what is meant: `V8`, `highWaterMark`, `14.1.0`. */
const NAME = /\p{N}|\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u;
const NAMED = 1.5;

/**
 * Results in the order in which they answer words: what has them whole above what has another of their forms or only
 * begins so, in the title above in the notes, side by side above apart; what is called so first; of one item told in
 * many meetings the one with the decision or the most notes. None is left out.
 */
export function ranked(loaded: readonly Loaded[], words: readonly string[]): Fragment[] {
	const fragments = loaded.map(({ fragment }) => fragment);
	const best = Math.max(0, ...loaded.map(({ score }) => score)) || 1;
	const weights = weightsOf(words, fragments.map(termsIn));
	const alike = Map.groupBy(fragments, topicOf);
	const worth = new Map(loaded.map(({ fragment, score }) => {
		const traits = { found: score / best, ...traitsOf(fragment, weights), ...besides(fragment, alike.get(topicOf(fragment)) ?? []) };
		return [fragment, (Object.keys(WORTH) as Trait[]).reduce((sum, trait) => sum + WORTH[trait] * traits[trait], 0)];
	}));
	return fragments.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
}

/** Each word with what it tells: the more, the fewer results have it, and where it is a name. */
function weightsOf(words: readonly string[], texts: readonly Terms[]): Map<string, number> {
	return new Map(words.map((word) => {
		const having = texts.reduce((sum, text) => sum + gradeOf(text, word), 0);
		return [word, Math.log1p(texts.length / (1 + having)) * (NAME.test(word) ? NAMED : 1)];
	}));
}

/** How an entry has the words. */
function traitsOf(fragment: Fragment, weights: ReadonlyMap<string, number>): Pick<Record<Trait, number>, 'title' | 'called' | 'inOrder' | 'inOrderBelow' | 'whole'> {
	const { meta, sub_results: places } = fragment;
	const words = [...weights.keys()];
	const all = termsIn(fragment);
	const headings = places.flatMap(({ anchor }) => (anchor && !anchor.id.startsWith('section-') ? [anchor.text] : []));
	const titles = (meta.title ? [`${meta.title}. ${meta.called ?? ''}`] : headings).map(indexTerms);
	const most = (value: (title: Terms) => number) => Math.max(0, ...titles.map(value)) * (meta.title ? 1 : WITHOUT_NOTES);
	return {
		title: most((title) => share(weights, title)),
		called: most((title) => share(weights, title) * Math.min(1, words.length / Math.max(1, title.length))),
		inOrder: most((title) => inOrder(words, title)),
		inOrderBelow: inOrder(words, all),
		whole: share(weights, all),
	};
}

/** How an item stands beside those that are the same one, told in other meetings. */
function besides({ meta, filters, content }: Fragment, alike: readonly Fragment[]): Pick<Record<Trait, number>, 'told' | 'notes'> {
	if (!meta.title) return { told: 0, notes: 0 };
	const most = Math.max(1, ...alike.map((other) => other.content.length));
	return {
		told: isTold(filters) || !alike.some((other) => isTold(other.filters)) ? 1 : 0,
		notes: Math.min(1, content.length / Math.min(LONG, most)),
	};
}

function topicOf({ meta, url }: Fragment): string {
	return meta.ref ?? meta.title ?? url;
}

function isTold({ cell = [] }: Fragment['filters']): boolean {
	return cell.some((each) => /(?:decision|both)$/.test(each));
}

/** How much of the words a text has, each as well as it has it. */
function share(weights: ReadonlyMap<string, number>, text: Terms): number {
	let [had, all] = [0, 0];
	for (const [word, weight] of weights) [had, all] = [had + weight * gradeOf(text, word), all + weight];
	return all > 0 ? had / all : 0;
}

/** How many neighbours among the words are neighbours in a text. */
function inOrder(words: readonly string[], text: Terms): number {
	const pairs = words.slice(1).map((word, index) => [...indexTerms(`${words[index]} ${word}`).pairs()]);
	return pairs.length > 0 ? pairs.filter((some) => some.every((pair) => text.pairs().has(pair))).length / pairs.length : 0;
}
