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
const PIECES = [
	'[', ']', '(', ')', '<', '>', '*', '**', '_', '`', '```', '~~', '|', '#', '## ', '- ', '1. ', '> ', '\n', '\n\n', '\r\n', '\t', '    ', '\\', '&amp;', '&#0;', '&', '@', '@ina', ':', '::', '!',
	'\0', '\ufeff', '\u200d', '\u202e', '\u2028', '\ud800', '\udc00', 'e\u0301', 'ß', 'İ', '決定', '\u{1f469}\u200d\u{1f4bb}', '- [ ] ', '- [x] ', '[^1]', '[^1]: ', '<!--', '-->', '<div>', '</b>', '<a href="', '---\n', '|-|-|\n', '| a | b |\n',
	'#12', '#99999999999999999999', 'ebb/tides#7', 'https://github.com/ebb/tides/pull/3', 'https://', 'www.', 'a@b.c', '2024-02-30', '9999-99-99', 'May 2nd 2024', 'Ina Marlow', 'Ina: ', 'will ', 'to ', 'agreed ', 'consensus ', 'objections? ', 'ACTION: ', 'Decision: ', 'next steps ', ' and ', '## Present\n', '## Agenda\n', 'group:', 'person:', '"', '-', 'constructor', '__proto__',
] as const;

/** The text of each file of a folder that could be minutes. */
export function documentsIn(root: string): string[] {
	return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:md|markdown|yml)$/i.test(path)).sort().map((path) => readFileSync(join(root, path), 'utf8'));
}

/** The case of a seed: a real document with a few changes, or one made of pieces; sometimes a piece comes many times. */
export function caseOf(seed: number, documents: readonly string[]): string {
	const roll = dice(seed);
	const piece = () => PIECES[roll(PIECES.length)] ?? '';
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

/** A document of a million characters that is one stretch of pieces, over and over. */
export function largeOf(seed: number): string {
	const roll = dice(seed);
	const unit = Array.from({ length: 1 + roll(4) }, () => PIECES[roll(PIECES.length)] ?? '').join('') + (['', '\n', '\n\n', ' '][roll(4)] ?? '');
	return unit.repeat(Math.ceil(1_000_000 / unit.length));
}

function stretch(text: string, roll: (below: number) => number, most: number): string {
	if (text.length <= most) return text;
	const from = roll(text.length - most);
	return text.slice(from, from + most);
}
