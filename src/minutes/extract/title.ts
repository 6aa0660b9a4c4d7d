import { PRESENTED } from '../layouts/topics.ts';
import { TAG } from '../layouts/vocabulary.ts';
import { type Block, firstLine } from '../outline.ts';
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

/** The first line without its references and what only joined them to it; words that a link hangs on stay. */
export function titleOf(block: Block, refs: readonly Mention[], isKnown: (written: string) => boolean = () => false): string {
	const line = block.kind === 'row' ? block.text : firstLine(block);
	const holes = refs.filter(({ block: at, start, end }) => at === block && start < line.length && !isWords(line.slice(start, end)));
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
