import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers that depend on a seed and on nothing else: mulberry32, each at least 0 and below `below`. */
export function dice(seed: number): (below: number) => number {
	let state = seed | 0;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
	};
}

/** What breaks readers: marks that open and never close, signs that no font has, numbers without end. */
export const PIECES = [
	'[', ']', '(', ')', '<', '>', '*', '**', '_', '`', '```', '~~', '|', '#', '## ', '- ', '1. ', '> ', '\n', '\n\n', '\r\n', '\t', '    ', '\\', '&amp;', '&#0;', '&', '@', '@ina', ':', '::', '!',
	'\0', '\ufeff', '\u200d', '\u202e', '\u2028', '\ud800', '\udc00', 'e\u0301', 'ß', 'İ', '決定', '\u{1f469}\u200d\u{1f4bb}', '- [ ] ', '- [x] ', '[^1]', '[^1]: ', '<!--', '-->', '<div>', '</b>', '<a href="', '---\n', '|-|-|\n', '| a | b |\n',
	'#12', '#99999999999999999999', 'ebb/tides#7', 'https://github.com/ebb/tides/pull/3', 'https://', 'www.', 'a@b.c', '2024-02-30', '9999-99-99', 'May 2nd 2024', 'Ina Marlow', 'Ina: ', 'will ', 'to ', 'agreed ', 'consensus ', 'objections? ', 'ACTION: ', 'Decision: ', 'next steps ', ' and ', '## Present\n', '## Agenda\n', 'group:', 'person:', '"', '-', 'constructor', '__proto__',
] as const;

/** What breaks settings: YAML's marks, names and values that mean something, in places where they do not. */
export const SETTINGS = [
	'title: ', 'description: ', 'url: https://example.org\n', 'repo: ebb/tides\n', 'groups:\n', '  - id: tide\n', '    path: minutes/*\n', '    reading:\n', 'lint:\n', '  missing-date: off\n', 'synonyms:\n', 'hidden: elsewhere\n', 'hidden: true\n', '- handle: ', '- name: Ina Marlow\n', '  also: [', 'meetings:\n', '  tide/2024-01-01: ', 'now: ', 'gone: true\n', 'people:\n',
	'&a ', '*a', '<<: *a\n', '? ', ': ', '- ', '|\n', '>-\n', '!!binary ', '!!set ', '!x ', '%YAML 1.1\n', '---\n', '...\n', '{', '}', '[', ']', ',', '"', "'", '#', '\n', '\t', '  ', '\0', '\ufeff', '\u2028', '\ud800', '\\', '~', 'null', '.inf', '0x1f', '1e999', '2024-02-30', '../up', '/etc', 'con', '__proto__: ', 'constructor: ', '\u202e',
] as const;

/** Deep, long and empty texts, which no dice throw. */
export const EXTREMES: readonly string[] = [
	...['> ', '- ', '1. ', '[', '![', '(', '<b>', '**', '*_', '{', '- - ', '? ', '# ', '`', '<!--', '&', '[^1]: '].map((piece) => `${piece.repeat(1000)}tide`),
	...['  ', '\t', '> '].map((indent) => Array.from({ length: 1000 }, (_, level) => `${indent.repeat(level)}- tide\n`).join('')),
	...['tide ', '\0', '|', 'a:', '\u{1f469}\u200d', '\ud800', '\u202e', '[a](b) '].map((piece) => piece.repeat(Math.ceil(1_000_000 / piece.length))),
	...['- tide\n', '|a|\n', '\n', '\r', 'a: b\n', '- [ ] \n'].map((line) => line.repeat(100_000)),
	'', '\ufeff', '\0', '\r', '---', '---\n---', '<!--', '[', '```',
];

/** The text of each file of a folder that could be minutes. */
export function documentsIn(root: string): string[] {
	return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:md|markdown|yml)$/i.test(path)).sort().map((path) => readFileSync(join(root, path), 'utf8'));
}

/** The case of a seed: a real document with a few changes, or one made of pieces; sometimes a piece comes many times. */
export function caseOf(seed: number, documents: readonly string[], pieces: readonly string[] = PIECES): string {
	const roll = dice(seed);
	const piece = () => pieces[roll(pieces.length)] ?? '';
	const many = () => Array.from({ length: 1 + roll(4) }, piece).join('').repeat(roll(8) === 0 ? 1 + roll(300) : 1 + roll(4));
	if (documents.length === 0 || roll(4) === 0) return Array.from({ length: 1 + roll(30) }, many).join('');
	let text = stretch(documents[roll(documents.length)] ?? '', roll, 6000);
	for (let changes = 1 + roll(6); changes > 0; changes--) {
		const at = roll(text.length + 1);
		const to = at + roll(40);
		const kind = roll(5);
		const put = kind === 0 ? '' : kind === 1 ? text.slice(at, to).repeat(1 + roll(20)) : kind === 2 ? stretch(documents[roll(documents.length)] ?? '', roll, 300) : many();
		text = text.slice(0, at) + put + text.slice(kind === 4 ? at : to);
	}
	return text;
}

function stretch(text: string, roll: (below: number) => number, most: number): string {
	if (text.length <= most) return text;
	const from = roll(text.length - most);
	return text.slice(from, from + most);
}
