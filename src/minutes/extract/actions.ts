import { BUDGET } from '../budget.ts';
import { anyOf } from '../layouts/forms.ts';
import { OPENERS } from '../layouts/commitments.ts';
import { DECISION_MARK, POLL } from '../layouts/resolutions.ts';
import type { Action, Owner, SectionKind } from '../model.ts';
import type { Block, Outline } from '../outline.ts';
import { positionOf, rawOf } from '../positions.ts';
import type { Commitment } from '../promise.ts';
import type { Roster } from '../roster.ts';
import { covering, startingIn } from '../stretches.ts';
import type { Statement } from '../statements.ts';
import { sureOf } from '../sure.ts';
import type { Topic } from './agenda.ts';
import type { Mention } from './issues.ts';
import { promisesIn } from './promises.ts';
import { topicOf } from './topic.ts';
import { doesWork } from '../work.ts';

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
