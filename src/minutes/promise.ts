import { AND_WE, AND_WILL, BY_WHOM, COMMITS, CONDITIONAL, type Form, GERMAN_WORK, I_COMMIT, I_LATER, LEAD_IN, NEXT_STEP, SOMEBODY_WILL, TO_BE_DONE, TO_DO, WE_COMMIT, WE_WILL } from './layouts/commitments.ts';
import { anyOf, oneOf } from './layouts/forms.ts';
import type { Action, Owner } from './model.ts';
import { besideOf, GROUP, mayEndInPerson, namesIn, ownersBefore, subjectOf } from './owners.ts';
import type { Roster } from './roster.ts';
import type { Statement } from './statements.ts';
import { doesWork } from './work.ts';

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
	/** It is a note under a topic, and what its bullet starts with. */
	isNote?: boolean;
}

/** What a sentence promises, one entry for each who promises in it. A question and a condition promise nothing. */
export function promisesBy(statement: Statement, roster: Roster, { before, earlier, isNote = false }: Around = {}): Commitment[] {
	const { text, start, end, speaker } = statement;
	if (text.trimEnd().endsWith('?')) return [];
	const named = namedIn(statement, roster, earlier);
	if (named.length > 0) return named;
	const condition = CONDITIONAL.exec(text)?.[0].length ?? 0;
	const main = text.slice(condition);
	const plain = main.slice(LEAD_IN.exec(main)?.[0].length ?? 0);
	const one = ({ name }: Pick<Form, 'name'>, owners: Owner[]): Commitment[] => [{ owners, how: 'phrased', form: name, start, end }];
	if (condition === 0 && IF.test(text)) return [];
	const small = text.toLowerCase();
	const may = ({ has }: Form) => has === undefined || has.some((words) => small.includes(words));
	if (speaker) {
		const mayCommit = I_COMMITTING.test(plain) || I_COMMITTING.test(text);
		const form = (mayCommit ? I_COMMIT.find((form) => says(form, plain) || says(form, text)) : undefined) ?? (says(I_LATER, text) ? I_LATER : undefined);
		if (form) return one(form, [speaker]);
	}
	if (may(AND_WILL) && says(AND_WILL, text)) {
		const subject = (AND_I.test(text) ? speaker : undefined) ?? subjectOf(text, roster) ?? (ABOUT.test(plain) ? undefined : speaker);
		if (subject) return one(AND_WILL, [subject]);
		if (says({ ...AND_WILL, then: 'work' }, text)) return one({ name: 'and will, nobody said' }, []);
	}
	const doer = may(TO_BE_DONE) && (TO_BE_DONE.words.test(text) || /\bto be \w+ by\b/.test(text)) ? roster.find(BY_WHOM.exec(text)?.[1] ?? '') : undefined;
	if (doer) return one({ name: 'to be done by' }, [doer]);
	if ((small.includes('next ') || small.includes('first ')) && NEXT_STEP.test(text)) return one({ name: 'next step' }, speaker ? [speaker] : []);
	if (speaker) return says(WE_WILL, plain) ? one(WE_WILL, [GROUP]) : [];
	const group = WE_COMMITTING.test(plain) ? WE_COMMIT.find((form) => says(form, plain)) : undefined;
	if (group) return one(group, [GROUP]);
	const isWork = orders(plain);
	if (isWork && BRACKET.test(text)) {
		const beside = besideOf(text, roster);
		if (beside.length > 0) return one({ name: 'do (X)' }, beside);
	}
	if (may(AND_WE) && says(AND_WE, text)) return one(AND_WE, [GROUP]);
	const somebody = SOMEBODY.test(plain) ? SOMEBODY_WILL.find((form) => says(form, plain)) : undefined;
	if (somebody) {
		const who = before?.();
		return one(somebody, who ? [who] : /\bwe\b/.test(text) ? [GROUP] : []);
	}
	const plainly = isNote && condition === 0 && text.length < LONGEST_NOTE ? plain.charAt(0).toLowerCase() + plain.slice(1) : undefined;
	const done = plainly && TO_DO.find((form) => says(form, plainly));
	if (done) return one(done, []);
	if (may(TO_BE_DONE) && TO_BE_DONE.words.test(text)) return one(TO_BE_DONE, []);
	return /^I(?: will|['’]ll)(?= )/.test(plain) && I_COMMIT.some((form) => says(form, plain)) ? one({ name: 'I will, nobody said' }, []) : [];
}

/** Each person that a sentence names and commits. */
function namedIn({ text, start, end }: Statement, roster: Roster, earlier: Around['earlier']): Commitment[] {
	const found: (Commitment & { at: number })[] = [];
	let index = MAY_COMMIT.test(text) ? nextCommitting(text, 0) : -1;
	if (index < 0) return [];
	const inText = namesIn(text, roster);
	const meant = (at: number) => inText(at) ?? earlier?.();
	const condition = CONDITION.exec(text)?.[0].length ?? Infinity;
	const comma = text.indexOf(',', condition);
	for (; index >= 0; index = nextCommitting(text, index + 1)) {
		if ((index >= condition && (comma < 0 || comma >= index)) || !mayEndInPerson(text, index, roster)) continue;
		const rest = text.slice(index);
		const form = COMMITS.find((form) => says(form, rest));
		const who = form && ownersBefore(text, index, roster, meant);
		if (!who || who.at < (found.at(-1)?.at ?? -9) + 4) continue;
		const partner = roster.find(WORK_WITH.exec(rest)?.[1] ?? '');
		found.push({ owners: partner ? [...who.owners, partner] : who.owners, how: 'phrased', form: form.name, start, end, at: who.at });
	}
	return found.map(({ at, ...promise }, index) => ({
		...promise, start: index === 0 ? start : start + at, end: index + 1 < found.length ? start + (found[index + 1]?.at ?? 0) : end,
	}));
}

/** Whether a form's words stand in a text, and the verb behind them that it asks for. */
export function says({ words, then, except }: Pick<Form, 'words' | 'then' | 'except'>, text: string): boolean {
	const match = words.exec(text);
	return match !== null && (then === undefined || doesWork(text, match.index + match[0].length, then, except));
}

/** Whether a sentence begins with the verb of what is to be done. */
export function orders(text: string): boolean {
	return !NOUN.test(text) && doesWork(text.charAt(0).toLowerCase() + text.slice(1), 0, 'work');
}

/** The next place, from one on, where words that commit stand behind what may be a name; -1 where there is none. */
function nextCommitting(text: string, from: number): number {
	COMMITTING.lastIndex = from;
	for (let match = COMMITTING.exec(text); match; match = COMMITTING.exec(text)) {
		if (match.index > 0 && NAMED.test(text.slice(Math.max(0, match.index - 2), match.index))) return match.index;
		COMMITTING.lastIndex = match.index + 1;
	}
	return -1;
}

/** What ends as a name does. */
const NAMED = /[\p{L}\p{N}_]$/u;

/** What may stand behind a name, wherever that is. */
const COMMITTING = new RegExp(COMMITS.map(({ words }) => words.source.replace('^', '')).join('|'), 'gi');

/** All forms of a list as one pattern: most texts have none of them. */
const [I_COMMITTING, WE_COMMITTING, SOMEBODY] = [I_COMMIT, WE_COMMIT, SOMEBODY_WILL].map((forms) => oneOf(forms.map(({ words }) => words))) as [RegExp, RegExp, RegExp];

/** What every commitment of somebody named has, tested before it: most sentences have none. */
const MAY_COMMIT = new RegExp(`\\b(?:will|to|can|would|shall|volunteer|offer|sign|step|action|AI|todo|plan)|['’]ll\\b| (?:${anyOf(GERMAN_WORK)}) `, 'i');

/** Who speaks goes on about themselves, whoever the sentence begins with. */
const AND_I = / I\b/;

/** A sentence about something else than who says it: `The mirror is easy to use and will warn`, `Tom won't be there, but will write`. */
const ABOUT = /^(?!I\b)(?:(?:[\p{L}\p{N}'’-]+ ){1,4}(?:is|are|was|were|isn['’]t|won['’]t|has)|was(?! \p{L}+ing))\b/u;

/** What would be a verb is a noun: `Update from the harbour`. */
const NOUN = /^(?:update|report) (?:from|on) /i;

const BRACKET = /[([]/;

/** A bullet that is work alone has fewer characters. */
const LONGEST_NOTE = 160;

/** `… to work with Bo on this` commits both. */
const WORK_WITH = /^[, ]*(?:to|will) (?:work|pair|sync) with (@?[\p{L}][\p{L}\p{M}\p{N}'’_-]*)/u;

/** The writer speaks: the sentence is of whoever spoke last. */
export const FIRST_PERSON = /(?:^|[,;] )I(?: will| can|['’]ll|['’]m| plan)\b/;

/** The start of a clause that makes what follows a condition and no promise, up to its comma. */
const CONDITION = /^\s*(?:when|once|whether|what|how|why)\b/i;
const IF = /^\s*if\b/i;
