import { AND_WE, AND_WILL, BY_WHOM, COMMITS, I_COMMIT, I_TO, LEAD_IN, SOMEBODY_WILL, TO_BE_DONE, TO_DO, WE_COMMIT } from './layouts/commitments.ts';
import type { Action, Owner } from './model.ts';
import { besideOf, GROUP, namesIn, ownersBefore, subjectOf } from './owners.ts';
import type { Roster } from './roster.ts';
import type { Statement } from './statements.ts';

export interface Commitment {
	owners: Owner[];
	how: Action['how'];
	/** What it was read by; `sure.ts` has how often that is right. */
	form: string;
	/** Where the action's text starts and ends in its block. */
	start: number;
	end: number;
}

/** What is known around a sentence, asked for where the sentence alone does not say. */
export interface Around {
	/** Whom the sentence before is about. */
	before?: () => Owner | undefined;
	/** The last person named before the sentence. */
	earlier?: () => Owner | undefined;
	/** It is what a nested bullet starts with. */
	bullet?: boolean;
}

/** What a sentence promises, one entry for each who promises in it. */
export function promisesBy(statement: Statement, roster: Roster, { before, earlier, bullet = false }: Around = {}): Commitment[] {
	const { text, start, end, speaker } = statement;
	if (asks(text)) return [];
	const found: (Commitment & { at: number })[] = [];
	const inText = namesIn(text, roster);
	const meant = (at: number) => inText(at) ?? earlier?.();
	const condition = CONDITION.exec(text)?.[0].length ?? Infinity;
	const comma = text.indexOf(',', condition);
	VERB.lastIndex = 0;
	for (let match = VERB.exec(text); match; match = VERB.exec(text)) {
		const who = ownersBefore(text, match.index, roster, meant);
		if (!who || who.at < (found.at(-1)?.at ?? -9) + 4) continue;
		const rest = text.slice(match.index);
		const commits = COMMITS.find(({ words }) => words.test(rest));
		if (!commits || (match.index >= condition && (comma < 0 || comma >= match.index))) continue;
		const partner = roster.find(WORK_WITH.exec(rest)?.[1] ?? '');
		found.push({ owners: partner ? [...who.owners, partner] : who.owners, how: 'phrased', form: commits.form, start, end, at: who.at });
	}
	if (found.length > 0) {
		return found.map(({ owners, how, form, at }, index) => ({
			owners, how, form, start: index === 0 ? start : start + at, end: index + 1 < found.length ? start + (found[index + 1]?.at ?? 0) : end,
		}));
	}
	const plain = text.slice(LEAD_IN.exec(text)?.[0].length ?? 0);
	const one = (form: string, owners: Owner[]): Commitment[] => [{ owners, how: 'phrased', form, start, end }];
	if (speaker && (I_COMMIT.some((pattern) => pattern.test(plain) || pattern.test(text)) || (statement.opens && I_TO.test(text)))) return one('I will', [speaker]);
	if (speaker && I_LATER.test(text) && !/^\s*if\b/i.test(text)) return one('I will, later', [speaker]);
	if (AND_WILL.test(text) && !/^\s*if\b/i.test(text)) {
		const subject = speaker ?? subjectOf(text, roster);
		if (subject) return one('and will', [subject]);
	}
	if (!speaker && WE_COMMIT.some((pattern) => pattern.test(plain))) return one('we will', [GROUP]);
	const doer = TO_BE_DONE.test(text) ? roster.find(BY_WHOM.exec(text)?.[1] ?? '') : undefined;
	if (doer) return one('to be done by', [doer]);
	if (!speaker && BRACKET.test(text) && IMPERATIVE.test(plain)) {
		const beside = besideOf(text, roster);
		if (beside.length > 0) return one('do (X)', beside);
	}
	if (bullet && !speaker && text.length < 160 && TO_DO.test(text)) return one('work', []);
	if (!speaker && AND_WE.test(text) && !/^\s*(?:if|when|once|unless)\b/i.test(text)) return one('we will, later', [GROUP]);
	if (!speaker && SOMEBODY_WILL.test(plain)) {
		const who = before?.();
		return one('will, nobody said', who ? [who] : /\bwe\b/.test(text) ? [GROUP] : []);
	}
	if (!speaker && /^I(?: will|['’]ll) /.test(plain) && I_COMMIT[0].test(plain)) return one('I will, nobody said', []);
	return [];
}

/** Where a commitment may start: the words after the person who makes it. */
const VERB = /(?:,? | [-–—]+>? ?|['’]|: )(?:(?:also|then|still|now|therefore|himself|herself|was|is|are|has|had|have|would|kindly|said|mentioned|noted|indicated|confirmed),? ){0,5}(?:will\b|ll\b|shall\b|going\b|gonna\b|plan|intends?\b|to\b|(?:an? |the )?(?:action|AI\b|todo|task)|take|took|got\b|volunteer|offer|sign|step|commit|agree|happy\b|willing\b|glad\b|available\b|be (?:happy|willing|glad)|needs\b|would\b|(?:that )?(?:he|she|they)\b|can\b)/gi;

/** A question promises nothing. */
function asks(text: string): boolean {
	return text.trimEnd().endsWith('?');
}

const BRACKET = /[([]/;

/** `… to work with Bo on this` commits both. */
const WORK_WITH = /^[, ]*(?:to|will) (?:work|pair|sync|touch base) with (@?[\p{L}][\p{L}\p{M}\p{N}'’_-]*)/u;

/** A sentence that starts with what is to be done. */
export const IMPERATIVE = /^(?:add|ask|check|close|contact|create|document|draft|file|find|fix|follow|investigate|invite|land|look|make|open|ping|post|prepare|publish|put|reach|remove|rename|report|review|schedule|send|set|share|submit|talk|test|try|update|write)\b/i;

/** The writer speaks: the sentence is of whoever spoke last. */
export const FIRST_PERSON = /(?:^|[,;] )I(?: will| can|['’]ll|['’]m| plan)\b/;

/** The start of a clause that makes what follows a condition and no promise, up to its comma. */
const CONDITION = /^\s*(?:if|when|once|whether|unless|what|how|why)\b/i;

/** A promise later in somebody's own words: `Not sure, but I can ping them`. */
const I_LATER = /(?:[,;:.]|\b(?:and|so|but|then|ok|yes|good|sure|great))\s+(?:I['’]ll|I will|I['’]m (?:willing|happy) to|I can (?:take|do|help|open|ping|write|reach|look|send|ask|review|share|probably pull))\b(?! (?:be|have|need|not)\b)/;
