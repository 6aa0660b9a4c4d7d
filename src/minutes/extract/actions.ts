import { ACTION_MARK, AND_WE, AND_WILL, BY_WHOM, COMMITS, HOUSEKEEPING, I_COMMIT, I_TO, INNER_MARK, LEAD_IN, NOT_THEIRS, OWNED_MARK, SOMEBODY_WILL, TO_BE_DONE, WE_COMMIT, WORK } from '../layouts/commitments.ts';
import type { Action, Owner, SectionKind } from '../model.ts';
import { type Block, type Outline, positionOf, rawOf } from '../outline.ts';
import { isFirstName, isUnknownWord, type Roster } from '../roster.ts';
import { speakerOf, type Statement, statementsOf } from '../statements.ts';
import type { Topic } from './agenda.ts';
import type { Mention } from './issues.ts';
import { topicOf } from './topic.ts';

/** Sections whose lines promise nothing for after this meeting. */
const NO_ACTIONS: ReadonlySet<SectionKind> = new Set(['links', 'attendees', 'observers', 'regrets', 'invited', 'review', 'standup']);

const GROUP: Owner = { written: 'group', group: true };

interface Promise_ {
	owners: Owner[];
	how: Action['how'];
	/** Where the action's text starts and ends in its block. */
	start: number;
	end: number;
}

/** What somebody, several or the group committed to do after the meeting, in document order; ticked and struck ones as done. */
export function extractActions(document: Outline, roster: Roster, statements: ReadonlyMap<Block, Statement[]>, topics: readonly Topic[], mentions: readonly Mention[]): Action[] {
	const byBlock = Map.groupBy(mentions, ({ block }) => block);
	const topicBlocks = new Set(topics.map(({ block }) => block));
	let said: { owner: Owner; path: Block['path'] } | undefined;
	return document.blocks.flatMap((block) => {
		const speaker = speakerOf(block.text, roster)?.owner;
		if (speaker) said = { owner: speaker, path: block.path };
		if (block.kind === 'heading' || block.starts || block.text.trim() === '') return [];
		if (block.path.some(({ kind }) => NO_ACTIONS.has(kind))) return [];
		const upcoming = block.path.some(({ kind }) => kind === 'upcoming');
		return promisesIn(block, roster, statements.get(block) ?? [], topicBlocks.has(block), said?.path.at(-1) === block.path.at(-1) ? said?.owner : undefined).filter(({ owners }) => !upcoming || owners.some(({ group }) => !group)).map((promise) => {
			const position = positionOf(document, block, promise.start, promise.end);
			const topic = topicOf(topics, block);
			const own = (byBlock.get(block) ?? []).filter(({ start }) => start >= promise.start && start < promise.end).flatMap(({ ref }) => ref ?? []);
			return {
				text: block.text.slice(promise.start, promise.end).replace(/\s+/g, ' ').trim(),
				owners: promise.owners, done: isDone(block, promise, topicBlocks.has(block)),
				issues: own.length > 0 ? [...new Set(own)] : topic?.ref ? [topic.ref] : [],
				...(topic && { item: topic.anchor }), how: promise.how, position, raw: rawOf(document, position),
			};
		});
	});
}

function isDone(block: Block, { start, end }: Promise_, isTopic: boolean): boolean {
	return (block.checked === true && !isTopic) || block.marks.some((mark) => mark.of === 'delete' && mark.start <= start + 2 && mark.end >= end - 2)
		|| /\(\s*done\s*\)|(?:[-–—]\s*|^\s*)\bdone\b[\s.!]*$/i.test(block.text.slice(start, end + 10));
}

function promisesIn(block: Block, roster: Roster, statements: readonly Statement[], isTopic: boolean, said: Owner | undefined): Promise_[] {
	const section = block.path.findLast(({ kind }) => kind !== 'repo' && kind !== 'topic');
	const named = OWNED_MARK.exec(block.text);
	const owner = named && roster.find(named[1] ?? '');
	if (named && owner) return [{ owners: [owner], how: 'marked', start: named[0].length, end: block.text.trimEnd().length }];
	const mark = ACTION_MARK.exec(block.text);
	if (mark && mark[0].length < block.text.trimEnd().length) return markedIn(block, roster, mark[0].length);
	const listed = block.path.at(-1)?.kind === 'actions' || section?.kind === 'actions';
	if (listed && (block.kind === 'item' || block.path.at(-1)?.kind === 'actions')) return listedIn(block, roster);
	if (!isTopic && block.kind === 'item' && block.checked !== undefined && block.depth > 1) return markedIn(block, roster, boxLength(block));
	return phrasedIn(block, roster, statements, said);
}

function boxLength({ text }: Block): number {
	return /^\[\s?\]\s+/.exec(text)?.[0].length ?? 0;
}

/** `ACTION: X to …`, `TODO: …`: each sentence that names somebody, else the whole. */
function markedIn(block: Block, roster: Roster, from: number): Promise_[] {
	const statements = statementsOf(block, roster, from);
	const [first] = statements;
	if (!first || (HOUSEKEEPING.test(first.text.trim()) && !(/agenda|label/i.test(first.text) && ownersAround(first.text, roster, true).some(({ group }) => !group)))) return [];
	const owned = statements.flatMap((statement) => promisesBy(statement, roster));
	const head = owned.find(({ start }) => start <= first.end);
	if (head) return owned.map((promise) => ({ ...promise, how: 'marked' as const, ...(promise === head && { start: from, owners: together(first.opens && first.speaker, promise.owners) }) }));
	const owners = first.speaker ? [first.speaker] : ownersAround(first.text, roster, true);
	return [{ owners, how: 'marked', start: Math.max(from, 0), end: first.end }, ...owned.map((promise) => ({ ...promise, how: 'marked' as const }))];
}

/** Who speaks and who is named in what they say: `Bart: open the issue (Mira will help)`. */
function together(speaker: Owner | undefined | false, owners: Owner[]): Owner[] {
	return speaker && !owners.some(({ written }) => written === speaker.written) ? [speaker, ...owners] : owners;
}

/** A line of a list of actions: `X: do …`, `@x - do …`, `X to do …`, `do …`. */
function listedIn(block: Block, roster: Roster): Promise_[] {
	const from = boxLength(block);
	const text = block.text.slice(from);
	if (block.nested > 0 && speakerOf(`${text.trim().replace(/:$/, '')}: x`, roster)) return [];
	const inItem = block.parent?.kind === 'item' && block.parent.path === block.path && !speakerOf(`${block.parent.text.trim().replace(/:$/, '')}: x`, roster);
	if (/^\s*https?:\S+\s*$/.test(text)) return [];
	if (inItem) return phrasedIn(block, roster, statementsOf(block, roster), undefined).filter(({ owners }) => owners.length > 0);
	if (block.kind === 'paragraph' && !IMPERATIVE.test(text.trim())) return phrasedIn(block, roster, statementsOf(block, roster), undefined).map((promise) => ({ ...promise, how: 'marked' as const }));
	const promises = markedIn(block, roster, from);
	const above = block.parent && speakerOf(`${block.parent.text.trim().replace(/:$/, '')}: x`, roster);
	return above ? promises.map((promise) => (promise.owners.length > 0 ? promise : { ...promise, owners: [above.owner] })) : promises;
}

function phrasedIn(block: Block, roster: Roster, statements: readonly Statement[], said: Owner | undefined): Promise_[] {
	const above = block.parent && (speakerOf(block.parent.text, roster)?.owner ?? subjectOf(block.parent.text, roster));
	return statements.flatMap((statement, index) => {
		const subject = index > 0 ? subjectOf(statements[index - 1]?.text ?? '', roster) : above;
		const inner = INNER_MARK.exec(statement.text);
		const found = promisesBy({ ...statement, ...(!statement.speaker && FIRST_PERSON.test(statement.text) && said && { speaker: said }) }, roster, subject, `${block.parent?.text ?? ''} ${block.text.slice(0, statement.start)}`);
		const mark = ACTION_MARK.exec(statement.text);
		if (inner && found.length === 0 && !HOUSEKEEPING.test(statement.text.slice(inner.index + inner[0].length))) {
			const owner = statement.speaker ?? subjectOf(statement.text, roster);
			return [{ owners: owner ? [owner] : [], how: 'marked' as const, start: statement.start, end: statement.end }];
		}
		if (!mark || mark[0].length >= statement.text.length) return found;
		const rest = { ...statement, text: statement.text.slice(mark[0].length), start: statement.start + mark[0].length };
		if (HOUSEKEEPING.test(rest.text)) return [];
		const [first] = promisesBy(rest, roster);
		return [{ owners: first?.owners ?? ownersAround(rest.text, roster), how: 'marked' as const, start: statement.start, end: statement.end }];
	});
}

/** Where a commitment may start: the words after the person who makes it. */
const VERB = /(?:,? | [-–—]+>? ?|['’]|: )(?:(?:also|then|still|now|therefore|himself|herself|was|is|are|has|had|have|would|kindly|said|mentioned|noted|indicated|confirmed),? )*(?:will\b|ll\b|shall\b|going\b|gonna\b|plan|intends?\b|to\b|(?:an? |the )?(?:action|AI\b|todo|task)|take|took|got\b|volunteer|offer|sign|step|commit|agree|happy\b|willing\b|glad\b|be (?:happy|willing|glad)|needs\b|would\b|(?:that )?(?:he|she|they)\b|can\b)/gi;

const WORD = "(?:@[\\w-]+|\\p{L}[\\p{L}\\p{M}\\p{N}'’._-]*)";
/** Who stands before those words: one to three words, joined with others by commas and `and`, at a clause's start. */
const WHO = new RegExp(`(?:^[^\\p{L}@]*|[,;(–—\\]>*]\\s*|[:.]\\s+|\\s[-–]\\s|\\b(?:and|so|then|but|that|while|is|asked|agreed|guess|think|asks|after|once|switch|[Nn]ext steps?|plan|[Aa]lso|Also,)\\s+)(${WORD}(?: ${WORD}){0,2}(?:(?:,| ?/| ?&| ?\\+|,? (?:and|or)) ?(?:and )?${WORD}(?: ${WORD}){0,3}){0,4})$`, 'u');

/** What a sentence promises, one entry for each who promises in it. */
function promisesBy(statement: Statement, roster: Roster, before?: Owner, earlier = ''): Promise_[] {
	const { text, start, end, speaker } = statement;
	if (/\?\s*$/.test(text)) return [];
	const found: (Promise_ & { at: number })[] = [];
	for (const match of text.matchAll(VERB)) {
		const who = ownersBefore(text, match.index, roster, earlier);
		if (!who || who.at < (found.at(-1)?.at ?? -9) + 4 || !COMMITS.some((pattern) => pattern.test(text.slice(match.index)))) continue;
		if (CONDITION.test(text.slice(0, match.index))) continue;
		const partner = roster.find(WORK_WITH.exec(text.slice(match.index))?.[1] ?? '');
		found.push({ owners: partner ? [...who.owners, partner] : who.owners, how: 'phrased', start, end, at: who.at });
	}
	if (found.length > 0) {
		return found.map(({ owners, how, at }, index) => ({
			owners, how, start: index === 0 ? start : start + at, end: index + 1 < found.length ? start + (found[index + 1]?.at ?? 0) : end,
		}));
	}
	const plain = text.slice(LEAD_IN.exec(text)?.[0].length ?? 0);
	const one = (owners: Owner[]): Promise_[] => [{ owners, how: 'phrased', start, end }];
	const subject = speaker ?? subjectOf(text, roster);
	if (speaker && (I_COMMIT.some((pattern) => pattern.test(plain)) || (statement.opens && I_TO.test(plain)))) return one([speaker]);
	if (speaker && I_LATER.test(text) && !/^\s*if\b/i.test(text)) return one([speaker]);
	if (subject && AND_WILL.test(text) && !/^\s*if\b/i.test(text)) return one([subject]);
	if (!speaker && WE_COMMIT.some((pattern) => pattern.test(plain))) return one([GROUP]);
	const doer = TO_BE_DONE.test(text) ? roster.find(BY_WHOM.exec(text)?.[1] ?? '') : undefined;
	if (doer) return one([doer]);
	if (IMPERATIVE.test(plain) && !speaker) {
		const beside = besideOf(text, roster);
		if (beside.length > 0) return one(beside);
	}
	if (!speaker && AND_WE.test(text) && !/^\s*(?:if|when|once|unless)\b/i.test(text)) return one([GROUP]);
	if (!speaker && SOMEBODY_WILL.test(plain)) return one(before ? [before] : /\bwe\b/.test(text) ? [GROUP] : []);
	if (!speaker && /^I(?: will|['’]ll) /.test(plain) && I_COMMIT[0].test(plain)) return one([]);
	return [];
}

/** A sentence that starts with what is to be done. */
const IMPERATIVE = /^(?:add|ask|check|close|contact|create|document|draft|file|find|fix|follow|investigate|invite|land|look|make|open|ping|post|prepare|publish|put|reach|remove|rename|report|review|schedule|send|set|share|submit|talk|test|try|update|write)\b/i;

/** `… to work with Rod on this` commits both. */
const WORK_WITH = /^[, ]*(?:to|will) (?:work|pair|sync|touch base) with (@?[\p{L}][\p{L}\p{M}\p{N}'’_-]*)/u;

/** The writer speaks: the sentence is of whoever spoke last. */
const FIRST_PERSON = /(?:^|[,;] )I(?: will| can|['’]ll|['’]m| plan)\b/;

/** A clause that makes what follows a condition and no promise. */
const CONDITION = /^\s*(?:if|when|once|whether|unless|what|how|why)\b[^,]*$/i;

/** A promise later in somebody's own words: `Not sure, but I can ping them`. */
const I_LATER = /(?:[,;:.]|\b(?:and|so|but|then|ok|yes))\s+(?:I['’]ll|I will|I['’]m (?:willing|happy) to|I can (?:take|do|help|open|ping|write|reach|look|send|ask|review|share|probably pull))\b(?! (?:be|have|need|not)\b)/;

/** The people that stand right before `end`, where a clause starts with them, and where they start. */
function ownersBefore(text: string, end: number, roster: Roster, earlier: string): { owners: Owner[]; at: number } | undefined {
	// A stretch is enough; a letter before it keeps its start from being taken for the sentence's.
	const match = WHO.exec(end > 90 ? `x${text.slice(end - 90, end)}` : text.slice(0, end));
	const written = match?.[1];
	if (!written) return undefined;
	const at = end - written.length;
	if (/^(?:he|she)$/i.test(written)) {
		const meant = lastNamed(`${earlier} ${text.slice(0, at)}`, roster);
		return meant && { owners: [meant], at };
	}
	const parts = written.split(/\s*(?:,|\/|&|\+)\s*(?:and )?|,? (?:and|or) /).map((part) => part.trim()).filter(Boolean);
	const work = WORK.test(text.slice(end));
	const found = parts.filter((part) => part !== 'I').map((part) => ownerAt(part, roster, work));
	const first = found.findIndex((owner) => owner !== undefined);
	if (first < 0 || (found.at(-1) === undefined && !/\bor [\w ]+$/.test(written))) return undefined;
	const owners = found.filter((owner) => owner !== undefined);
	const skipped = parts.slice(0, first).join(' ');
	const lead = written.slice(0, written.indexOf(owners[0]?.written.replace(/^@/, '') ?? ''));
	if (NOT_THEIRS.test(lead) || NOT_THEIRS.test(/[\w@ ]* and $/.exec(text.slice(0, at))?.[0] ?? '')) return undefined;
	return { owners, at: at + (skipped === '' ? 0 : written.indexOf(parts[first] ?? '')) };
}

/** Whom `he` or `she` means: the last person named. */
function lastNamed(text: string, roster: Roster): Owner | undefined {
	for (const word of text.split(/[^\p{L}\p{N}@_-]+/u).reverse()) {
		const known = word.length > 1 && (roster.find(word) ?? (isFirstName(word) ? { written: word } : undefined));
		if (known) return known;
	}
	return undefined;
}

/** Somebody we know, a first name, a team. */
function ownerAt(part: string, roster: Roster, work: boolean): Owner | undefined {
	const words = part.split(' ');
	for (let from = 0; from < words.length; from++) {
		const known = roster.find(words.slice(from).join(' '));
		if (known) return known;
	}
	const team = TEAM.exec(part)?.[0];
	if (team) return { written: team };
	const named = words.findIndex((word, index) => isFirstName(word) && words.slice(index + 1).every((rest) => /^\p{Lu}/u.test(rest)));
	if (named >= 0) return { written: words.slice(named).join(' ') };
	return work && words.length === 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(part) && !NOBODY.test(part) && isUnknownWord(part) ? { written: part } : undefined;
}

/** Words that start a sentence and are nobody. */
const NOBODY = /^(?:we|it|this|that|they|there|you|who|which|team|everyone|everybody|nobody|somebody|someone|node|github|google|microsoft|linux|windows|python|chrome|jenkins|slack|zoom|foundation|committee|community|members|maintainers|collaborators|release|proposal|migration|decision|people|users|others|board|group|discussion|meeting|next|change|changes|version|another|others?|nothing|something|anyone|bot|script|website|blog|code|docs?|tests?)$/i;

/** `Next-10 team`, `other core team members`. */
const TEAM = /(?:(?:other|core|\p{Lu}[\w-]*)\s)+(?:team(?: members)?|members|wg|committee)$/u;

/** The person a sentence starts with. */
function subjectOf(text: string, roster: Roster): Owner | undefined {
	const words = text.split(/[\s,]+/, 3);
	return [words.slice(0, 2).join(' '), words[0] ?? ''].map((written) => roster.find(written)).find((owner) => owner !== undefined);
}

/** `Bart: post office`: in a list of actions, a capitalised word before a colon is whose it is. */
function labelled(text: string): Owner | undefined {
	const name = /^\s*(\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*)?): /u.exec(text)?.[1];
	return name && !NOBODY.test(name) ? { written: name } : undefined;
}

/** The owners beside the words: `(RT)` at the end, `[X]` at the start, `by @x`, whoever the words start with. */
function ownersAround(text: string, roster: Roster, starts = false): Owner[] {
	const beside = besideOf(text, roster);
	if (beside.length > 0) return beside;
	const by = roster.find(BY_WHOM.exec(text)?.[1] ?? '');
	if (by) return [by];
	const first = starts ? leadersOf(text, roster) : [];
	if (first.length > 0) return first;
	const team = /^\s*@([\w-]+\/[\w.-]+)\s*[-:–—]/.exec(text)?.[1];
	if (team) return [{ written: team }];
	return /^\W*(?:agreed,? (?:that )?|can |could |so |then |for now,? )?(?:we\b|let['’]?s\b)/i.test(text) ? [GROUP] : [];
}

/** The people in brackets at a sentence's end or start; brackets within tell where they are. */
function besideOf(text: string, roster: Roster): Owner[] {
	const aside = /\(((?:[^()]|\([^()]*\))*)\)\s*\.?\s*$|\[([^[\]]*)\]\s*\.?\s*$|^\s*[([]([^()[\]]*)[)\]]/.exec(text);
	const names = (aside?.[1] ?? aside?.[2] ?? aside?.[3] ?? '').replace(/\([^()]*\)/g, '');
	return names.split(/[,/&]| and /).flatMap((part) => roster.find(part.trim()) ?? []);
}

/** The people that a line of a list of actions starts with: `Alex and Mira are …`, `Bart: post office`. */
function leadersOf(text: string, roster: Roster): Owner[] {
	const lead = new RegExp(`^\\s*(${WORD}(?: \\p{Lu}[\\p{L}.]*)?(?:(?:, | ?/ ?| ?& ?| and )${WORD}(?: \\p{Lu}[\\p{L}.]*)?){0,4}),? (?:is|are|has|have|to|[a-z]+s|[-–—]+>?) `, 'u').exec(text)?.[1];
	const people = (lead ?? '').split(/, | ?\/ ?| ?& ?| and /).map((part) => roster.find(part.trim()));
	if (people.every((person) => person !== undefined)) return people.filter((person) => person !== undefined);
	const first = subjectOf(text, roster) ?? labelled(text) ?? unlisted(text);
	return first ? [first] : [];
}

/** `Uttam to open …`: in a list of actions, who is to do something is a person. */
function unlisted(text: string): Owner | undefined {
	const name = /^\s*(\p{Lu}\p{Ll}{2,}) (?:to|will) [a-z]/u.exec(text)?.[1];
	return name && !NOBODY.test(name) ? { written: name } : undefined;
}
