import { isHousekeeping } from '../layouts/commitments.ts';
import { DECIDES, DECISION_MARK, DECISION_SIGN, DEFEATED, LONE_MARK, NAMED_MARK, NOTHING, OBJECTIONS, OWN_VIEW, POLL, RESOLUTIONS, SETTLED, type Settling, SILENCE, TALLY, UNSETTLED, VOTES, VOTES_FOR } from '../layouts/resolutions.ts';
import { normalHeading, sectionNamed } from '../layouts/vocabulary.ts';
import { BUDGET } from '../budget.ts';
import type { Decision, Section, SectionKind } from '../model.ts';
import type { Block, Outline } from '../outline.ts';
import { positionOf, rawOf } from '../positions.ts';
import { covering, startingIn } from '../stretches.ts';
import type { Statement } from '../statements.ts';
import { sureOf } from '../sure.ts';
import type { Topic } from './agenda.ts';
import type { Mention } from './issues.ts';
import { motionOf } from './motion.ts';
import { topicOf } from './topic.ts';

/** Sections that record no decision of this meeting. */
const NO_DECISIONS: ReadonlySet<SectionKind> = new Set(['links', 'attendees', 'observers', 'regrets', 'invited', 'review', 'standup']);

interface Resolution {
	how: Decision['how'];
	/** What it was read by; `sure.ts` has how often that is right. */
	form: string;
	start: number;
	end: number;
}

/** What the group settled, in document order: marked as a decision, a vote and its result, or said to be agreed. A motion and its result are one, the result. The first `BUDGET.facts` of them. */
export function extractDecisions(document: Outline, statements: ReadonlyMap<Block, Statement[]>, topics: readonly Topic[], mentions: readonly Mention[]): Decision[] {
	const around: Around = { document, statements, byBlock: Map.groupBy(mentions, ({ block }) => block), topicBlocks: new Set(topics.map(({ block }) => block)), topicAt: topicOf(topics) };
	let known: ReturnType<typeof firstsOf> | undefined;
	const firsts = () => (known ??= firstsOf(document.blocks));
	const decisions: Decision[] = [];
	for (const [index, block] of document.blocks.entries()) {
		if (decisions.length >= BUDGET.facts) break;
		if (!mayDecide(block)) continue;
		const said = resolutionsIn(block, document.blocks[index - 1], document.blocks[index + 1], firsts, statements.get(block) ?? NONE);
		if (said.length > 0) decisions.push(...decisionsOf(index, block, said, around));
	}
	return withoutMotions(decisions.slice(0, BUDGET.facts));
}

const NONE: readonly Statement[] = [];

/** What a decision is told with. */
interface Around {
	document: Outline;
	statements: ReadonlyMap<Block, Statement[]>;
	byBlock: ReadonlyMap<Block, readonly Mention[]>;
	topicBlocks: ReadonlySet<Block>;
	topicAt: (block: Block) => Topic | undefined;
}

function mayDecide({ kind, starts, recurs, path }: Block): boolean {
	return kind !== 'heading' && !starts && recurs !== 'template' && !path.some((section) => NO_DECISIONS.has(section.kind));
}

/** What stands first in each section. */
function firstsOf(blocks: readonly Block[]): ReadonlyMap<Section, Block> {
	return new Map(blocks.toReversed().flatMap((block) => {
		const section = block.path.at(-1);
		return section && block.starts !== section ? [[section, block]] : [];
	}));
}

function decisionsOf(index: number, block: Block, resolutions: readonly Resolution[], { document, statements, byBlock, topicBlocks, topicAt }: Around): Decision[] {
	const isTakenBack = covering(block.marks.filter(({ of }) => of === 'delete'));
	// Of a mark that stands alone, the words are those nested under it.
	const below = LONE_MARK.test(block.text) ? document.blocks.slice(index + 1, index + 1 + block.nested).map(({ text }) => text) : [];
	// What a title says was decided is what it is about; a sentence says it.
	const title = topicBlocks.has(block) && !SENTENCE.test(block.text) ? block.text.split('\n', 1)[0]?.length ?? 0 : 0;
	return resolutions.filter(({ how, start, end }) => (how === 'marked' || end > title || (statements.get(block)?.length ?? 0) > 1) && /[\p{L}\p{N}]{2}/u.test(block.text.slice(start, end))).map(({ how, form, start, end }): Decision => {
		const position = positionOf(document, block, start, end);
		const topic = topicAt(block);
		const own = startingIn(byBlock.get(block) ?? [], start, end).flatMap(({ ref }) => ref ?? []);
		const motion = motionOf(document, index, start, end, statements, (other) => topicBlocks.has(other));
		const outcome = isTakenBack(start, end - 1) ? 'struck' : DEFEATED.test(block.text.slice(start, end)) ? 'defeated' : undefined;
		return {
			text: [block.text.slice(start, end), ...below].join('; ').replace(/\s+/g, ' ').replace(/^([^:;]+:); /, '$1 ').trim(),
			issues: own.length > 0 ? [...new Set(own)] : topic?.ref ? [topic.ref] : [],
			...(motion && { motion }), ...(outcome && { outcome }), ...(topic && { item: topic.anchor }), how, form, sure: sureOf('decisions', form, how), position, raw: rawOf(document, position),
		};
	});
}

const SENTENCE = /[.!]\s*$/;

/** Without those whose words are the motion of another. */
function withoutMotions(decisions: readonly Decision[]): Decision[] {
	const motions = Map.groupBy(decisions.flatMap(({ motion }) => motion ?? []), ({ line }) => line);
	return decisions.filter(({ motion, text, position: { start } }) => motion || !motions.get(start.line)?.some((moved) => moved.text.includes(text)));
}

/** `firsts`: what stands first in each section. */
function resolutionsIn(block: Block, before: Block | undefined, after: Block | undefined, firsts: () => ReadonlyMap<Section, Block>, statements: readonly Statement[]): Resolution[] {
	const text = block.text.trimEnd();
	const mark = DECISION_MARK.exec(text) ?? (text.includes('✅') ? DECISION_SIGN.exec(text) : null) ?? namedMark(text);
	if (mark && isHousekeeping(text.slice(mark[0].length))) return [];
	if (mark && mark[0].length < text.length) return [{ how: 'marked', form: 'mark', start: mark[0].length, end: text.length }];
	if (LONE_MARK.test(text) && (block.nested > 0 || (block.kind === 'paragraph' && after?.kind === 'item'))) return [{ how: 'marked', form: 'mark over a list', start: 0, end: text.length }];
	if (POLL.test(text) && (TALLY.test(text) || TALLY.test(after?.text ?? ''))) return [{ how: 'marked', form: 'poll', start: 0, end: text.length }];
	const section = block.path.at(-1);
	if (section?.kind === 'decisions' && VOTES.test(section.title)) {
		return firsts().get(section) === block ? [{ how: 'marked', form: 'result of a vote', start: 0, end: text.length }] : [];
	}
	if (section?.kind === 'decisions' && !block.parent && (block.kind === 'item' || isConclusion(block, section, before, after))) return NOTHING.test(text) ? [] : [{ how: 'marked', form: 'list', start: 0, end: text.length }];
	if (block.kind === 'row' && !block.heads && VOTES_FOR.test(text)) return [{ how: 'phrased', form: 'row of votes', start: 0, end: text.length }];
	const isAsked = (asked: Block | undefined, bare: boolean) => asked?.text.includes('?') === true && OBJECTIONS.test(asked.text) && (asked.text.trim().split(/\s+/).length <= BARE) === bare;
	if (isAsked(before, true) && SILENCE.test(text)) return [{ how: 'phrased', form: 'no objections', start: 0, end: text.length }];
	if (isAsked(block, false) && SILENCE.test(after?.text ?? '')) return [{ how: 'phrased', form: 'no objections', start: statements.at(-1)?.start ?? 0, end: text.length }];
	if (!DECIDES.test(text)) return [];
	const upcoming = section?.kind === 'upcoming';
	return statements.flatMap((statement, index): Resolution[] => {
		const { text: said, start, end } = statement;
		const marked = DECISION_MARK.exec(said)?.[0].length ?? 0;
		if (marked > 0 && marked < said.length) return isHousekeeping(said.slice(marked)) ? [] : [{ how: 'marked', form: 'mark', start: start + marked, end }];
		const form = settledBy(statement, statements[index - 1], upcoming);
		return form ? [{ how: 'phrased', form: form.name, start, end }] : [];
	});
}

/** A mark that is named as sections of decisions are, in any of the languages: `Acuerdo: …`, `【決定】…`. */
function namedMark(text: string): RegExpExecArray | null {
	const mark = NAMED_MARK.exec(text);
	return mark && /\p{L}{2}/u.test(text.slice(mark[0].length)) && sectionNamed(normalHeading(mark[1] ?? mark[2] ?? '')) === 'decisions' ? mark : null;
}

/** A question of so many words says nothing of what is decided: the answer is the decision. */
const BARE = 3;

/** Whether a paragraph is the first under a heading of decisions, and leads to no list. */
function isConclusion(block: Block, section: Section, before: Block | undefined, after: Block | undefined): boolean {
	return block.kind === 'paragraph' && section.heading !== false && before?.starts === section && after?.kind !== 'item' && !block.text.trimEnd().endsWith(':');
}

/** How a sentence, read with the question before it, says that something is settled. */
function settledBy({ text, speaker }: Statement, before: Statement | undefined, upcoming: boolean): Settling | undefined {
	const asked = before?.text.trimEnd().endsWith('?') ? `${before.text.trim()} ${text}` : text;
	if (!DECIDES.test(asked)) return undefined;
	if (/\?\s*$/.test(text) || (text.startsWith('(') && before) || (speaker && OWN_VIEW.test(text))) return undefined;
	const whatever = SETTLED.find(({ words }) => words.test(text));
	if (whatever) return whatever;
	if (upcoming || UNSETTLED.some((words) => words.test(text))) return undefined;
	return RESOLUTIONS.find(({ words }) => words.test(text) || (asked !== text && words.test(asked)));
}
