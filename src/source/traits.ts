import type { PersonConfig } from './model.ts';
import { shadowOf } from './shadow.ts';
import { isUnspaced, tokensOf } from './tokens.ts';

/** What somebody is known by even where none of their forms stands. */
export interface Trait {
	/** The words of their names, but for those that many names have. */
	words: ReadonlySet<string>;
	/** Their handles, and their names in one word, in either order. */
	whole: readonly string[];
	/** The same from their last letter to their first, as signs that turn the direction of writing show them. */
	turned: readonly string[];
	/** As addresses and labels shorten a name: `astone`, `adas`, `stonea`, `as`. */
	short: ReadonlySet<string>;
}

export function traitsOf({ handle, name, also }: Pick<PersonConfig, 'handle' | 'name' | 'also'>): Trait {
	const spellings = [handle, name, ...also].filter((written) => written !== undefined);
	const all = spellings.map((written) => written.split(/\s+/).flatMap((word) => tokensOf(shadowOf(word).text).map(({ text }) => text)));
	const whole = [...new Set(all.flatMap((words) => [words.join(''), [...words.slice(1), ...words.slice(0, 1)].join('')]).filter((word) => word.length > 2))];
	const names = all.filter((_, index) => /\s/.test(spellings[index] ?? ''));
	return {
		words: new Set([...all.flat()].filter((word) => !isUnspaced(word) && word.length > 1 && !PARTICLES.has(word))),
		whole,
		turned: whole.map((word) => [...word].reverse().join('')).filter((word) => !whole.includes(word)),
		short: new Set(names.flatMap((words) => {
			const [first = '', last = ''] = [words[0], words.at(-1)];
			return [`${first[0]}${last}`, `${first}${last[0]}`, `${last}${first[0]}`, `${last[0]}${first}`, words.map(([letter]) => letter).join(''), `${first[0]}${last[0]}`];
		})),
	};
}

/** Words of names that say nothing of whose. */
const PARTICLES: ReadonlySet<string> = new Set(['van', 'von', 'der', 'den', 'de', 'del', 'della', 'di', 'da', 'dos', 'du', 'la', 'le', 'el', 'al', 'bin', 'ibn', 'ben', 'ten', 'ter', 'zu', 'und', 'and', 'mac', 'mc', 'san', 'st', 'jr', 'the', 'of']);
