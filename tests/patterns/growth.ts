import type { Pattern } from './patterns.ts';

/** What is repeated to find how a pattern's time grows: signs of every kind, and words and signs that patterns look for. */
const PUMPS = [' ', 'a', 'A', '1', '.', ',', '-', '(', '[', '<', '#', '@', '/', ':', '_', '*', '"', '\n', '\t', '?', '&', 'é', '決', 'a ', 'A ', 'Aa ', '1 ', 'a.', 'a-', 'a,', ', ', ' and ', '(a', '(1m', '[a', '<a ', '<a href="', '<!--', '- ', '@a', '@a ', '#1', '#1 ', 'a/a', 'https://', '&amp;'];

/** Characters of the shorter of the two texts that are compared. */
const SIZE = 8000;
/** Twice the text takes twice the time; four times would be a square. */
const LINEAR = 3.2;
/** Milliseconds of this process below which nothing is told from a growth. */
const LEAST = 40;

/** The stretches on which a pattern takes more than twice as long for twice as many; none where its time grows as its text does. */
export function steepIn({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string[] {
	const pattern = new RegExp(source, flags);
	return [...PUMPS, ...wordsOf(source)].filter((pump) => ['', wordsOf(source)[0] ?? ''].some((start) => {
		const [once, twice] = [SIZE, SIZE * 2].map((size) => text(start, pump, size)) as [string, string];
		if (shortest(pattern, twice, 1) < LEAST) return false;
		const longer = shortest(pattern, twice, 3);
		return longer >= LEAST && longer / shortest(pattern, once, 3) > LINEAR;
	}));
}

/** It ends in what no pattern expects, so that nothing is found at the end. */
function text(start: string, pump: string, size: number): string {
	return `${start}${pump.repeat(Math.ceil(size / pump.length))}\u0001\u0001`;
}

/** The words that a pattern spells out. */
function wordsOf(source: string): string[] {
	return [...new Set(source.replace(/\\[a-z]|\[\^?[^\]]*\]/g, '\n').match(/[A-Za-z][A-Za-z ]{2,}/g) ?? [])].slice(0, 40);
}

/** Milliseconds of this thread, not of those that compile or clean up: the least of some, as whatever else runs only adds to it. */
function shortest(pattern: RegExp, written: string, times: number): number {
	return Math.min(...Array.from({ length: times }, () => {
		const started = process.threadCpuUsage();
		if (pattern.global) written.replace(pattern, '');
		else {
			pattern.lastIndex = 0;
			pattern.exec(written);
		}
		const { user, system } = process.threadCpuUsage(started);
		return (user + system) / 1000;
	}));
}
