import type { Position } from 'unist';

/** What lines of minutes settle: that something is to be done, or what was agreed. */
export type FactKind = 'action' | 'decision';

/** What a line may be said to be. */
export const VERDICTS = ['action', 'decision', 'no action', 'no decision'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** A place in a document: a line, or words that stand there; with both, those of the words that are on the line. */
export interface Spot {
	line?: number;
	quote?: string;
}

/** What people say of a place that a program reads otherwise, or leaves them in doubt about. */
export interface Correction extends Spot {
	is?: Verdict[];
	/** Names, handles with `@`, or `group`. */
	owners?: string[];
	/** On which day it was done; `false` where it was not. */
	done?: Closing | false;
	/** It says again what stands there. */
	same?: Same;
}

/** Another fact, by where it stands: in the same document, unless `file` says another. */
export interface Same extends Spot {
	file?: string;
}

/** When an action was done, and where it says so: an address, or words. */
export interface Closing {
	/** `YYYY-MM-DD`. */
	day: string;
	where?: string;
}

/** What came of a correction: nothing stands there (`none`), more than one place is meant (`several`), or it is heeded. */
export interface Corrected {
	came: 'none' | 'several' | 'heeded';
	/** Of actions and decisions that were read. */
	did: Did[];
}

/** What a correction did to a fact. */
export interface Did {
	of: FactKind;
	how: Change;
}

export type Change = 'confirmed' | 'removed' | 'added' | 'owner' | 'done' | 'same';

/** Those of the facts that stand at a spot; of several with other words none is meant more than another. */
export function factsAt<Fact extends { text: string; position: Position }>(facts: readonly Fact[], { line, quote }: Spot): Fact[] {
	const on = ({ position: { start, end } }: Fact) => line !== undefined && start.line <= line && line <= end.line;
	if (quote === undefined) {
		const starting = facts.filter(({ position }) => position.start.line === line);
		return starting.length > 0 ? starting : facts.filter(on);
	}
	const said = plainWords(quote);
	const within = facts.filter(({ text }) => holds(plainWords(text), said));
	const found = within.length > 0 ? within : facts.filter(({ text }) => isLong(plainWords(text)) && holds(said, plainWords(text)));
	const onLine = found.filter(on);
	if (onLine.length > 0) return onLine;
	const whole = found.filter(({ text }) => plainWords(text) === said);
	return whole.length > 0 ? whole : found;
}

/** Whether these are one in their words. */
export function areAlike(facts: readonly { text: string }[]): boolean {
	return new Set(facts.map(({ text }) => plainWords(text))).size <= 1;
}

/** Letters and digits, in lower case, with a blank between words. */
export function plainWords(text: string): string {
	return wordsIn(text).map(({ word }) => word).join(' ');
}

/** A text's words, each with the stretch it stands on. */
export function wordsIn(text: string): { word: string; start: number; end: number }[] {
	return [...text.matchAll(WORD)].map(({ 0: written, index }) => ({ word: written.normalize('NFKC').toLowerCase(), start: index, end: index + written.length }));
}

/** Letters and digits. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Whether words stand in others, one after the other. */
export function holds(all: string, some: string): boolean {
	return ` ${all} `.includes(` ${some} `);
}

/** A fact of a word or two is in many lines. */
function isLong(words: string): boolean {
	return words.split(' ').length > 2;
}
