import type { Meeting, Span } from '../../minutes/model.ts';
import type { Print } from '../model.ts';

/** The prints of a document, or of a span of it, and of the notes in it. White space does not count. */
export function printOf(source: string, { agenda }: Meeting, span?: Pick<Span, 'from' | 'to'>): Print {
	return {
		words: print(span ? source.slice(span.from, span.to) : source, 2),
		notes: agenda.map(({ notes }) => (notes ? print(source.slice(notes.start.offset ?? 0, notes.end.offset ?? 0), 1) : '')),
	};
}

/** Seven letters for each round; nothing for a text without words. */
function print(text: string, rounds: number): string {
	const words = text.trim().replace(/\s+/g, ' ');
	return words && Array.from({ length: rounds }, (_, round) => letters(fnv(words, round))).join('');
}

/** FNV-1a, 32 bits; each round starts elsewhere. */
function fnv(text: string, round: number): number {
	let value = 0x811c9dc5 ^ Math.imul(round, 0x9e3779b1);
	for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
	return value >>> 0;
}

/** No digits: YAML takes some of those for numbers. */
function letters(value: number): string {
	let text = '';
	for (let rest = value, count = 0; count < 7; count++, rest = Math.floor(rest / 26)) text = String.fromCharCode(97 + (rest % 26)) + text;
	return text;
}
