/** Somebody fictional who is hidden, as `people.yml` has them. */
export interface Hidden {
	handle: string;
	name: string;
}

export const HIDDEN: readonly Hidden[] = [
	{ handle: 'oferrow', name: 'Odalys Ferrow-Quist' },
	{ handle: 'lsoren', name: 'Łukasz Sørensen' },
	{ handle: 'isilstr', name: 'Işıl Straße' },
	{ handle: 'jmohlund', name: 'Jürgen M. Öhlund' },
	{ handle: 'obrannagh', name: 'Seán O’Brannagh' },
	{ handle: 'zvornholt', name: 'Zuzka Vornholt' },
	{ handle: 'annamarielle', name: 'Anna-Maria Thornvik Ælfgar' },
	{ handle: 'nikpap', name: 'Νίκος Παππάκης' },
	{ handle: 'ytuchkov', name: 'Ярослав Тучков' },
];

/**
 * Ways to write one of them that a human, a tool or somebody who means harm would, by what is done to the name. The
 * same seed gives the same.
 */
export function spellingsOf({ handle, name }: Hidden, seed: number): Record<string, string> {
	const random = generator(seed);
	const words = name.split(' ');
	const [first = '', last = ''] = [words[0], words.at(-1)];
	const initial = [...first][0] ?? '';
	const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('Ł', 'L').replaceAll('ø', 'o').replaceAll('Æ', 'Ae').replaceAll('ı', 'i');
	const at = (text: string) => 1 + Math.floor(random() * ([...text].length - 1));
	const within = (sign: string) => words.map((word) => { const letters = [...word]; const place = at(word); return [...letters.slice(0, place), sign, ...letters.slice(place)].join(''); }).join(' ');
	const alike = (text: string) => text.replace(/[aeopcxyi]/g, (letter) => ({ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', i: 'і' })[letter] ?? letter);
	const swapped = (text: string) => { const letters = [...text]; const place = 1 + Math.floor(random() * (letters.length - 3)); return [...letters.slice(0, place), letters[place + 1], letters[place], ...letters.slice(place + 2)].join(''); };
	const lost = (text: string) => { const letters = [...text]; const place = 1 + Math.floor(random() * (letters.length - 2)); return [...letters.slice(0, place), ...letters.slice(place + 1)].join(''); };
	const entity = (text: string) => [...text].map((letter) => (/[\p{L}]/u.test(letter) && random() < 0.4 ? `&#x${letter.codePointAt(0)?.toString(16)};` : letter)).join('');
	const wide = (text: string) => text.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));
	return {
		'as listed': name, 'capitals': name.toUpperCase(), 'small': name.toLowerCase(), 'without accents': bare, 'capitals without accents': bare.toUpperCase(),
		'accents apart': name.normalize('NFD'), 'Turkish capitals': name.toLocaleUpperCase('tr'), 'Turkish small': name.toLocaleLowerCase('tr'),
		'last, first': `${words.slice(1).join(' ')}, ${first}`, 'last first': `${words.slice(1).join(' ').toUpperCase()} ${first}`,
		'first in initial': `${initial}. ${words.slice(1).join(' ')}`, 'last in initial': `${first} ${[...last][0]}. was here`, 'another initial': `${first} X. ${words.slice(1).join(' ')}`,
		'last name alone': last, 'first name alone': first, 'handle': `@${handle}`, 'handle in an address': `https://github.com/${handle}`, 'handle with a digit': `@${handle}2`, 'handle with more': `https://github.com/${handle}-tides`,
		'handle in capitals': handle.toUpperCase(), 'address of mail': `${bare.toLowerCase().replaceAll(/[^\p{L}]+/gu, '.')}@example.org`, 'joined in mail': `${bare.toLowerCase().replaceAll(/[^\p{L}]+/gu, '')}@example.org`, 'short in mail': `${[...bare.toLowerCase()][0]}${bare.toLowerCase().split(' ').at(-1)?.replaceAll(/[^\p{L}]+/gu, '')}@example.org`,
		'joined': name.replaceAll(/[^\p{L}]+/gu, ''), 'snake': name.replaceAll(/[^\p{L}]+/gu, '_').toLowerCase(), 'kebab': name.replaceAll(/[^\p{L}]+/gu, '-').toLowerCase(), 'hyphens as blanks': name.replaceAll('-', ' '), 'blanks as hyphens': name.replaceAll(' ', '-'),
		'two blanks': name.replaceAll(' ', '  '), 'no-break blank': name.replaceAll(' ', '\u00a0'), 'thin blank': name.replaceAll(' ', '\u2009'), 'tab': name.replaceAll(' ', '\t'), 'over lines': name.replaceAll(' ', '\n'), 'hard break': name.replaceAll(' ', '  \n'), 'backslash break': name.replaceAll(' ', '\\\n'), 'br': name.replaceAll(' ', '<br>'),
		'cells': `\n\n| First | Last |\n| --- | --- |\n| ${first} | ${words.slice(1).join(' ')} |\n\n`, 'cells turned': `\n\n| Last | First |\n| --- | --- |\n| ${words.slice(1).join(' ')} | ${first} |\n\n`,
		'selector': within('\ufe0f'), 'joiner': within('\u200d'), 'no width': within('\u200b'), 'soft hyphen': within('\u00ad'), 'tag': within('\u{e0041}'), 'word joiner': within('\u2060'), 'shy entity': within('&shy;'), 'marks': within('\u0335'),
		'bold': `**${first}** ${words.slice(1).join(' ')}`, 'bold inside': within('**') + '**', 'tag inside': within('<b></b>'), 'quoted tag': within('<span title="a>b"></span>'), 'link': `[${first}](https://x.example/a(b)c) ${words.slice(1).join(' ')}`, 'comment inside': within('<!-- x -->'), 'footnote inside': name.replace(' ', '[^1] '), 'code': `\`${name}\``, 'fence': `\n\n\`\`\`\n${name}\n\`\`\`\n\n`,
		'entities': entity(name), 'percent': `https://x.example/${encodeURIComponent(name)}`, 'plus': `https://x.example/?q=${name.replaceAll(' ', '+')}`, 'backslash': name.replaceAll('-', '\\-').replaceAll(' ', ' \\- '),
		'turned': `\u202e${[...bare].reverse().join('')}\u202c`, 'handle turned': `&#x202e;${[...handle].reverse().join('')}`,
		'wide': wide(bare), 'alike': alike(bare), 'alike last': alike(bare.split(' ').at(-1) ?? ''), 'ordinal': `${name}¹`, 'genitive': `${name}s Pegel`, 'possessive': `${name}’s gauge`, 'French': `l’${name}`,
		'letters swapped': swapped(name), 'letter lost': `${lost(first)} ${words.slice(1).join(' ')}`, 'letter lost in both': words.map(lost).join(' '), 'spaced': [...bare.replaceAll(/[^\p{L}]+/gu, '')].join(' '), 'dotted': [...bare.replaceAll(/[^\p{L}]+/gu, '')].join('.'),
		'file': `minutes/${bare.toLowerCase().replaceAll(/[^\p{L}]+/gu, '-')}.md`, 'anchor': `[x](#${name.toLowerCase().replaceAll(/[^\p{L}]+/gu, '-')}s-gauge)`, 'csv': `\n\n\`\`\`\n${first},${last},1\n\`\`\`\n\n`, 'JSON': `\`{"name": "${name}"}\``, 'JSON escapes': `\`{"login": "${handle}"}\``,
	};
}

/** Mulberry32: numbers from 0 to 1 that a seed decides. */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
