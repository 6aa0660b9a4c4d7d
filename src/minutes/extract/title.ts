import { PRESENTED } from '../layouts/topics.ts';
import { TAG } from '../layouts/vocabulary.ts';
import { type Block, firstLine } from '../outline.ts';
import { ABBREVIATION } from '../statements.ts';
import { replaced } from '../stretches.ts';
import { bracketedHoles, HOLE } from './holes.ts';
import type { Mention } from './issues.ts';

/** `@inamarlow, @raviokoro` at the end. */
const MENTIONED = /(?:,? @[\w-]{1,39}){1,9}$/;

/** `[name=Ina]`, as some editors mark who wrote a line. */
const NAMED = /^\s?(?:\[name=[\w .-]{1,40}\]\s?){1,5}(?:\(\d{1,3} ?m(?:in)?\):?\s?)?/;

/** `(Ina)`, `(ina, high, report)` at the end: somebody who is there, and what is said of the topic beside them. */
const ASIDE = /(?<!\s)\s*[(（]([^()（）]{2,60})[)）]?\s*$/;

function withoutPresenter(text: string, isKnown: (written: string) => boolean): string {
	if (!BESIDE.test(text)) return /\p{L}/u.test(text) ? text.trimEnd() : text;
	const [whole = '', inside = ''] = ASIDE.exec(text.trimEnd()) ?? [];
	const brought = inside.split(/[,、&/]| and /).map((part) => part.trim());
	const own = brought.length <= MOST_BESIDE && brought.some((part) => part.length > 2 && isKnown(part)) ? text.trimEnd().slice(0, text.trimEnd().length - whole.length) : text;
	const bare = own.trimEnd().replace(PRESENTED, '').trimEnd().replace(MENTIONED, '');
	return /\p{L}/u.test(bare) ? bare : text;
}

/** What is said of a topic beside its words has one of these. */
const BESIDE = /[(（@]/;

/** More parts than this are no aside on who brings it. */
const MOST_BESIDE = 4;

/** What the text of a reference has beside words: a number with its repository, and what it is. */
const NO_WORDS = /(?<![\w./-])(?:[\w./-]*#\d+|[\w-]+\/[\w.-]+|(?:issues?|prs?|pull|requests?|discussion|comment|link|here|ticket|github|see)\b)/gi;

/** Whether the text of a reference is words, on which it hangs. */
function isWords(text: string): boolean {
	return !/^https?:/i.test(text) && /\p{L}{3}/u.test(text.replace(NO_WORDS, ''));
}

/** Whether a sentence goes on over a number or a name: `Gave #12 and #13 to Bo`, `Issues #12 and #13, lamps`. */
function isWithin(line: string, start: number, end: number): boolean {
	if (/^https?:/.test(line.slice(start, end))) return false;
	const [before, after] = [line.slice(0, start), line.slice(end)];
	return (/[\p{L}\p{N}]\s$/u.test(before) && /^\s\p{Ll}/u.test(after)) || (/\b(?:and|or|prs?|issues?)\s$/i.test(before) && /^,?\s\p{L}/u.test(after));
}

/** What a block is called by, without its references and what only joined them to it; words that a link hangs on stay. */
export function titleOf(block: Block, refs: readonly Mention[], isKnown: (written: string) => boolean = () => false): string {
	const line = block.kind === 'row' ? block.text : titleLine(block);
	const holes = refs.filter(({ block: at, start, end }) => at === block && start < line.length && !isWords(line.slice(start, end)) && !isWithin(line, start, end));
	let text = replaced(line, holes, HOLE);
	// Of a table's row the first cell with words says what it is about.
	if (block.kind === 'row') text = text.split('\t').find((cell) => /\p{L}/u.test(cell)) ?? text;
	const untagged = text.includes('<') ? text.replace(TAG, ' ') : text;
	const bare = bracketedHoles(withoutPresenter(untagged.replace(NAMED, ''), isKnown).replace(/https?:\/\/\S+/g, HOLE)).replaceAll(HOLE, '').replace(/\s+/g, ' ').replace(/ (?=[,;:.?!](?:\s|$))/g, '')
		.replace(/^\[[\sx]?\]\s*/i, '').replace(/^[\s:–—-]+/u, '').replace(/(?<![\s:–—,&(-])[\s:–—,&(-]+$/u, '');
	if (bare) return bare;
	// `* https://… -` with its words on the next line.
	const next = block.text.slice(line.length + 1).split('\n', 1)[0]?.trim();
	return next ? next : line.trim();
}

/** What a block is called by: its first line, or its first sentence where an editor broke the lines at a width. */
export function titleLine(block: Block): string {
	const line = firstLine(block);
	if (line.length < NARROWEST || line.length === block.text.length || !isWrapped(block.text)) return line;
	for (const { index } of block.text.matchAll(SENTENCE_END)) {
		if (index > LONGEST_TITLE) break;
		if (index >= SHORTEST && !ABBREVIATION.test(block.text.slice(Math.max(0, index - 10), index + 1))) return block.text.slice(0, index + 1);
	}
	return line;
}

/** Nobody breaks lines at fewer characters. */
const NARROWEST = 50;

/** A sentence that is longer is called by its first line. */
const LONGEST_TITLE = 240;

/** What ends sooner is no sentence that says what was spoken of. */
const SHORTEST = 24;

const SENTENCE_END = /[.?!:](?=\s+\p{Lu}|\s*$)/gu;

/** Whether no line could have held the first word of the next; of two lines, the second also goes on in small letters. */
function isWrapped(text: string): boolean {
	const lines = text.split('\n').map((line) => line.trim());
	const width = Math.max(...lines.map(({ length }) => length));
	if (lines.length === 2 && !/^\p{Ll}/u.test(lines[1] ?? '')) return false;
	return lines.every((line, index) => {
		const next = lines[index + 1];
		return next === undefined || line.length + 1 + (next.split(' ', 1)[0] ?? '').length > width;
	});
}
