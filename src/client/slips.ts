import type { Words } from '../archive/wordlist.ts';
import { stemmer } from 'stemmer';
import type { Query } from './words.ts';

export { unpackWords } from '../archive/wordlist.ts';

/** The commonest word that is one slip away: a letter too many, too few, another, or two changed round; none where the word is known. */
export function corrected(word: string, known: Words): string | undefined {
	const written = word.toLowerCase();
	const stem = stemmer(written);
	let best: string | undefined;
	let commonest = -1;
	for (const [candidate, count] of known) {
		if (candidate.startsWith(written) || stemmer(candidate) === stem) return undefined;
		if (Math.abs(candidate.length - written.length) > 1 || !oneSlip(written, candidate)) continue;
		// The first letter is seldom the one that slips.
		const weight = count + (candidate[0] === written[0] ? 10 : 0);
		if (weight > commonest) [best, commonest] = [candidate, weight];
	}
	return best;
}

function oneSlip(a: string, b: string): boolean {
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	const [restA, restB] = [a.slice(start), b.slice(start)];
	if (restA.length !== restB.length) return restA.length > restB.length ? restA.slice(1) === restB : restA === restB.slice(1);
	return restA.slice(1) === restB.slice(1) || (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
}

/** A query with the likely words in place of those that could be slips; none where there are none. */
export function rewritten(query: Query, doubts: readonly string[], known: Words): Query | undefined {
	const right = new Map(doubts.flatMap((word) => [[word, corrected(word, known)] as const]).filter(([, better]) => better));
	return right.size > 0 ? { ...query, words: query.words.map((word) => right.get(word) ?? word) } : undefined;
}
