import { parsePersonUrl } from './github.ts';
import { headingKind } from './layouts/headings.ts';
import { LEADS, NO_NAME_WORD, PEOPLE, PROSE } from './layouts/people.ts';
import { columnNamed } from './layouts/vocabulary.ts';
import type { SectionKind } from './model.ts';
import type { Block, Outline } from './outline.ts';
import { nameIs, parsePerson, type Person, splitPeople } from './person.ts';
import { firstFrom } from './stretches.ts';

/** A stretch of a block that lists people, and what is known of them all. */
export interface PeopleLine {
	block: Block;
	kind: SectionKind;
	start: number;
	end: number;
	/** What it has its form in common with. */
	list: unknown;
	/** A label stands before it: its commas part people. */
	isLabelled: boolean;
	/** Its box is marked as not there. */
	isAway: boolean;
	/** Of a roll: reads what its slashes part. */
	roll?: (written: string) => Readonly<Person> | undefined | null;
}

/** Whom a section of people lists, what a label of people stands before, what a roll calls, and names with their initials right under the title. Rows of tables are not among them. */
export function peopleLists(document: Outline): PeopleLine[] {
	const rolls = rollsIn(document.blocks);
	const firstPart = document.blocks.findIndex(({ starts }) => starts && starts.kind !== 'title' && starts.kind !== 'links');
	const lines = document.blocks.flatMap((block, index) => {
		const roll = rolls.get(block);
		if (roll !== undefined) return roll === null ? [] : [roll];
		return block.kind === 'row' || block.kind === 'heading' ? [] : linesOf(block, firstPart < 0 ? index < HEAD : index < firstPart);
	});
	return withoutUnticked(withLabels(lines));
}

/** How many blocks the head of a document has where no section ends it. */
const HEAD = 8;

/** The stretches of one block. */
function linesOf(block: Block, isHead: boolean): PeopleLine[] {
	const inner = block.path.at(-1)?.kind;
	const section = inner && PEOPLE.has(inner) ? inner : undefined;
	if (block.starts) {
		const { kind } = block.starts;
		const from = block.text.indexOf('\n') + 1;
		return from > 0 && PEOPLE.has(kind) ? [line(block, kind, from, block.text.length, false)] : [];
	}
	if (block.opens) return [];
	const mayLabel = (section !== undefined || block.path.length <= 2) && COLON.test(block.text);
	if (section === undefined && !mayLabel && !isHead) return [];
	const found: PeopleLine[] = [];
	let start = 0;
	let open: PeopleLine | undefined;
	for (const text of block.text.split('\n')) {
		const end = start + text.length;
		const isLabel = mayLabel && COLON.test(text);
		const label = isLabel && !(open?.isLabelled && endsInComma(block.text.slice(open.start, start - 1)) && !knownLabel(text)) ? labelAt(text, section !== undefined) : undefined;
		const bare = isLabel && !label ? bareLabel(text) : 'topic';
		if (label) {
			open = label.isOther ? undefined : line(block, label.kind ?? section ?? 'attendees', start + label.length, end, true);
			if (open) found.push(open);
		}
		else if (bare !== 'topic') {
			open = PEOPLE.has(bare) ? line(block, bare, end + 1, end, true) : undefined;
			if (open) found.push(open);
		}
		else if (open) open.end = end;
		else if (section !== undefined) {
			open = line(block, section, start, end, false);
			found.push(open);
		}
		else if (isHead && block.kind === 'paragraph' && listsNames(text)) found.push(line(block, 'attendees', start, end, true));
		start = end + 1;
	}
	if (found.length === 0) return found;
	const leads = block.kind === 'paragraph' && block.links.some(({ url }) => parsePersonUrl(url));
	return found.filter((one) => one.end > one.start && (leads || !isProse(one)));
}

/** What every label ends in. */
const COLON = /[:：]/;

/** Whether a list goes on after it; asked for each line of one. */
function endsInComma(text: string): boolean {
	return /[,;、]$/.test(text.trimEnd().slice(-1));
}

/** What a label is for that has its people on the next lines of its paragraph: `Present:`; `topic` for any other line. */
function bareLabel(text: string): SectionKind {
	const label = BARE_LABEL.exec(text)?.[1];
	return label === undefined ? 'topic' : headingKind(label);
}

const BARE_LABEL = /^[\s*_]*(\p{L}[\p{L} ]{2,38})[\s*_]*[:：][\s*_]*$/u;

function line(block: Block, kind: SectionKind, start: number, end: number, isLabelled: boolean): PeopleLine {
	return { block, kind, start, end, list: isLabelled ? block : (block.parent ?? block.path.at(-1) ?? block), isLabelled, isAway: false };
}

/** A label with the people on its own line: `Present: A, B`. */
const INLINE_LABEL = /^[\s*_•-]*([\p{L}][\p{L}\p{M} '’&/()-]{1,38}?)[\s*_]*[:：][\s*_]*(?=[^\s*_/])/u;

/** The label a line begins with, and the kind of people it says follow; no kind where it does not say. */
function labelAt(text: string, inPeople: boolean): { kind: SectionKind | undefined; length: number; isOther?: true } | undefined {
	const match = INLINE_LABEL.exec(text);
	const label = match?.[1];
	if (!match || label === undefined) return undefined;
	const kind = headingKind(label);
	if (PEOPLE.has(kind) && (inPeople || !ONE_NAME.test(label))) return { kind, length: match[0].length };
	if (!inPeople) return { kind: undefined, length: match[0].length, isOther: true };
	const rest = text.slice(match[0].length);
	if (kind !== 'topic') return kind === 'procedure' ? undefined : { kind: undefined, length: match[0].length, isOther: true };
	if (LEADS.test(label)) return undefined;
	const several = rest.split(/[,;、，]/).filter((part) => part.trim() !== '').length > 1;
	const isNobody = label.split(/\s+/).some((word) => NO_NAME_WORD.has(word.toLowerCase()));
	return (several || isNobody) && !rest.trim().startsWith('@') || (several && rest.includes('@')) ? { kind: undefined, length: match[0].length } : undefined;
}

function knownLabel(text: string): boolean {
	return PEOPLE.has(headingKind(INLINE_LABEL.exec(text)?.[1] ?? ''));
}

/** Whose name follows is whom to ask, where no people are listed. */
const ONE_NAME = /^names?$/i;

/** Names with initials, or three whole names and more, and nothing else: who was there, right under the title. */
export function listsNames(text: string): boolean {
	if (text.length > 4000 || !text.includes(',')) return false;
	const whole = text.trim().replace(/^[\p{L} ]{3,20}[:：]\s*/u, '');
	const parts = splitPeople(whole, true).map(({ start, end }) => whole.slice(start, end));
	if (parts.length < 2) return false;
	const initialled = parts.filter((part) => /^[^()]{3,40}\(\p{Lu}{2,4}\)$/u.test(part.trim())).length;
	if (initialled > 1 && initialled * 3 >= parts.length * 2) return true;
	return parts.length > 2 && parts.every((part) => part.trim().includes(' ') && nameIs(part.trim()) === 'sure');
}

/** A paragraph of sentences among the people, none of whom it links to: how to join, what is recorded. */
function isProse({ block, start, end, isLabelled }: PeopleLine): boolean {
	const text = block.text.slice(start, end);
	if (block.kind !== 'paragraph') return false;
	const lines = text.split('\n');
	if (lines.length === 1 && REMARK.test(text)) return true;
	return !isLabelled && !text.includes('@') && lines.some((one) => one.split(/\s+/).length > 6 && PROSE.test(one));
}

/** One sentence, no name in it but where it starts: `We had quorum.` */
const REMARK = /^\s*\p{L}+(?: \p{Ll}[\p{L}'’-]*)+[.!]\s*$/u;

/** A bullet that says `Observers` and no more makes observers of those listed after it. */
function withLabels(lines: readonly PeopleLine[]): PeopleLine[] {
	let label: { kind: SectionKind; section: unknown } | undefined;
	return lines.flatMap((one) => {
		const { block, isLabelled } = one;
		const section = block.path.at(-1);
		const kind = !isLabelled && block.kind === 'item' && block.nested === 0 && block.text.length < 30 ? headingKind(block.text) : 'topic';
		if (kind !== 'topic' && PEOPLE.has(kind)) {
			label = { kind, section };
			return [];
		}
		return [label && label.section === section && block.kind === 'item' && !isLabelled ? { ...one, kind: label.kind } : one];
	});
}

/** Where some boxes of a list are ticked, an empty one is somebody who was not there. */
function withoutUnticked(lines: readonly PeopleLine[]): PeopleLine[] {
	const ticked = new Set(lines.filter(({ block }) => block.checked === true).map(({ list }) => list));
	return lines.map((one) => (one.block.checked === false && ticked.has(one.list) ? { ...one, isAway: true } : one));
}

/** Whose page a link within a stretch of a block leads to. */
export function handleIn({ links, text }: Block, from = 0, to = text.length): string | undefined {
	for (let at = firstFrom(links, from); at < links.length; at++) {
		const { url, start, end } = links[at] ?? { url: '', start: to + 1, end: 0 };
		if (start > to) break;
		const handle = end <= to ? parsePersonUrl(url) : undefined;
		if (handle !== undefined) return handle;
	}
	return undefined;
}

/** The lists that are rolls, wherever they stand: `name / institution / GitHub handle` over them, or `… / @handle` in most lines. Null for the line that says what its parts are. */
function rollsIn(blocks: readonly Block[]): Map<Block, PeopleLine | null> {
	const rolls = new Map<Block, PeopleLine | null>();
	const lists = Map.groupBy(blocks.filter(({ kind, text }) => kind === 'item' && text.includes('/')), ({ parent, path }) => parent ?? path.at(-1));
	for (const [list, items] of lists) {
		const header = items.find(({ text }) => columnsOf(text) !== undefined);
		const called = items.filter(({ text }) => ROLL.test(text));
		if (!header && (called.length < 3 || called.length * 5 < items.length * 3)) continue;
		const columns = header && columnsOf(header.text);
		for (const block of items) {
			if (block === header) rolls.set(block, null);
			else if (header || ROLL.test(block.text)) rolls.set(block, { ...line(block, 'attendees', 0, block.text.length, false), list, roll: (written) => fromRoll(written, columns, block) });
		}
	}
	return rolls;
}

/** `Ina Marlow / Ebb / @inamarlow`. */
const ROLL = /^[^/@\n]{2,60}\/(?:[^/@\n]{1,80}\/)?\s*@[\w-]{1,39}\s*$/;

/** What the parts of a roll's lines are, by the line that says so: a name first, and words for columns, of which any will do between a name and a handle. */
function columnsOf(text: string): (string | undefined)[] | undefined {
	const parts = text.split('/');
	if (parts.length < 2 || parts.length > 5 || columnNamed(parts[0] ?? '') !== 'name') return undefined;
	const columns = parts.map((part) => columnNamed(part));
	return columns.at(-1) === 'handle' || columns.every(Boolean) ? columns : undefined;
}

function fromRoll(written: string, columns: readonly (string | undefined)[] | undefined, block: Block): Readonly<Person> | undefined | null {
	const parts = written.split(SLASH).map((part) => part.trim());
	const last = parts.length > 1 ? parts.at(-1) ?? '' : '';
	const isHandle = /^@[\w-]{1,39}$/.test(last) || (columns?.at(-1) === 'handle' && parts.length >= columns.length && /^[\w-]{1,39}$/.test(last));
	const rest = parts.slice(1, isHandle ? -1 : undefined).filter(Boolean).join(', ');
	const person = parsePerson([parts[0] ?? '', isHandle ? `@${last.replace(/^@/, '')}` : ''].join(' '), handleIn(block));
	return person && rest && !person.affiliation ? { ...person, affiliation: rest } : person;
}

const SLASH = /\/(?=[\s@])|(?<=\s)\//;
