import { plainLetters } from '../archive/terms.ts';
import type { Fragment } from './pagefind.ts';

/** Whether results speak of somebody by one of the words: with an `@`, as one who says something, or with a last name; and mostly with a capital. */
export function speaksOfSomebody(words: readonly string[], fragments: readonly Fragment[]): boolean {
	const text = fragments.map(({ content }) => content).join('\n');
	return words.some((word) => {
		if (!NAME.test(word)) return false;
		const capital = word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
		if (new RegExp(`@${word}(?![\\p{L}\\p{N}])`, 'iu').test(text)) return true;
		const times = (written: string) => text.match(new RegExp(`(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'gu'))?.length ?? 0;
		return new RegExp(`(?<![\\p{L}\\p{N}])${capital}(?::| @| \\(@| \\p{Lu}\\p{Ll}+)`, 'u').test(text) && times(capital) > times(word.toLowerCase());
	});
}

/** Whether a query is one word that results speak of as of somebody, and never without its capital: `Myles`, not `buffer`. */
export function isOnlyName(words: readonly string[], fragments: readonly Fragment[]): boolean {
	const [word = '', ...others] = words;
	return others.length === 0 && speaksOfSomebody(words, fragments) && !fragments.some(({ content }) => new RegExp(`(?<![@\\p{L}\\p{N}])${word.toLowerCase()}(?![\\p{L}\\p{N}])`, 'u').test(content));
}

const NAME = /^\p{L}{2,}$/u;

/** Whether what was found speaks of the whole query as one speaks of somebody: with an `@`, by whom it is, or mostly with capitals, but for a `du` or a `van`; where nothing was found it may. */
export function looksLikeSomebody(text: string, fragments: readonly Fragment[]): boolean {
	const contents = fragments.map(({ content }) => plainLetters(content));
	// `Ada M. Ferrow` may be called without.
	const words = plainLetters(text).trim().replace(/^@/, '').replace(/ \p{L}\.?(?= )/gu, '').split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	if (!words[0] || words.length > 4) return false;
	const handle = new RegExp(`@${words.join('-?')}(?![\\w-])`, 'i');
	const id = `@${text.trim().replace(/^@/, '').toLowerCase()}`;
	if (fragments.length === 0 || contents.some((content) => handle.test(content)) || fragments.some(({ filters }) => filters.person?.includes(id))) return true;
	const orders = [words, [...words.slice(1), words[0]]].map((order) => order.join('\\s+(?:\\p{L}\\.?\\s+)?'));
	const spoken = new RegExp(`(?<![\\p{L}\\p{N}])(?:${orders.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
	const found = words.length > 1 ? contents.flatMap((content) => content.match(spoken) ?? []) : [];
	return found.filter((name) => /^\p{Lu}.*\s\p{Lu}\S*$/su.test(name)).length * 2 > found.length;
}
