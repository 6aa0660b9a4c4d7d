import { LEADS, NOT_A_NAME, PLACEHOLDER, PRONOUN, PROSE, REMOVED, ROLE_WORDS } from './layouts/people.ts';
import type { Role } from './model.ts';
import { remembering } from './remembering.ts';

/** A person as one line of a list gives them; name, handle or both. */
export interface Person {
	name?: string;
	handle?: string;
	role?: Role;
	affiliation?: string;
}

/** A mention that is no e-mail address and no team. */
const MENTION = /(?<![\w.@/])@([a-z\d](?:[a-z\d-]{0,38}))(?![\w-])(?!\/)/i;
const MENTIONS = new RegExp(MENTION, 'gi');
const TEAM = /@[a-z\d-]+\/[\w.-]+/gi;
/** Letters, marks, initials, nicknames in quotes. */
const NAME = /^[\p{L}"“'‘(][\p{L}\p{M}\p{N}.'’‘"“”_ -]*[.)]?$/u;
/** An address beside a name; its closing bracket may be cut off. */
const MAIL = /<?(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?/g;
/** A person's name has few words. */
const MOST_WORDS = 6;

interface Stretch {
	start: number;
	end: number;
}

/** The stretches of a text that list one person each: lines, and within a line what commas part. */
export const splitPeople = remembering((text: string): readonly Stretch[] => {
	const parts: Stretch[] = [];
	let lineStart = 0;
	for (const line of linesOf(text)) {
		let start = 0;
		for (const { at, length } of [...(severalPeople(line) ? separatorsIn(line) : []), { at: line.length, length: 1 }]) {
			const part = line.slice(start, at);
			const lead = LEAD.exec(part)?.[0].length ?? 0;
			const end = part.trimEnd().length;
			if (end > lead) parts.push({ start: lineStart + start + lead, end: lineStart + start + end });
			start = at + length;
		}
		lineStart += line.length + 1;
	}
	return parts;
});

/** What may stand before a person on their stretch of a line. */
const LEAD = /^\W*?(?=[\p{L}\p{N}@("“[<]|$)/u;

/** Where commas, semicolons and `and` part a line, outside of brackets. */
function separatorsIn(line: string): { at: number; length: number }[] {
	const found: { at: number; length: number }[] = [];
	let depth = 0;
	for (const { index, 0: mark } of line.matchAll(/[()[\],;]| (?:and|&) /g)) {
		if (mark === '(' || mark === '[') depth++;
		else if (mark === ')' || mark === ']') depth--;
		else if (depth <= 0) found.push({ at: index, length: mark.length });
	}
	return found;
}

/** The lines of a text; one that ends within brackets goes on with the next, where those close. */
function linesOf(text: string): string[] {
	const lines: string[] = [];
	for (const line of text.split('\n')) {
		const before = lines.at(-1);
		if (before !== undefined && /\([^()\n]*$/.test(before) && /^[^()]*\)/.test(line)) lines[lines.length - 1] = `${before}\n${line}`;
		else lines.push(line);
	}
	return lines;
}

/** A line with commas lists several people where each part could be one. */
function severalPeople(line: string): boolean {
	// What stands in brackets by itself is an entry, not a note to the one before.
	const flat = line.replace(/\((?<=[^\s,;]\s*\()[^()]*\)/g, '');
	const parts = flat.split(/[,;]| and | & /).map((part) => part.trim()).filter(Boolean);
	if (parts.length < 2) return false;
	const mentioned = line.split(/[,;]| and | & /).filter((part) => part.trim() !== '').map((part) => MENTION.test(part));
	if (mentioned.every(Boolean)) return true;
	if (mentioned.length === 2 && mentioned.some(Boolean)) return false;
	if (parts.some((part) => NOT_A_NAME.test(part) || ROLE_WORDS.some(([, role]) => role.test(part)))) return false;
	return parts.length > 2 && parts.every((part) => words(part).length <= MOST_WORDS && (MENTION.test(part) || NAME.test(part)))
		|| (parts.length === 2 && parts.every((part) => words(part).length >= 2 && words(part).length <= 4 && NAME.test(part)));
}

/** The person a stretch of text names, by it and the handle that its link leads to; null where it names nobody (a team, a placeholder), undefined where it cannot be read. */
export const parsePerson = remembering((written: string, linked?: string): Readonly<Person> | undefined | null => {
	if (REMOVED.test(written)) return null;
	let text = written.replace(/@\(([a-z\d-]{1,39})\)/gi, '@$1').replaceAll('\t', ' ').replace(/<br\s*\/?>/gi, ' ').replace(MAIL, ' ');
	let handle = linked;
	const teams = text.match(TEAM);
	if (teams) text = text.replace(TEAM, ' ');
	const mention = MENTION.exec(text);
	if (mention) {
		handle ??= mention[1]?.replace(/(?<!-)-+$/, '');
		text = text.replace(MENTIONS, ' ');
	}
	else text = text.replace(/(?<!\w)@[^\s)\]]+/g, ' ');
	if ((teams && handle === undefined) || NOT_A_NAME.test(clean(text))) return handle === undefined ? null : { handle };
	const asides: string[] = [];
	text = text.replace(/[([<]([^()[\]<>]*)[)\]>]/g, (_, inside: string) => {
		asides.push(inside.trim());
		return ' ';
	});
	text = text.replace(/(?<=\s)[a-z\d]\s*$/u, (rest) => (asides.length > 0 || handle ? '' : rest));
	const role = asides.some((part) => LEADS.test(part)) ? undefined : ROLE_WORDS.find(([, pattern]) => [text, ...asides].some((part) => pattern.test(part)))?.[0];
	const [head = '', ...rest] = text.split(/\s[-–—|]+(?:\s|$)|,|;|:(?:\s|$)|\s-$|\/(?=\s|$)/).map(clean);
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
	if (handle === undefined && name !== '') {
		const bare = asides.find((part) => BARE_HANDLE.test(part) && !NOT_A_NAME.test(part) && !ROLE_WORDS.some(([, pattern]) => pattern.test(part)));
		if (bare && words(name).length > 1) handle = bare;
	}
	if (PLACEHOLDER.test(name)) name = '';
	if (name !== '' && !isName(name)) {
		if (handle === undefined) return undefined;
		name = '';
	}
	if (name === '' && handle === undefined) return clean(written) === '' || PLACEHOLDER.test(clean(written)) ? null : teams ? null : undefined;
	const affiliation = affiliationOf(asides, name, handle);
	return { ...(name && { name }), ...(handle && { handle }), ...(role && { role }), ...(affiliation && { affiliation }) };
});

/** `(rvagg)` after a full name: lower case, no word of role or company has digits or dashes. */
const BARE_HANDLE = /^[a-z][a-z\d-]{2,38}$/;

function isName(text: string): boolean {
	return NAME.test(text) && words(text).length <= MOST_WORDS && !PROSE.test(text) && (words(text).length < 3 || !/^\p{Ll}/u.test(text) || /\p{Lu}\p{Ll}+$/u.test(text));
}

function affiliationOf(asides: readonly string[], name: string, handle: string | undefined): string | undefined {
	const parts = asides.flatMap((part) => part.split(/\/\s*|,\s*|\s[-–—]\s/)).map(clean)
		.filter((part) => part !== '' && part !== name && part !== handle && !NOT_A_NAME.test(part) && !PRONOUN.test(part) && !ROLE_WORDS.some(([, pattern]) => pattern.test(part)));
	return parts.length > 0 ? parts.join('/') : undefined;
}

function words(text: string): string[] {
	return text.split(/\s+/).filter(Boolean);
}

function clean(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/^[\s*_\-–—:,.;\][|]+/u, '').replace(/(?<![\s*_\-–—:,;\][|])[\s*_\-–—:,;\][|]+$/u, '').replace(/(?<=\p{L}{3})\.$/u, '');
}
