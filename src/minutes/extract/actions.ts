import { BUDGET } from '../budget.ts';
import { ACTION_MARK, INNER_MARK, isHousekeeping, MARKED_OWNER, OPENERS, OWNED_MARK } from '../layouts/commitments.ts';
import { anyOf } from '../layouts/forms.ts';
import { DECISION_MARK, POLL } from '../layouts/resolutions.ts';
import { PRESENTED } from '../layouts/topics.ts';
import { isUnknownWord, isWork } from '../lexicon.ts';
import type { Action, Owner, SectionKind } from '../model.ts';
import { type Block, firstLine, type Outline } from '../outline.ts';
import { besideOf, namesIn, OWNED_BY, ownersAround, subjectOf } from '../owners.ts';
import { positionOf, rawOf } from '../positions.ts';
import { type Commitment, FIRST_PERSON, orders, promisesBy } from '../promise.ts';
import type { Roster } from '../roster.ts';
import { speakerOf, type Statement, statementsOf } from '../statements.ts';
import { covering, startingIn } from '../stretches.ts';
import { sureOf } from '../sure.ts';
import { doesWork } from '../work.ts';
import type { Topic } from './agenda.ts';
import type { Mention } from './issues.ts';
import { topicOf } from './topic.ts';

/** What somebody, several or the group committed to do after the meeting, in document order; ticked and struck ones as done. Of those that `counts` the first `BUDGET.facts`. */
export function extractActions(document: Outline, roster: Roster, statements: ReadonlyMap<Block, Statement[]>, topics: readonly Topic[], mentions: readonly Mention[], counts: (action: Action) => boolean): Action[] {
	const topicAt = topicOf(topics);
	const around: Around = { document, byBlock: Map.groupBy(mentions, ({ block }) => block), topicBlocks: new Set(topics.map(({ block }) => block)) };
	let said: { owner: Owner; path: Block['path'] } | undefined;
	const actions: Action[] = [];
	for (const block of document.blocks) {
		if (actions.length >= BUDGET.facts) break;
		const own = statements.get(block) ?? NONE;
		const speaker = own[0]?.opens && own[0].speaker;
		if (speaker) said = { owner: speaker, path: block.path };
		if (!mayPromise(block)) continue;
		const promises = promisesIn(block, roster, own, around.topicBlocks.has(block), said?.path.at(-1) === block.path.at(-1) ? said?.owner : undefined, topicAt(block));
		if (promises.length > 0) actions.push(...actionsOf(block, promises, topicAt(block), around).filter(counts));
	}
	return actions.slice(0, BUDGET.facts);
}

const NONE: readonly Statement[] = [];

/** What an action is told with. */
interface Around {
	document: Outline;
	byBlock: ReadonlyMap<Block, readonly Mention[]>;
	topicBlocks: ReadonlySet<Block>;
}

function mayPromise({ kind, starts, recurs, text, path }: Block): boolean {
	return kind !== 'heading' && !starts && recurs !== 'template' && text.trim() !== '' && !POLL.test(text) && !path.some((section) => NO_ACTIONS.has(section.kind));
}

function actionsOf(block: Block, promises: readonly Commitment[], topic: Topic | undefined, { document, byBlock, topicBlocks }: Around): Action[] {
	const isStruck = covering(block.marks.filter(({ of }) => of === 'delete'));
	const upcoming = block.path.some(({ kind }) => kind === 'upcoming');
	return promises.map((promise) => withoutDone(block, promise)).filter(({ start, end, owners }) => /[\p{L}\p{N}]/u.test(block.text.slice(start, end)) && (!upcoming || owners.some(({ group }) => !group))).map((promise): Action => {
		const position = positionOf(document, block, promise.start, promise.end);
		const own = startingIn(byBlock.get(block) ?? [], promise.start, promise.end).flatMap(({ ref }) => ref ?? []);
		return {
			text: block.text.slice(promise.start, promise.end).replace(/\s+/g, ' ').trim(),
			owners: promise.owners, done: (block.checked === true && !topicBlocks.has(block)) || isStruck(promise.start + 2, promise.end - 2) || saysDone(block, promise),
			issues: own.length > 0 ? [...new Set(own)] : topic?.ref ? [topic.ref] : [],
			...(topic && { item: topic.anchor }), how: promise.how, form: promise.form, sure: sureOf('actions', promise.form, promise.how), position, raw: rawOf(document, position),
		};
	});
}

/** A word that says an action is done, before it or behind it: `DONE: `, `[COMPLETE]`. */
const DONE = '(?:DONE|COMPLETED?|[Dd]one(?=[\\s*_]*:)|[Cc]ompleted?(?=[\\s*_]*:))[\\s*_)\\]:–—-]';
const DONE_BEFORE = new RegExp(`(?:^|[\\s*_([])${DONE}*$`);
const DONE_FIRST = new RegExp(`^[\\s*_([]*${DONE}+(?=\\S)`);
const DONE_AFTER = /^[\s–—-]*[([](?:done|completed?)[)\]]/i;
const DONE_LAST = /(?<![\s–—-])[\s–—-]*\[(?:done|completed?)\][\s*_.]{0,9}$/i;

/** The action's own words, without what says that it is done. */
function withoutDone({ text }: Block, promise: Commitment): Commitment {
	const before = DONE_FIRST.exec(text.slice(promise.start, promise.end))?.[0].length ?? 0;
	const after = DONE_LAST.exec(text.slice(promise.start + before, promise.end))?.[0].length ?? 0;
	return before === 0 && after === 0 ? promise : { ...promise, start: promise.start + before, end: promise.end - after };
}

/** Whether a promise is plain where every word is written down: short, it starts with who promises, and a verb of work follows: `I'll stop there` is said of the meeting itself. */
export function isPlain({ text: written, owners }: Action): boolean {
	const text = written.replace(DECISION_MARK, '');
	if (text.length > LONGEST_PLAIN || owners.length === 0 || owners.some(({ group }) => group)) return false;
	const plain = PLAIN.exec(text);
	if (plain) return doesWork(text, plain[0].length, 'work');
	const [first] = text.split(/[\s,:]+/);
	return owners.some(({ written, name, handle }) => [written, name, handle].some((form) => form !== undefined && first?.replace(/^@/, '').toLowerCase() === form.split(' ')[0]?.replace(/^@/, '').toLowerCase()));
}

/** A plain promise has no more characters. */
const LONGEST_PLAIN = 160;

/** `I'll …`, `OK, I will …`, `Will …`. */
const PLAIN = new RegExp(`^(?:(?:${anyOf(OPENERS)})[,.!;]? ){0,3}(?:I['’]ll|I will|I can|I['’]m (?:going|happy|planning) to|happy to|will|to)\\b`, 'i');

/** Sections whose lines promise nothing for after this meeting. */
const NO_ACTIONS: ReadonlySet<SectionKind> = new Set(['links', 'attendees', 'observers', 'regrets', 'invited', 'review', 'standup']);

function saysDone({ text }: Block, { start, end }: Commitment): boolean {
	// A stretch is enough; a letter before it keeps its start from being taken for the text's.
	const before = start > 60 ? `x${text.slice(start - 60, start)}` : text.slice(0, start);
	return /\(\s*(?:done|completed?)\s*\)|[-–—]\s*done[\s.!]*$/i.test(text.slice(start, end + 10)) || DONE_BEFORE.test(before) || DONE_AFTER.test(text.slice(end));
}

/** What the lines of a block promise, by the section it stands in, its marks and its words. */
function promisesIn(block: Block, roster: Roster, statements: readonly Statement[], isTopic: boolean, said: Owner | undefined, topic: Topic | undefined): Commitment[] {
	const section = block.path.findLast(({ kind }) => kind !== 'repo' && kind !== 'topic');
	if (block.kind === 'row') return block.path.at(-1)?.kind === 'actions' ? rowOf(block, roster) : [];
	const owned = ownedMark(block.text, roster);
	if (owned) return [{ owners: [owned.owner], how: 'marked', form: 'mark with its owner', start: owned.length, end: block.text.trimEnd().length }];
	const mark = ACTION_MARK.exec(block.text);
	if (mark && mark[0].length < block.text.trimEnd().length) return markedIn(block, roster, mark[0].length, 'mark');
	const listed = block.path.at(-1)?.kind === 'actions' || section?.kind === 'actions';
	if (listed && (block.kind === 'item' || block.path.at(-1)?.kind === 'actions')) return listedIn(block, roster);
	if (!isTopic && block.kind === 'item' && block.checked !== undefined && block.depth > 1) return markedIn(block, roster, boxLength(block), 'box');
	if (!isTopic && block.kind === 'item' && block.checked !== undefined && !block.parent && topic?.block.kind === 'heading') {
		const boxed = markedIn(block, roster, boxLength(block), 'box');
		if (boxed.some(({ owners }) => owners.length > 0)) return boxed;
	}
	// Who presents a topic, and for how long, promises nothing.
	if ((isTopic || section?.kind === 'agenda') && PRESENTED.test(firstLine(block))) return [];
	// A note is what stands under a topic, one bullet deep or two.
	const isNote = !isTopic && topic !== undefined && (block.depth > 1 || topic.block.kind === 'heading');
	return phrasedIn(block, roster, statements, said, isNote);
}

/** The mark that a text starts with, where it says whose the action is. */
function ownedMark(text: string, roster: Roster): { owner: Owner; length: number } | undefined {
	const mark = MARKED.test(text) ? OWNED_MARK.exec(text)?.[0].length : undefined;
	const match = mark === undefined ? null : MARKED_OWNER.exec(text.slice(mark));
	const owner = match && roster.find(match[1] ?? '');
	return owner ? { owner, length: (mark ?? 0) + match[0].length } : undefined;
}

/** What every owned mark starts with, tested before it: most blocks have none. */
const MARKED = /^[\s*_]*[at]/i;

function boxLength({ text }: Block): number {
	return /^\[\s?\]\s+/.exec(text)?.[0].length ?? 0;
}

/** Columns of a table of actions. */
const WHO_COLUMN = /^(?:owners?|who|assignees?|responsible|assigned(?: to)?|person|name)$/i;
const WHAT_COLUMN = /^(?:actions?(?: items?)?|what|tasks?|items?|to ?dos?|description)$/i;

/** A row of a table of actions: one cell says who, another what. */
function rowOf(row: Block, roster: Roster): Commitment[] {
	if (row.heads) return [];
	const columns = row.header?.text.split('\t').map((cell) => cell.trim()) ?? [];
	const cells = cellsOf(row);
	const what = cells[columns.findIndex((column) => WHAT_COLUMN.test(column))];
	const who = cells[columns.findIndex((column) => WHO_COLUMN.test(column))]?.text;
	if (!what || what.text.trim() === '') return [];
	const owners = (who ?? '').split(/[,/&]| and /).flatMap((part) => roster.find(part.trim()) ?? (part.trim() ? [{ written: part.trim().replace(/^@/, '') }] : []));
	return [{ owners, how: 'marked', form: 'row', start: what.start, end: what.start + what.text.length }];
}

function cellsOf({ text }: Block): { text: string; start: number }[] {
	let start = 0;
	return text.split('\t').map((cell) => {
		const found = { text: cell, start };
		start += cell.length + 1;
		return found;
	});
}

/** `ACTION: X to …`, `TODO: …`: each sentence that names somebody, else the whole. */
function markedIn(block: Block, roster: Roster, from: number, form: string): Commitment[] {
	const statements = statementsOf(block, roster, from);
	const [first] = statements;
	if (!first || (isHousekeeping(first.text.trim()) && !ownersAround(first.text, roster, true).some(({ group }) => !group))) return [];
	const tail = wholeOf(statements, roster);
	if (tail) return [tail];
	const owned = statements.flatMap((statement) => promisesBy(statement, roster));
	const head = owned.find(({ start }) => start <= first.end);
	if (head) return owned.map((promise) => ({ ...promise, how: 'marked' as const, form, ...(promise === head && { start: from, owners: together(first.opens && first.speaker, promise.owners) }) }));
	const owners = first.speaker ? [first.speaker] : ownersAround(first.text, roster, true);
	return [{ owners, how: 'marked', form, start: Math.max(from, 0), end: first.end }, ...owned.map((promise) => ({ ...promise, how: 'marked' as const, form }))];
}

/** An action whose last sentence only says whose it is: `Paint the boat. Owner: @inamarlow`. */
function wholeOf(statements: readonly Statement[], roster: Roster): Commitment | undefined {
	const [first, ...others] = statements;
	const last = others.at(-1);
	if (!first || !last || OWNED_BY.exec(last.text)?.index !== 0) return undefined;
	const owners = ownersAround(last.text, roster, true);
	return owners.length > 0 ? { owners, how: 'marked', form: 'owner at the end', start: first.start, end: last.end } : undefined;
}

/** Who speaks and who is named in what they say: `Bo: open the issue (Mira will help)`. */
function together(speaker: Owner | undefined | false, owners: Owner[]): Owner[] {
	return speaker && !owners.some(({ written }) => written === speaker.written) ? [speaker, ...owners] : owners;
}

/** A line of a list of actions: `X: do …`, `@x - do …`, `X to do …`, `do …`. */
function listedIn(block: Block, roster: Roster): Commitment[] {
	const from = boxLength(block);
	const line = block.text.slice(from).trim();
	if (block.nested > 0 && speakerOf(`${line.replace(/:$/, '')}: x`, roster)) return [];
	const inItem = block.parent?.kind === 'item' && block.parent.path === block.path && !speakerAbove(block, roster);
	if (/^https?:\S+$/.test(line)) return [];
	if (inItem) return phrasedIn(block, roster, statementsOf(block, roster), undefined).filter(({ owners }) => owners.length > 0);
	if (block.kind === 'paragraph' && !orders(line)) return phrasedIn(block, roster, statementsOf(block, roster), undefined).map((promise) => ({ ...promise, how: 'marked' as const, form: 'list' }));
	if (line.endsWith('?')) return [];
	const promises = markedIn(block, roster, from, 'list');
	const above = speakerAbove(block, roster)?.owner;
	const named = above ? [above] : besideOf(block.path.at(-1)?.title ?? '', roster);
	if (named.length > 0) {
		// Under a bare name stands as often what somebody had to say.
		const isTheirs = above === undefined || block.parent?.text.trimEnd().endsWith(':') || orders(line);
		return promises.flatMap((promise) => (promise.owners.some(({ group }) => !group) ? [promise] : isTheirs ? [{ ...promise, owners: named }] : []));
	}
	const form = LABEL.test(line) ? 'list, labelled' : orders(line) ? 'list' : 'list, by its first word';
	return promises.flatMap((promise) => (promise.owners.length > 0 ? [{ ...promise, form: 'list, with its owner' }] : (block.nested > 0 ? orders : isOrder)(line) ? [{ ...promise, form }] : []));
}

/** Whether a line of a list of actions that names nobody is one: it begins with a verb, or with a word of another language, or so does what stands behind its label. */
function isOrder(line: string): boolean {
	const text = line.replace(LABEL, '');
	const word = /[\p{L}’'-]+/u.exec(text)?.[0] ?? '';
	return orders(text) || isWork(word) || isUnknownWord(word);
}

/** `Docs: `, `Next meeting: `. */
const LABEL = /^\p{Lu}[\p{L} ]{1,30}: (?=\S)/u;

/** `Will remove it from the agenda` is no more than `Remove it from the agenda`. */
const LATER = /^(?:will|going to) /i;

/** By block, as each of its sentences asks, and of each bullet under it. */
const names = new WeakMap<Block, ReturnType<typeof namesIn>>();

function namesOf(block: Block, roster: Roster): ReturnType<typeof namesIn> {
	const known = names.get(block) ?? namesIn(block.text, roster);
	names.set(block, known);
	return known;
}

/** Who speaks in a bullet, where it is nothing but a name; asked by each bullet under it. */
const speaking = new WeakMap<Block, ReturnType<typeof speakerOf>>();

function speakerAbove({ parent }: Block, roster: Roster): ReturnType<typeof speakerOf> {
	if (!parent) return undefined;
	if (!speaking.has(parent)) speaking.set(parent, speakerOf(`${parent.text.trim().replace(/:$/, '')}: x`, roster));
	return speaking.get(parent);
}

function phrasedIn(block: Block, roster: Roster, statements: readonly Statement[], said: Owner | undefined, isNote = false): Commitment[] {
	const above = () => block.parent && (speakerOf(block.parent.text, roster)?.owner ?? subjectOf(block.parent.text, roster));
	return statements.flatMap((statement, index) => {
		const owned = ownedMark(statement.text, roster);
		if (owned) return [{ owners: [owned.owner], how: 'marked' as const, form: 'mark with its owner', start: statement.start + owned.length, end: statement.end }];
		const inner = INNER_MARK.exec(statement.text);
		const writer = statement.text.includes('I') && FIRST_PERSON.test(statement.text) ? (above() ?? said) : undefined;
		const found = promisesBy(!statement.speaker && writer ? { ...statement, speaker: writer } : statement, roster, {
			before: () => (index > 0 ? subjectOf(statements[index - 1]?.text ?? '', roster) : above()),
			earlier: () => namesOf(block, roster)(statement.start) ?? (block.parent && namesOf(block.parent, roster)(block.parent.text.length)),
			isNote: block.kind === 'item' && index === 0 && isNote,
		});
		const mark = ACTION_MARK.exec(statement.text);
		if (inner && found.length === 0 && !isHousekeeping(statement.text.slice(inner.index + inner[0].length))) {
			const owner = statement.speaker ?? subjectOf(statement.text, roster);
			return [{ owners: owner ? [owner] : [], how: 'marked' as const, form: 'mark within', start: statement.start, end: statement.end }];
		}
		if (!mark || mark[0].length >= statement.text.length) return found.filter(({ owners }) => owners.length > 0 || !isHousekeeping(statement.text.replace(LATER, '')));
		const rest = { ...statement, text: statement.text.slice(mark[0].length), start: statement.start + mark[0].length };
		if (isHousekeeping(rest.text)) return [];
		const [first] = promisesBy(rest, roster);
		return [{ owners: first?.owners ?? ownersAround(rest.text, roster), how: 'marked' as const, form: 'mark', start: statement.start, end: statement.end }];
	});
}
