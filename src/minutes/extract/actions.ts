import { ACTION_MARK, COMMITS, HOUSEKEEPING, I_COMMIT, LEAD_IN, NO_COMMITMENT, WE_COMMIT } from '../layouts/commitments.ts';
import type { Action, Owner, SectionKind } from '../model.ts';
import { type Block, type Outline, positionOf, rawOf } from '../outline.ts';
import type { Roster } from '../roster.ts';
import { speakerOf, type Statement, statementsOf } from '../statements.ts';
import type { Topic } from './agenda.ts';
import type { Mention } from './issues.ts';
import { topicOf } from './topic.ts';

/** Sections whose lines promise nothing for after this meeting. */
const NO_ACTIONS: ReadonlySet<SectionKind> = new Set(['links', 'attendees', 'observers', 'regrets', 'invited', 'review', 'upcoming', 'standup']);

const GROUP: Owner = { written: 'group', group: true };

interface Promise_ {
	owners: Owner[];
	how: Action['how'];
	/** Where the action's text starts and ends in its block. */
	start: number;
	end: number;
}

/** What somebody, several or the group committed to do after the meeting, in document order; ticked and struck ones as done. */
export function extractActions(document: Outline, roster: Roster, topics: readonly Topic[], mentions: readonly Mention[]): Action[] {
	const byBlock = Map.groupBy(mentions, ({ block }) => block);
	const people = personPattern(roster);
	const topicBlocks = new Set(topics.map(({ block }) => block));
	return document.blocks.flatMap((block) => {
		if (block.kind === 'heading' || block.starts || block.text.trim() === '') return [];
		if (block.path.some(({ kind }) => NO_ACTIONS.has(kind))) return [];
		return promisesIn(block, roster, people, topicBlocks.has(block)).map((promise) => {
			const position = positionOf(document, block, promise.start, promise.end);
			const topic = topicOf(topics, block);
			const own = (byBlock.get(block) ?? []).filter(({ start }) => start >= promise.start && start < promise.end).flatMap(({ ref }) => ref ?? []);
			return {
				text: block.text.slice(promise.start, promise.end).replace(/\s+/g, ' ').trim(),
				owners: promise.owners, done: isDone(block, promise),
				issues: own.length > 0 ? [...new Set(own)] : topic?.ref ? [topic.ref] : [],
				...(topic && { item: topic.anchor }), how: promise.how, position, raw: rawOf(document, position),
			};
		});
	});
}

function isDone(block: Block, { start, end }: Promise_): boolean {
	return block.checked === true || block.marks.some((mark) => mark.of === 'delete' && mark.start <= start + 2 && mark.end >= end - 2)
		|| /\(\s*done\s*\)|(?:[-–—]\s*|^\s*)\bdone\b[\s.!]*$/i.test(block.text.slice(start, end + 10));
}

function promisesIn(block: Block, roster: Roster, people: RegExp, isTopic: boolean): Promise_[] {
	const section = block.path.findLast(({ kind }) => kind !== 'repo' && kind !== 'topic');
	const mark = ACTION_MARK.exec(block.text);
	if (mark && mark[0].length < block.text.trimEnd().length) return markedIn(block, roster, people, mark[0].length);
	const listed = block.path.at(-1)?.kind === 'actions' || section?.kind === 'actions';
	if (listed && (block.kind === 'item' || block.path.at(-1)?.kind === 'actions')) return listedIn(block, roster, people);
	if (!isTopic && block.kind === 'item' && block.checked !== undefined && block.depth > 1) return markedIn(block, roster, people, boxLength(block));
	return phrasedIn(block, roster, people, isTopic);
}

function boxLength({ text }: Block): number {
	return /^\[\s?\]\s+/.exec(text)?.[0].length ?? 0;
}

/** `ACTION: X to …`, `TODO: …`: each sentence that names somebody, else the whole. */
function markedIn(block: Block, roster: Roster, people: RegExp, from: number): Promise_[] {
	const statements = statementsOf(block, roster, from);
	const [first] = statements;
	if (!first || HOUSEKEEPING.test(first.text.trim()) && !people.test(first.text)) return [];
	const owned = statements.flatMap((statement) => {
		const found = promiseIn(statement, people, roster);
		return found ? [found] : [];
	});
	const head = owned.find(({ start }) => start <= first.end);
	if (head) return owned.map((promise) => ({ ...promise, how: 'marked' as const, start: promise === head ? from : promise.start }));
	const owners = first.speaker ? [first.speaker] : ownersAround(first.text, people, roster);
	return [{ owners, how: 'marked', start: Math.max(from, 0), end: first.end }, ...owned.map((promise) => ({ ...promise, how: 'marked' as const }))];
}

/** A line of a list of actions: `X: do …`, `@x - do …`, `X to do …`, `do …`. */
function listedIn(block: Block, roster: Roster, people: RegExp): Promise_[] {
	const from = boxLength(block);
	const text = block.text.slice(from);
	if (HOUSEKEEPING.test(text.trim()) && !people.test(text)) return [];
	if (block.nested > 0 && speakerOf(`${text.trim().replace(/:$/, '')}: x`, roster)) return [];
	if (block.parent && block.parent.path === block.path && !people.test(text) && block.parent.parent) return [];
	const promises = markedIn(block, roster, people, from);
	const above = block.parent && speakerOf(`${block.parent.text.trim().replace(/:$/, '')}: x`, roster);
	return above ? promises.map((promise) => (promise.owners.length > 0 ? promise : { ...promise, owners: [above.owner] })) : promises;
}

function phrasedIn(block: Block, roster: Roster, people: RegExp, isTopic: boolean): Promise_[] {
	return statementsOf(block, roster).flatMap((statement, index) => {
		const mark = ACTION_MARK.exec(statement.text);
		if (mark && mark[0].length < statement.text.length) {
			const inner = { ...statement, text: statement.text.slice(mark[0].length), start: statement.start + mark[0].length };
			if (HOUSEKEEPING.test(inner.text) && !people.test(inner.text)) return [];
			const found = promiseIn(inner, people, roster);
			return [{ owners: found?.owners ?? ownersAround(inner.text, people, roster), how: 'marked' as const, start: statement.start, end: statement.end }];
		}
		if (isTopic && index === 0) return [];
		const found = promiseIn(statement, people, roster);
		return found ? [found] : [];
	});
}

/** A clause's start: what may stand before the person who promises. */
const CLAUSE = /(?:^|[,;:.(–—]\s*|\s[-–]\s|->\s*|\b(?:and|so|then|but|that|while|next steps? (?:is )?)\s+)/.source;

/** Names that are known, handles, and any capitalised word, which then needs a stronger phrase. */
function personPattern({ names }: Roster): RegExp {
	const known = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	const one = `(?:@[\\w-]+|${[...known, "\\p{Lu}\\p{Ll}+(?: \\p{Lu}(?:\\p{Ll}+)?\\.?)?"].join('|')})`;
	return new RegExp(`(?<=${CLAUSE})(${one}(?: ?(?:,|/|&|\\+| and) ?(?:and )?${one}){0,4})(?![\\p{L}\\p{N}_-])`, 'gu');
}

/** Capitalised words that start a sentence and are nobody. */
const NOBODY = /^(?:we|it|this|that|they|there|he|she|you|i|the|a|an|these|those|what|who|which|one|no|not|yes|all|some|any|each|next|also|if|when|once|our|their|his|her|need|needs|want|wants|work|plan|plans|goal|idea|proposal|issue|issues|pr|prs|node|nodejs|npm|tsc|ctc|wg|team|teams|people|users?|everyone|everybody|nobody|somebody|someone|going|happy|looking|trying|waiting|moving|action|actions|ai|todo|discussion|vote|release|releases|version|feature|support|due|thanks|welcome|back|up|down|agreed|agree|way|ways|time|will|may|can|should|would|could|might|must|github|google|microsoft|ibm|intel|linux|windows|macos|python|chrome|rust|java|slack|zoom|board|foundation|openjs|committee|community|members?|maintainers?|collaborators?|build|security|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|meeting|document|docs?|blog|website|survey|report|easy|hard|easier|harder|ability|able|use|used|using|similar|related|according|prior|thank|subject|option|options|part|step|steps|good|great|best|better|nice|important|possible|hope|hopefully|maybe|perhaps|currently|probably|now|later|today|tomorrow|first|second|last|question|answer|update|updates|changes?|code|tests?|ci|api|esm|cjs|v8|libuv)$/i;

function promiseIn(statement: Statement, people: RegExp, roster: Roster): Promise_ | undefined {
	const { text, start, end, speaker } = statement;
	const lead = LEAD_IN.exec(text)?.[0].length ?? 0;
	const plain = text.slice(lead);
	if (/\?\s*$/.test(text)) return undefined;
	for (const match of text.matchAll(people)) {
		const after = text.slice(match.index + match[0].length);
		const strength = COMMITS.findIndex((pattern) => pattern.test(after));
		if (strength < 0) continue;
		const owners = ownersIn(match[1] ?? '', roster, strength < 4);
		if (owners.length === 0) continue;
		if (NO_COMMITMENT.test(text.slice(0, match.index)) && match.index > 0) continue;
		return { owners, how: 'phrased', start: start + clauseStart(text, match.index), end };
	}
	if (speaker && I_COMMIT.some((pattern) => pattern.test(plain))) return { owners: [speaker], how: 'phrased', start, end };
	const inner = speaker && /(?:[,;:]|\b(?:and|so|but|then|ok|yes))\s+(I['’]ll|I will|I can (?:take|do|help|open|ping|write|reach|look|send|ask|review|share))\b/.exec(text);
	if (inner && !/^\s*if\b/i.test(text)) return { owners: [speaker], how: 'phrased', start, end };
	if (!speaker && WE_COMMIT.some((pattern) => pattern.test(plain))) return { owners: [GROUP], how: 'phrased', start, end };
	return undefined;
}

function clauseStart(_text: string, _index: number): number {
	return 0;
}

/** The people a list of names stands for. A capitalised word that nobody here is called counts only where it must be a person. */
function ownersIn(written: string, roster: Roster, strong: boolean): Owner[] {
	const parts = written.split(/ ?(?:,|\/|&|\+| and ) ?/).map((part) => part.trim()).filter(Boolean);
	const owners = parts.flatMap((part): Owner[] => {
		const known = roster.find(part);
		if (known) return [known];
		if (!strong || part.split(' ').some((word) => NOBODY.test(word))) return [];
		return [{ written: part }];
	});
	return owners.length === parts.length || owners.some(({ handle, name }) => handle ?? name) ? owners : [];
}

/** `(RT)` at the end, `[X]` at the start, `@x - …`: an owner beside the words. */
function ownersAround(text: string, people: RegExp, roster: Roster): Owner[] {
	const aside = /[([]\s*@?([\p{L}][\p{L}\p{M}\p{N}.,/& '’_-]{0,40})\s*[)\]]\s*\.?\s*$|^\s*[([]\s*@?([\p{L}][\p{L}\p{M}\p{N}.,/& '’_-]{0,40})\s*[)\]]/u.exec(text);
	if (aside) {
		const owners = (aside[1] ?? aside[2] ?? '').split(/[,/&]| and /).flatMap((part) => roster.find(part) ?? []);
		if (owners.length > 0) return owners;
	}
	void people;
	return WE_COMMIT.some((pattern) => pattern.test(text.trim())) ? [GROUP] : [];
}
