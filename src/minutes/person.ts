import { anyOf } from './layouts/forms.ts';
import { headingKind } from './layouts/headings.ts';
import { LEADS, LEGAL_FORM, NO_NAME_WORD, NOT_A_NAME, PARTICLES, PLACEHOLDER, PRONOUN, PROSE, REMOVED, ROLE_WORDS, SIGNS } from './layouts/people.ts';
import type { Role } from './model.ts';
import { isFirstName, isUnknownWord, kindsOf } from './lexicon.ts';
import { remembering } from './remembering.ts';
import { fold } from './spelling.ts';

/** A person as one line of a list gives them; name, handle or both. */
export interface Person {
	name?: string;
	handle?: string;
	role?: Role;
	affiliation?: string;
	/** By which notes quote them. */
	initials?: string;
	/** Only the company it keeps tells that the name is one. */
	doubtful?: true;
}

/** What the lines of one list have in common. */
export interface ListForm {
	/** What stands behind a comma: where somebody is from, or their first name. Without any handle in its list a name stays as it is written. */
	comma?: 'company' | 'first-name' | 'as-written' | undefined;
	/** A word in brackets is a handle, whether or not it has its `@`. */
	bare?: boolean | undefined;
}

/** A mention that is no e-mail address and no team. */
export const MENTION = /(?<![\w.@/])@([a-z\d](?:[a-z\d-]{0,38}))(?![\w-])(?!\/)/i;
export const MENTIONS = new RegExp(MENTION, 'gi');
const TEAM = /@[a-z\d-]+\/[\w.-]+/gi;
/** Letters, marks, initials, nicknames in quotes. */
const NAME = /^[\p{L}"“'‘(][\p{L}\p{M}\p{N}.'’‘"“”_ -]*[.)]?$/u;
/** An address beside a name; its closing bracket may be cut off. */
const MAIL = /<?(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?/g;
/** A person's name has few words. */
const MOST_WORDS = 6;

/** How an editor names an account in its own addresses: 22 characters of every kind, and nobody's handle. */
const EDITOR_ID = /(?<![\w.@/-])@[\w-]{22}(?![\w-])/g;

interface Stretch {
	start: number;
	end: number;
}

/** The stretches of a text that list one person each: lines, and within a line what commas part. A label before them says that its commas part people. */
export function splitPeople(text: string, labelled = false): readonly Stretch[] {
	return labelled ? splitLabelled(text) : splitUnlabelled(text);
}

const splitUnlabelled = remembering((text: string): readonly Stretch[] => stretchesOf(text, severalPeople));

const splitLabelled = remembering((text: string): readonly Stretch[] => stretchesOf(text, () => true));

function stretchesOf(text: string, several: (line: string) => boolean): Stretch[] {
	const parts: Stretch[] = [];
	let lineStart = 0;
	for (const line of linesOf(text)) {
		let start = 0;
		for (const { at, length } of [...(several(line) ? separatorsIn(line) : []), { at: line.length, length: 1 }]) {
			const part = line.slice(start, at);
			const lead = LEAD.exec(part)?.[0].length ?? 0;
			const end = part.trimEnd().length;
			if (end > lead) parts.push({ start: lineStart + start + lead, end: lineStart + start + end });
			start = at + length;
		}
		lineStart += line.length + 1;
	}
	return parts;
}

/** What may stand before a person on their stretch of a line. */
const LEAD = /^[^\p{L}\p{N}@("“[<\p{Extended_Pictographic}:~✓✔✗✘✖☐☑]*/u;

/** Where commas, semicolons and words such as `and` part a line, outside of brackets. */
function separatorsIn(line: string): { at: number; length: number }[] {
	const found: { at: number; length: number }[] = [];
	let depth = 0;
	const isHandles = line.trim().split(/\s+/).every((word) => /^@[\w-]{1,39}[,;]?$/.test(word));
	for (const { index, 0: mark } of line.matchAll(isHandles ? /\s/g : /[()[\],;、，；]| (?:and|&|und|et|y|e|i|en) /g)) {
		if (mark === '(' || mark === '[') depth++;
		else if (mark === ')' || mark === ']') depth--;
		else if (depth <= 0) found.push({ at: index, length: mark.length });
	}
	return found;
}

/** The lines of a text; one that ends within brackets goes on with the next, where those close, and so does a list of names that is wrapped within one. */
function linesOf(text: string): string[] {
	const lines: string[] = [];
	let before: Wrapped | undefined;
	for (const line of text.split('\n')) {
		const parts = line.split(/[,;]/).map((part) => part.trim());
		if (before && ((/\([^()\n]*$/.test(before.line) && /^[^()]*\)/.test(line)) || isWrapped(before, parts))) {
			lines[lines.length - 1] += `\n${line}`;
			const [first = '', ...others] = parts;
			before = wrapped(line, [`${before.last} ${first}`.trim(), ...others], before);
		} else {
			lines.push(line);
			before = wrapped(line, parts, { others: 0, whole: 0 });
		}
	}
	return lines;
}

/** `…, Kirill Ems, Mira⏎Voss, Bo Sand`: half a name here and half there, among whole ones. */
function isWrapped({ last, others, whole }: Wrapped, [first = '']: readonly string[]): boolean {
	return others > 0 && words(last).length === 1 && words(first).length === 1 && NAME.test(last) && NAME.test(first) && whole * 2 > others;
}

/** The lines that were put together by now. */
interface Wrapped {
	/** The last of them as written. */
	line: string;
	/** What stands behind their last comma. */
	last: string;
	/** How many parts come before that, and how many of these are two words and more. */
	others: number;
	whole: number;
}

function wrapped(line: string, parts: readonly string[], { others, whole }: Pick<Wrapped, 'others' | 'whole'>): Wrapped {
	const before = parts.slice(0, -1);
	return { line, last: parts.at(-1) ?? '', others: others + before.length, whole: whole + before.filter((part) => words(part).length > 1).length };
}

/** A line with commas lists several people where each part could be one. */
function severalPeople(line: string): boolean {
	// What stands in brackets by itself is an entry, not a note to the one before.
	const flat = line.replace(BRACKETED, '');
	const parts = flat.split(PARTED).map((part) => part.trim()).filter(Boolean);
	if (/^@[\w-]{1,39}\s+@/.test(line.trim())) return line.trim().split(/\s+/).every((word) => /^@[\w-]{1,39}[,;]?$/.test(word));
	if (parts.length < 2) return false;
	const mentioned = line.split(PARTED).filter((part) => part.trim() !== '').map((part) => MENTION.test(part));
	if (mentioned.every(Boolean)) return true;
	if (mentioned.length === 2 && mentioned.some(Boolean)) return false;
	if (parts.some((part) => NOT_A_NAME.test(part) || ROLE_WORDS.some(([, role]) => role.test(part)))) return false;
	if (parts.length > 2) return parts.every((part) => words(part).length <= MOST_WORDS && (MENTION.test(part) || NAME.test(part)));
	return parts.every((part) => words(part).length >= 2 && words(part).length <= 4 && nameIs(part) !== 'no');
}

/** What parts people on a line. */
const PARTED = /[,;、，；]| and | & /;

/** A note in brackets behind a name. */
const BRACKETED = /\((?<=[^\s,;]\s*\()[^()]*\)/g;

/**
 * The person a stretch of text names, by it and the handle that its link leads to; null where it names nobody (a team,
 * a placeholder), undefined where it cannot be read, or is not surely a person.
 */
export function parsePerson(written: string, linked?: string, { comma, bare }: ListForm = {}): Readonly<Person> | undefined | null {
	const isAlone = linked === undefined && comma === undefined && !bare;
	return isAlone ? remembered(written) : remembered(written, `${linked ?? ''}\u0001${comma ?? ''}\u0001${bare ? 'bare' : ''}`);
}

/** Somebody has so many: one at work, one at home. */
const MOST_HANDLES = 2;

const remembered = remembering((written: string, how = ''): Readonly<Person> | undefined | null => {
	const [linked, comma, bare] = how.split('\u0001');
	return readPerson(written, linked || undefined, comma || undefined, bare === 'bare');
});

function readPerson(written: string, linked: string | undefined, comma: string | undefined, bareHandles: boolean): Person | undefined | null {
	if (REMOVED.test(written)) return null;
	let text = written.replace(/@\(([a-z\d-]{1,39})\)/gi, '@$1').replaceAll('\t', ' ').replace(/<br\s*\/?>/gi, ' ').replace(MAIL, ' ').replace(SIGNS, ' ');
	let handle = linked;
	text = text.replace(EDITOR_ID, (id) => (/\d/.test(id) && /[a-z]/.test(id) && /[A-Z]/.test(id) ? ' ' : id));
	if (text.trim() === '') return null;
	const teams = text.match(TEAM);
	if (teams) text = text.replace(TEAM, ' ');
	const mention = MENTION.exec(text);
	// Several handles are several people, of whom a name may be anyone's.
	if (new Set(text.match(MENTIONS)).size > MOST_HANDLES) return undefined;
	if (mention) {
		handle ??= mention[1]?.replace(/(?<!-)-+$/, '');
		text = text.replace(MENTIONS, ' ');
	}
	else text = text.replace(/(?<!\w)@[^\s)\]]+/g, ' ');
	if ((teams && handle === undefined) || NOT_A_NAME.test(clean(text))) return handle === undefined ? null : { handle };
	const turned = comma === 'first-name' || comma === 'as-written' ? LAST_FIRST.exec(text) : null;
	if (turned) text = text.replace(LAST_FIRST, '$2 $1');
	const asides: string[] = [];
	text = text.replace(/[([<]([^()[\]<>]*)[)\]>]/g, (_, inside: string) => {
		asides.push(inside.trim());
		return ' ';
	});
	text = text.replace(/(?<=\s)[a-z\d]\s*$/u, (rest) => (asides.length > 0 || handle ? '' : rest));
	const role = asides.some((part) => LEADS.test(part)) ? undefined : ROLE_WORDS.find(([, pattern]) => [text, ...asides].some((part) => pattern.test(part)))?.[0];
	const [head = '', ...rest] = text.split(/\s[-–—|]+(?:\s|$)|[,，、]|;|[:：](?:\s|$)|\s-$|\/(?=\s|$)/).map(clean);
	const bracketed = [...asides];
	asides.push(...rest.filter(Boolean));
	let name = head;
	if (name === '' || NOT_A_NAME.test(name)) name = rest.find((part) => isName(part) && !NOT_A_NAME.test(part)) ?? '';
	if (name === '' && asides.length > 0) {
		const [first = '', ...others] = (asides.find((part) => part !== '') ?? '').split(/[-–—]\s|,\s*|\//).map(clean);
		if (isName(first) && (words(first).length > 1 || (others.length > 0 && handle !== undefined)) && !ROLE_WORDS.some(([, pattern]) => pattern.test(first))) {
			name = first;
			asides.splice(0, asides.length, ...others);
		}
	}
	const initials = bracketed.find((part) => INITIALS.test(part) && couldBeInitials(name, part));
	if (handle === undefined && name !== '') {
		const bare = asides.find((part) => isBareHandle(part) && (bareHandles || resembles(name, part)));
		if (bare && words(name).length > 1) handle = bare;
	}
	if (PLACEHOLDER.test(name)) name = '';
	if (name !== '' && !isName(name)) {
		if (handle === undefined) return undefined;
		name = '';
	}
	if (name === '' && handle === undefined) return clean(written.replace(SIGNS, ' ')) === '' || PLACEHOLDER.test(clean(written)) ? null : teams ? null : undefined;
	const sureness = handle === undefined ? nameIs(name) : 'sure';
	if (sureness === 'no') return undefined;
	const affiliation = affiliationOf(asides, name, handle, initials);
	if (turned && comma === 'as-written' && name === `${turned[2]} ${turned[1]}`) name = `${turned[1]}, ${turned[2]}`;
	return { ...(name && { name }), ...(handle && { handle }), ...(role && { role }), ...(affiliation && { affiliation }), ...(initials && { initials }), ...(sureness === 'maybe' && { doubtful: true as const }) };
}

/** `Quist, Lin`, `van Oortmerssen, Wouter (@wouter)`. */
const LAST_FIRST = /^([^,()[\]]{2,40}),\s*([^,()[\]]{1,30}?)(?=\s*(?:[([@<]|$))/;

/** `Ina Marlow (IM)`: two to four capitals. */
const INITIALS = /^\p{Lu}{2,4}$/u;

/** Whether letters may be a name's: they begin as it does, and either the last is the last name's, or the name has all of them in that order. Those of a company or a committee mostly are not. */
function couldBeInitials(name: string, letters: string): boolean {
	const [plain, [first, ...others]] = [fold(name), fold(letters)];
	if (plain[0] !== first) return false;
	if (/\s(\S)\S*$/.exec(plain)?.[1] === others.at(-1)) return true;
	let at = 0;
	return others.every((letter) => (at = plain.indexOf(letter, at + 1)) > 0);
}

/** The words in brackets or behind a dash, beside a full name, that may be its handle though they have no `@`. */
export function bareHandleIn(written: string): { name: string; word: string } | undefined {
	const match = BARE.exec(written);
	if (!match || MENTION.test(written)) return undefined;
	const [, name = '', word = ''] = match;
	const plain = clean(name.replace(SIGNS, ' '));
	return isBareHandle(word) && words(plain).length > 1 && isName(plain) ? { name: plain, word } : undefined;
}

/** `Ina Marlow (inamarlow)`, `Ina Marlow - inamarlow`. */
const BARE = /^([^()[\]–—]{3,60}?)\s*(?:[([]|\s[-–—]\s)\s*([a-z][a-z\d-]{2,38})\s*[)\]]?\s*$/;

function isBareHandle(part: string): boolean {
	return BARE_HANDLE.test(part) && !NOT_A_NAME.test(part) && !ROLE_WORDS.some(([, pattern]) => pattern.test(part));
}

/** `(rvagg)` after a full name: lower case, no word of role or company has digits or dashes. */
const BARE_HANDLE = /^[a-z][a-z\d-]{2,38}$/;

/** Whether a word looks like the name beside it: it has a whole part of it, or begins with its first letters. */
export function resembles(name: string, word: string): boolean {
	const plain = word.toLowerCase().replace(/[\d-]/g, '');
	const parts = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[^a-z]+/).filter(Boolean);
	const [first = ''] = parts;
	const last = parts.at(-1) ?? '';
	if (parts.some((part) => part.length > 3 && plain.includes(part)) || (first.length === 3 && plain.startsWith(first)) || (last.length === 3 && plain.endsWith(last))) return true;
	const start = `${first[0] ?? ''}${last.slice(0, 3)}`;
	return (last.length > 2 && plain.startsWith(start)) || (first.length > 3 && plain.startsWith(first.slice(0, 4))) || (last.length > 4 && plain.includes(last.slice(0, 5)));
}

function isName(text: string): boolean {
	return NAME.test(text) && words(text).length <= MOST_WORDS && !PROSE.test(text) && (words(text).length < 3 || !/^\p{Ll}/u.test(text) || /\p{Lu}\p{Ll}+$/u.test(text));
}

function affiliationOf(asides: readonly string[], name: string, handle: string | undefined, initials: string | undefined): string | undefined {
	const parts = asides.flatMap((part) => part.split(/\/\s*|,\s*|\s[-–—]\s/)).map(clean)
		.filter((part) => part !== '' && part !== name && part !== handle && part !== initials && !NOT_A_NAME.test(part) && !PRONOUN.test(part) && !ROLE_WORDS.some(([, pattern]) => pattern.test(part)));
	return parts.length > 0 ? parts.join('/') : undefined;
}

/**
 * Whether a text is somebody's name, where people are listed: `sure` by its words, `maybe` where only the company it
 * keeps tells (`tove`, `Sky`), `no` for a heading, a company, a sentence, a mark.
 */
export const nameIs = remembering((text: string): 'sure' | 'maybe' | 'no' => {
	const words = text.split(/\s+/).filter(Boolean);
	if (!NAME.test(text) || words.length === 0 || words.length > MOST_WORDS || FILE.test(text) || PROSE.test(text) || LEGAL_FORM.test(text) || PLACEHOLDER.test(text)) return 'no';
	if (words.some((word) => NO_NAME_WORD.has(word.toLowerCase().replace(/[.,]$/, '')))) return 'no';
	if (words.length === 1 && (headingKind(text) !== 'topic' || kindsOf(text).includes('organization'))) return 'no';
	if (!/[\p{L}]{2}/u.test(text)) return 'maybe';
	if (NO_CASE.test(text)) return 'sure';
	const capitals = words.filter((word) => /^["“'‘(]?\p{Lu}/u.test(word));
	if (words.length === 1) return capitals.length === 1 && (isFirstName(text) || (isUnknownWord(text) && text.length > 2)) ? 'sure' : 'maybe';
	const particles = words.filter((word) => PARTICLE.test(word));
	if (capitals.length + particles.length < words.length) return words.length <= 3 && words.every((word) => !isCommon(word)) ? 'maybe' : isFirstName(words[0] ?? '') && words.length <= 3 ? 'maybe' : 'no';
	return words.some((word) => isNamelike(word)) ? 'sure' : 'maybe';
});

/** The name of a file: `NCZARR.md`. */
const FILE = /\.[a-z]{2,4}$/;

/** Scripts without capitals. */
const NO_CASE = /^[\p{Lo}\p{M}\p{N}\s・·'’-]+$/u;

/** What stands in small letters within a name. */
const PARTICLE = new RegExp(`^['’]?(?:${anyOf(PARTICLES)})$`);

function isNamelike(word: string): boolean {
	const plain = word.replace(/[^\p{L}\p{M}]/gu, '');
	return /^\p{Lu}$/u.test(plain) || isFirstName(plain) || isUnknownWord(plain) || kindsOf(plain).some((kind) => kind === 'lastName' || kind === 'person');
}

/** A word of a sentence: `it`, `went`, `new`. */
function isCommon(word: string): boolean {
	return kindsOf(word).some((kind) => kind === 'work' || kind === 'month' || kind === 'organization' || kind === 'other');
}

/** The words of a name. */
export function words(text: string): string[] {
	return text.split(/\s+/).filter(Boolean);
}

/** Without the signs around it. */
export function clean(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/^[\s*_\-–—:,.;\][|]+/u, '').replace(/(?<![\s*_\-–—:,;\][|])[\s*_\-–—:,;\][|]+$/u, '').replace(/(?<=\p{L}{3})\.$/u, '');
}
