import { foldLetters } from '../minutes/letters.ts';

/** A name or a handle with what does not count in it taken away: case, `@`, white space about it. Two are the same where these are. */
export function spelling(text: string): string {
	return text.normalize('NFC').trim().replace(/^@/, '').replace(/\s+/g, ' ').toLowerCase();
}

/** `spelling` without accents and strokes, for the order of lists and for doubts: two people may well share it. */
export function plain(text: string): string {
	return foldLetters(spelling(text));
}
