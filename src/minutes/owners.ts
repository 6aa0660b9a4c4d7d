import { BY_WHOM } from './layouts/commitments.ts';
import { anyOf } from './layouts/forms.ts';
import { BEFORE_OBJECTS, NOBODY, NOT_THEIRS } from './layouts/people.ts';
import type { Owner } from './model.ts';
import { isFirstName, isUnknownWord, kindsOf, type WordKind } from './lexicon.ts';
import type { Roster } from './roster.ts';
import { firstFrom } from './stretches.ts';
import { doesWork, WORK } from './work.ts';

export const GROUP: Owner = { written: 'group', group: true };

/** The people that stand right before `end`, where a clause starts with them, and where they start; `meant` tells whom `he` means at a place. */
export function ownersBefore(text: string, end: number, roster: Roster, meant: (at: number) => Owner | undefined): { owners: Owner[]; at: number } | undefined {
	if (!mayEndInPerson(text, end, roster)) return undefined;
	// A stretch is enough; a letter before it keeps its start from being taken for the sentence's.
	const match = WHO.exec(end > 90 ? `x${text.slice(end - 90, end)}` : text.slice(0, end));
	const written = match?.[1];
	if (!written) return undefined;
	const at = end - written.length;
	if (/^(?:he|she)$/i.test(written)) {
		const owner = meant(at);
		return owner && { owners: [owner], at };
	}
	const parts = written.split(/[,/&+]\s*(?:and )?|,? (?:and|or) /).map((part) => part.trim()).filter(Boolean);
	const after = text.slice(end);
	const work = (after.startsWith(' will ') && doesWork(after, 5, 'work')) || VOLUNTEERED.test(after) ? 'will' : TO_WORK.test(after) ? 'to' : undefined;
	const found = parts.filter((part) => part !== 'I').map((part) => ownerAt(part, roster, work));
	const first = found.findIndex((owner) => owner !== undefined);
	if (first < 0 || (found.at(-1) === undefined && !/\bor [\w ]{1,90}$/.test(written))) return undefined;
	const owners = found.filter((owner) => owner !== undefined);
	const skipped = parts.slice(0, first).join(' ');
	const before = written.slice(0, Math.max(0, written.indexOf(owners[0]?.written ?? '')));
	const lead = before.slice(before.lastIndexOf(',') + 1);
	const [who = '', ...verb] = lead.trim().split(' ');
	if (THEIRS_NOT.test(lead) || WORK.has(who.toLowerCase()) || (TO_WORK.test(after) && DONE_TO.test(lead)) || (verb.length > 0 && TO_WORK.test(after) && roster.find(who)) || (text.startsWith(' and ', at - 5) && leftToOthers(text, at))) return undefined;
	return { owners, at: at + (skipped === '' ? 0 : written.indexOf(parts[first] ?? '')) };
}

/** Whether one of the words of a clause before `at` leaves what follows to somebody else. */
function leftToOthers(text: string, at: number): boolean {
	if (clauses.text !== text) clauses = { text, ends: placesOf(/[^\w@ ]/g, text), words: placesOf(ALL_THEIRS_NOT, text) };
	const { ends, words } = clauses;
	const last = words[firstFrom(words, at) - 1]?.start ?? -1;
	return last > (ends[firstFrom(ends, at) - 1]?.start ?? -1);
}

const THEIRS_NOT = new RegExp(`\\b(?:${anyOf(NOT_THEIRS)})\\b`, 'i');
const ALL_THEIRS_NOT = new RegExp(THEIRS_NOT, 'gi');

/** Of the text that was asked about last, as it is asked about for each of its verbs. */
let clauses: { text: string; ends: { start: number }[]; words: { start: number }[] } = { text: '', ends: [], words: [] };

function placesOf(pattern: RegExp, text: string): { start: number }[] {
	return Array.from(text.matchAll(pattern), ({ index }) => ({ start: index }));
}

/** Only people do that. */
const VOLUNTEERED = /^(?: has)? volunteered (?:to|for)\b/;

/** What a team is to do. */
const TO_WORK = /^,? to [a-z]/;

/** A verb right before somebody: it is done to them. `Nominating Bo to chair`, `requested Mira to step down`. */
const DONE_TO = /(?:\p{L}{2}(?<!\bagre|\bask)(?:ing|ed)|nominates?|\bwrote) @?$/iu;

const WORD = "(?:@[\\w-]+|\\p{L}[\\p{L}\\p{M}\\p{N}'’._-]*)";

/** Who stands before those words: one to three words, joined with others by commas and `and`, at a clause's start. */
const WHO = new RegExp(`(?:^[^\\p{L}\\p{N}@.,]*(?:@ )?|[,;(–—\\]>*]\\s*|[:.]\\s+|\\s[-–]{1,2}\\s|\\b(?:and|so|then|but|that|while|is|asked|agreed|guess|think|asks|after|once|switch|[Nn]ext steps?|plan|[Aa]lso|Also,)\\s+)(${WORD}(?: ${WORD}){0,3}(?:(?:,| ?/| ?&| ?\\+|,? (?:and|or)) ?(?:and )?${WORD}(?: ${WORD}){0,3}){0,4})$`, 'u');

/** No name has more characters. */
const LONGEST = 200;

/** Whether the last word before `end` could be a person's: cheap, and mostly no. */
export function mayEndInPerson(text: string, end: number, roster: Roster): boolean {
	let start = end;
	while (start > 0 && !PARTS.has(text.charCodeAt(start - 1))) if (end - --start > LONGEST) return false;
	const word = text.slice(start, end);
	return (!isSmall(word.charCodeAt(0)) && /^[^\p{Ll}]/u.test(word)) || text.endsWith(' or ', start) || STANDS_FOR.has(word.toLowerCase()) || roster.knows(word);
}

/** What parts words, by its code: it is asked for each sign. */
const PARTS: ReadonlySet<number> = new Set(Array.from('\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff,;:/&+()[]', (sign) => sign.charCodeAt(0)));

/** Whether a code is that of a small letter of ASCII. */
function isSmall(code: number): boolean {
	return code >= 97 && code <= 122;
}

/** Words that stand for somebody who is named elsewhere, and for several. */
const STANDS_FOR: ReadonlySet<string> = new Set(['he', 'she', 'team', 'teams', 'staff', 'members', 'wg', 'committee', 'group']);

/** Asks for the last person named before a place, which mostly lies further on each time. */
export function namesIn(text: string, roster: Roster): (at: number) => Owner | undefined {
	let [upTo, last] = [0, undefined as Owner | undefined];
	return (at) => {
		if (at < upTo) [upTo, last] = [0, undefined];
		const from = upTo;
		for (const { 0: word, index } of text.slice(from, at).matchAll(WORDS)) {
			const known = word.length > 1 ? (roster.find(word) ?? (isFirstName(word) ? { written: word } : undefined)) : undefined;
			// What the place cuts may be another word as a whole.
			if (from + index + word.length === at) return known ?? last;
			upTo = from + index + word.length;
			last = known ?? last;
		}
		return last;
	};
}

const WORDS = /[\p{L}\p{N}@_-]+/gu;

/** Somebody we know, a first name, a team. */
function ownerAt(part: string, roster: Roster, work: 'will' | 'to' | undefined): Owner | undefined {
	const words = part.split(' ');
	for (let from = 0; from < words.length; from++) {
		const written = words.slice(from).join(' ');
		// In the middle of a clause two capitals are an abbreviation as often as somebody.
		const known = from > 0 && /^\p{Lu}{1,3}$/u.test(written) ? undefined : roster.find(written);
		if (known) return known;
	}
	const team = TEAM.exec(part)?.[0];
	if (team && work) return { written: team };
	const named = words.findIndex((word, index) => isFirstName(word) && words.slice(index + 1).every((rest) => /^\p{Lu}/u.test(rest)));
	if (named >= 0) return { written: words.slice(named).join(' ') };
	return work === 'will' && words.length === 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(part) && mayBeName(part) ? { written: part } : undefined;
}

/** Whether a capitalised word that is nobody's known name may be one: no dictionary has it as another word. */
function mayBeName(word: string): boolean {
	return !NOBODY.has(word.toLowerCase()) && (isUnknownWord(word) || kindsOf(word).every((kind) => NAMES.has(kind)));
}

/** What the dictionary says of words that are names as well: `Lee`, `Jan`. */
const NAMES: ReadonlySet<WordKind> = new Set<WordKind>(['firstName', 'lastName', 'person', 'month', 'noun']);

/** `Next-10 team`, `other core team members`. */
const TEAM = /(?:(?:other|core|\p{Lu}[\w-]{0,60})\s){1,6}(?:teams?(?: members)?|members|staff|[Ww]orking [Gg]roup)$/u;

/** The person a sentence starts with. */
export function subjectOf(text: string, roster: Roster): Owner | undefined {
	const words = text.split(/[\s,]+/, 3);
	return [words.slice(0, 2).join(' '), words[0] ?? ''].map((written) => roster.find(written)).find((owner) => owner !== undefined);
}

/** `Bo: post office`: in a list of actions, a capitalised word before a colon is whose it is. */
function labelled(text: string): Owner | undefined {
	const name = /^\s*(\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*)?): /u.exec(text)?.[1];
	return name && mayBeName(name.split(' ')[0] ?? '') ? { written: name } : undefined;
}

/** The owners beside the words: `(RT)` at the end, `[X]` at the start, `by @x`, whoever the words start with. */
export function ownersAround(text: string, roster: Roster, starts = false): Owner[] {
	const beside = besideOf(text, roster);
	if (beside.length > 0) return beside;
	const by = roster.find(BY_WHOM.exec(text)?.[1] ?? '');
	if (by) return [by];
	const last = starts ? ownersAtEnd(text, roster) : [];
	if (last.length > 0) return last;
	const first = starts ? leadersOf(text, roster) : [];
	if (first.length > 0) return first;
	const team = /^\s*@([\w-]+\/[\w.-]+)\s*[-:–—]/.exec(text)?.[1];
	if (team) return [{ written: team }];
	return /^\W*(?:agreed,? (?:that )?|can |so )?(?:we|all to|everyone to)\b/i.test(text) ? [GROUP] : [];
}

/** Whose an action is, said at its end: `… @inamarlow`, `… - Ina Marlow`, `… Owner: Ina, Bo`; nobody whom the words before ask, tell or help. */
export function ownersAtEnd(text: string, roster: Roster): Owner[] {
	const labelled = OWNED_BY.exec(text)?.[1] ?? PARTED_OFF.exec(text)?.[1];
	if (labelled !== undefined) {
		const named = labelled.split(/[,&/]| and |(?<!\s)\s+(?=@)/).map((part) => part.trim()).filter(Boolean).map((part) => roster.find(part));
		if (named.every((owner) => owner !== undefined)) return named;
	}
	const [whole = '', handles = ''] = HANDLES_AT_END.exec(text) ?? [];
	if (handles === '' || OBJECT_FOLLOWS.test(text.slice(0, text.length - whole.length))) return [];
	return [...handles.matchAll(/@[\w-]+/g)].flatMap(([handle]) => roster.find(handle) ?? []);
}

/** `… Owner: Ina`, `… (assigned to @rokoro)`, `…; assignee: Bo Sand`. */
export const OWNED_BY = /(?:^|[\s(;,.])(?:owners?|assignees?|assigned to|responsible)\s?[:=]?\s((?:@?\p{L}[\p{L}\p{M}\p{N}_-]*(?:, ?| ?& ?| )?){1,8})\)?\.?\s*$/iu;

/** `… - Ina Marlow`, `… → @rokoro`, `… -- Bo`. */
const PARTED_OFF = /(?:\s[-–—]{1,2}>?|\s?→)\s(@?\p{L}[\p{L}\p{M}\p{N}_-]*(?: \p{Lu}[\p{L}\p{M}]*)?)\s*$/u;

const HANDLES_AT_END = /,?\s(@[\w-]{1,39}(?:(?:,? and |, ?| ?& ?|\s)@[\w-]{1,39}){0,4})\.?\s*$/;

/** Words after which somebody is not who does it, but whom it is done to or with. */
const OBJECT_FOLLOWS = new RegExp(`\\b(?:${anyOf(BEFORE_OBJECTS)})\\s*$`, 'i');

/** The people in brackets at a sentence's end or start; brackets within tell where they are. */
export function besideOf(text: string, roster: Roster): Owner[] {
	const aside = /\(((?:[^()]|\([^()]*\))*)\)\s*(?:\.\s*)?$|\[([^[\]]*)\]\s*(?:\.\s*)?$|^\s*[([]([^()[\]]*)[)\]]/.exec(text);
	const names = (aside?.[1] ?? aside?.[2] ?? aside?.[3] ?? OPEN_BRACKET.exec(text)?.[1] ?? '').replace(/\([^()]*\)/g, '');
	return names.split(/[,/&]| and /).flatMap((part) => roster.find(part.trim().replace(/^name=/, '@')) ?? []);
}

/** `… (Ina`, whose bracket nobody closed. */
const OPEN_BRACKET = /[（(]([^()（）]{1,60})[)）]?$/;

/** The people that a line of a list of actions starts with: `Ina and Mira are …`, `Bo: post office`. */
function leadersOf(text: string, roster: Roster): Owner[] {
	const lead = LEADERS.exec(text)?.[1];
	const people = (lead ?? '').split(/, | ?\/ ?| ?& ?| and /).map((part) => roster.find(part.trim()));
	if (people.every((person) => person !== undefined)) return people.filter((person) => person !== undefined);
	const first = subjectOf(text, roster) ?? labelled(text) ?? unlisted(text);
	return first ? [first] : [];
}

const LEADERS = new RegExp(`^\\s*(${WORD}(?: \\p{Lu}[\\p{L}.]*)?(?:(?:, | ?/ ?| ?& ?| and )${WORD}(?: \\p{Lu}[\\p{L}.]*)?){0,4}),? (?:is|are|has|have|to|[a-z]+s|[-–—]+>?) `, 'u');

/** `Ilya to open …`: in a list of actions, who is to do something is a person. */
function unlisted(text: string): Owner | undefined {
	const name = /^\s*(\p{Lu}\p{Ll}{2,}) to [a-z]/u.exec(text)?.[1];
	return name && mayBeName(name) ? { written: name } : undefined;
}
