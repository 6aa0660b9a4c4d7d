import { NOBODY } from './layouts/people.ts';
import { isWork } from './lexicon.ts';
import type { Block } from './outline.ts';
import type { Roster } from './roster.ts';
import type { Owner, SectionKind } from './model.ts';
import { covering } from './stretches.ts';

/** One sentence of a block, and who says it. */
export interface Statement {
	text: string;
	start: number;
	end: number;
	/** Who speaks: `Ina: I will …`. */
	speaker: Owner | undefined;
	/** It is the first thing they say. */
	opens: boolean;
}

/** `Ina:`, `@inamarlow -`, `**Bo**:` before what somebody says. */
const SPEAKER = new RegExp([
	/^[\s*_>–-]*(?:[([](?:name=)?(?=@?\p{L}[\p{L}\p{N}_ .'’-]{0,38}[)\]]\s))?/u, // `- **`, `[` where it closes behind a name, `[name=`
	/(@?[\p{L}][\p{L}\p{M}\p{N}.'’_-]*(?!_)(?: [\p{L}][\p{L}\p{M}.'’-]*){0,3})(?: ?\([^)]{1,30}\))?/u, // `Ina Marlow (chair)`
	/[*_]{0,6}\s?(?::[*_]{0,6}(?=\s)|:$|[)\]](?=\s)|\s[-–—]\s|\s?->\s?)/u, // `**:`, ` - `, ` -> `
].map(({ source }) => source).join(''), 'u');

/** Whether a text has what every label has, asked before the label is looked for: most lines have none. */
function maySpeak(text: string): boolean {
	return MARK.test(text);
}

/** A bracket at the start, or what ends a label within its first line. */
const MARK = /^(?:\W*[([]|[^\n]{1,80}?(?::| [-–—] |->))/;

/** Abbreviations whose full stop ends no sentence. */
export const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|Mr|Mrs|Ms|Dr|St|no|incl|resp|aka|re)|\b\p{Lu}|\s\d{1,2})\.$/u;

/** Sections of names and addresses, where nobody says anything. */
const NO_SPEECH: ReadonlySet<SectionKind> = new Set(['links', 'attendees', 'observers', 'regrets', 'invited']);

/** The sentences of every block of running text. */
export function readStatements(blocks: readonly Block[], roster: Roster): Map<Block, Statement[]> {
	const statements = new Map<Block, Statement[]>();
	for (const block of blocks) {
		if (block.kind !== 'heading' && !block.starts && !block.path.some(({ kind }) => NO_SPEECH.has(kind))) statements.set(block, statementsOf(block, roster));
	}
	return statements;
}

/** The sentences of a block, from `from` on. */
export function statementsOf(block: Block, roster: Roster, from = 0): Statement[] {
	const speaker = speakerOf(block.text.slice(from), roster);
	const start = from + (speaker?.length ?? 0);
	if (start >= block.text.length) return [];
	let says = speaker?.owner;
	const ranges = sentences(block, start);
	const statements: Statement[] = [];
	for (const range of ranges) {
		const own = speakerOf(block.text.slice(range.start, range.end), roster);
		const text = block.text.slice(range.start + (own?.length ?? 0), range.end).trimStart();
		says = own?.owner ?? says;
		if (text === '') continue;
		const opens = own !== undefined || (speaker !== undefined && range === ranges[0]);
		statements.push({ text: text.includes('\n') ? text.replace(/\n/g, ' ') : text, start: range.end - text.length, end: range.end, speaker: says, opens });
	}
	return statements;
}

/** Who speaks at the start of a text, and how long that takes. Only somebody we know speaks. */
export function speakerOf(text: string, roster: Roster): { owner: Owner; length: number } | undefined {
	if (!maySpeak(text)) return undefined;
	const match = SPEAKER.exec(text);
	if (!match) return undefined;
	const owner = roster.find(match[1] ?? '');
	return owner && { owner, length: match[0].length };
}

/** A line that starts a statement by itself: a speaker, a bullet that is none. */
const NEW_STATEMENT = /^\s*(?:@?\p{L}[\p{L}.'’ -]{0,30}:\s|[-*•]\s)/u;

/** A line that starts with a promise: `Mira will …`, `@miraholt to …`. */
const PROMISE = /^\s*(?!S?[Hh]e\b)(?:\p{Lu}\p{L}+ will|@[\w-]{1,39} (?:will|to)) [a-z]/u;

/** A line that ends with the answer to its question. */
const ANSWER = /\? no objections?\.?$/i;

/** A line that ends in the middle of a clause. */
const OPEN = /\b(?:the|a|an|to|of|and|or|for|in|on|with|that|is|will)$/i;

/** Words that go on with the line before. */
const CONTINUES = /^(?:and|or|but|to|with|for|in|on|of|that|which|so|as|by|from|at|then|because|until|when|where|while|if|after|before|via|using|the|a|an)$/;

/** Whether a line ends where its writer ended it, and not where it was full: the next word would have fitted. */
function breaksHere(text: string, at: number, width: number): boolean {
	const rest = text.slice(at + 1);
	if (NEW_STATEMENT.test(rest.slice(0, 40))) return true;
	const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd();
	if (ANSWER.test(line) || (PROMISE.test(rest.slice(0, 40)) && !OPEN.test(line))) return true;
	const word = /^[^\S\n]*(\S*)/.exec(rest)?.[1] ?? '';
	if (CONTINUES.test(word)) return false;
	const full = line.length + 1 + word.length > Math.max(width, 60);
	return !full && /[\p{L}\p{N}.!?)\]’'"]$/u.test(line) && !OPEN.test(line) && (/^[\p{Lu}@]/u.test(word) || line.length < 50);
}

/** Who is quoted at line starts, at least twice: `P: …`, `Ina: …`. */
export function speakersIn(blocks: readonly Block[]): Set<string> {
	const counts = new Map<string, number>();
	for (const { text, kind, starts } of blocks) {
		if (kind === 'heading' || starts || !text.includes(':')) continue;
		for (const match of text.matchAll(LABEL)) {
			const name = match[1] ?? '';
			if (!NOBODY.has(name.toLowerCase()) && !isWork(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	}
	return new Set([...counts].flatMap(([name, count]) => (count > 1 ? [name] : [])));
}

/** A name and a colon at the start of a line: initials, or one to three capitalised words. */
const LABEL = /^(?:[*_]|[^\S\n\r\u2028\u2029])*((?:\p{Lu}{1,3}|\p{Lu}\p{Ll}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}))[*_]*:(?=[\s*_])/gmu;

/** What follows the end of a sentence. */
const AFTER_END = /[\s"”’)]/;

/** Where a sentence may end. */
const MAY_END = /[\n.!?;]/g;

/** Sentences end at a full stop, a question or exclamation mark before a blank; lines of a wrapped paragraph go on. */
function sentences({ text, marks }: Block, from: number): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	let start = from;
	const add = (end: number) => {
		const whole = text.slice(start, end).trimEnd();
		const { length } = whole.trimStart();
		if (length > 0) found.push({ start: start + whole.length - length, end: start + whole.length });
		start = end;
	};
	const width = text.includes('\n') ? Math.max(...text.slice(from).split('\n').map((line) => line.length)) : 0;
	let inCode: ReturnType<typeof covering> | undefined;
	MAY_END.lastIndex = from;
	for (let match = MAY_END.exec(text); match; match = MAY_END.exec(text)) {
		const at = match.index;
		const [char] = match;
		if (char === '\n') {
			if (breaksHere(text, at, width)) add(at + 1);
			continue;
		}
		if (char === ';' && (inCode ??= covering(marks.filter(({ of }) => of === 'code')))(at, at + 1)) continue;
		if (at + 1 < text.length && !AFTER_END.test(text[at + 1] ?? '')) continue;
		if (char === '.' && ABBREVIATION.test(text.slice(Math.max(from, at - 10), at + 1))) continue;
		add(at + 1);
	}
	add(text.length);
	return found;
}
