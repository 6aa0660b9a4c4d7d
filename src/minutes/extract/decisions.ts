import { HOUSEKEEPING } from '../layouts/commitments.ts';
import { DECIDES, DECISION_MARK, NO_RESOLUTION, OBJECTIONS, OWN_VIEW, RESOLUTIONS, SETTLED, SILENCE, VOTES, VOTES_FOR } from '../layouts/resolutions.ts';
import type { Decision, Section, SectionKind } from '../model.ts';
import type { Block, Outline } from '../outline.ts';
import { positionOf, rawOf } from '../positions.ts';
import type { Statement } from '../statements.ts';
import type { Topic } from './agenda.ts';
import type { Mention } from './issues.ts';
import { topicOf } from './topic.ts';
import { votedOn } from './votes.ts';

/** Sections that record no decision of this meeting. */
const NO_DECISIONS: ReadonlySet<SectionKind> = new Set(['links', 'attendees', 'observers', 'regrets', 'invited', 'review', 'standup']);

interface Resolution {
	how: Decision['how'];
	start: number;
	end: number;
}

/** What the group settled, in document order: marked as a decision, a vote and its result, or said to be agreed. */
export function extractDecisions(document: Outline, statements: ReadonlyMap<Block, Statement[]>, topics: readonly Topic[], mentions: readonly Mention[]): Decision[] {
	const byBlock = Map.groupBy(mentions, ({ block }) => block);
	const topicBlocks = new Set(topics.map(({ block }) => block));
	const voted = votedOn(document.blocks);
	return document.blocks.flatMap((block) => {
		if (block.kind === 'heading' || block.starts || block.recurs === 'template' || block.path.some(({ kind }) => NO_DECISIONS.has(kind))) return [];
		const said = resolutionsIn(document, block, statements.get(block) ?? []);
		const resolutions = said.length === 0 && voted.has(block) ? [{ how: 'phrased' as const, start: 0, end: block.text.trimEnd().length }] : said;
		if (resolutions.length === 0) return [];
		const title = topicBlocks.has(block) ? block.text.split('\n', 1)[0]?.length ?? 0 : 0;
		return resolutions.filter(({ how, start, end }) => !isTakenBack(block, start, end) && (how === 'marked' || end > title) && /[\p{L}\p{N}]{2}/u.test(block.text.slice(start, end))).map(({ how, start, end }) => {
			const position = positionOf(document, block, start, end);
			const topic = topicOf(topics, block);
			const own = (byBlock.get(block) ?? []).filter((mention) => mention.start >= start && mention.start < end).flatMap(({ ref }) => ref ?? []);
			return {
				text: wordsOf(document, block, start, end),
				issues: own.length > 0 ? [...new Set(own)] : topic?.ref ? [topic.ref] : [],
				...(topic && { item: topic.anchor }), how, position, raw: rawOf(document, position),
			};
		});
	});
}

/** Whether a decision is struck out. */
function isTakenBack({ marks }: Block, from: number, to: number): boolean {
	return marks.some(({ of, start, end }) => of === 'delete' && start <= from && end >= to - 1);
}

/** Of a mark that stands alone, the words are those nested under it. */
function wordsOf({ blocks }: Outline, block: Block, start: number, end: number): string {
	const index = blocks.indexOf(block) + 1;
	const below = LONE_MARK.test(block.text) ? blocks.slice(index, index + block.nested).map(({ text }) => text) : [];
	return [block.text.slice(start, end), ...below].join('; ').replace(/\s+/g, ' ').replace(/^(\W*\w+:); /, '$1 ').trim();
}

/** `Conclusion:` over a list of what was concluded. */
const LONE_MARK = /^\W*(?:vot(?:e|es|ing) results?|conclusions?|decisions?|resolutions?|resolved|agreed|consensus)\W*$/i;

/** A paragraph whose list comes after it. */
function listFollows(document: Outline, block: Block): boolean {
	return block.kind === 'paragraph' && after(document, block)?.kind === 'item';
}

function after({ blocks }: Outline, block: Block): Block | undefined {
	return blocks[blocks.indexOf(block) + 1];
}

function resolutionsIn(document: Outline, block: Block, statements: readonly Statement[]): Resolution[] {
	const text = block.text.trimEnd();
	const mark = DECISION_MARK.exec(text);
	if (mark && HOUSEKEEPING.test(text.slice(mark[0].length))) return [];
	if (mark && mark[0].length < text.length) return [{ how: 'marked', start: mark[0].length, end: text.length }];
	if (LONE_MARK.test(text) && (block.nested > 0 || listFollows(document, block))) return [{ how: 'marked', start: 0, end: text.length }];
	const section = block.path.at(-1);
	if (section?.kind === 'decisions' && VOTES.test(section.title)) {
		const first = document.blocks.find(({ path, starts }) => path.at(-1) === section && starts !== section);
		return first === block ? [{ how: 'marked', start: 0, end: text.length }] : [];
	}
	if (section?.kind === 'decisions' && !block.parent && (block.kind === 'item' || isConclusion(document, block, section))) return NOTHING.test(text) ? [] : [{ how: 'marked', start: 0, end: text.length }];
	if (block.kind === 'row' && !block.heads && VOTES_FOR.test(text)) return [{ how: 'phrased', start: 0, end: text.length }];
	if (OBJECTIONS.test(text) && SILENCE.test(after(document, block)?.text ?? '')) return [{ how: 'phrased', start: statements.at(-1)?.start ?? 0, end: text.length }];
	if (!DECIDES.test(text)) return [];
	const upcoming = section?.kind === 'upcoming';
	return statements.flatMap((statement, index): Resolution[] => {
		const { text: said, start, end } = statement;
		const marked = DECISION_MARK.exec(said)?.[0].length ?? 0;
		if (marked > 0 && marked < said.length) return HOUSEKEEPING.test(said.slice(marked)) ? [] : [{ how: 'marked', start: start + marked, end }];
		return settles(statement, statements[index - 1], upcoming) ? [{ how: 'phrased', start, end }] : [];
	});
}

/** Whether a paragraph is the first under a heading of decisions, and leads to no list. */
function isConclusion(document: Outline, block: Block, section: Section): boolean {
	if (block.kind !== 'paragraph' || section.heading === false || block.text.trimEnd().endsWith(':') || listFollows(document, block)) return false;
	return document.blocks[document.blocks.indexOf(block) - 1]?.starts === section;
}

/** What is put where nothing was concluded. */
const NOTHING = /^\W*(?:none|nothing|n\/a|tbd|(?:no|not) (?:conclusions?|decisions?|resolutions?|consensus|concluded|decided|yet)[^.!]{0,40})?\W*$/i;

/** Whether a sentence, read with the question before it, says that something is settled. */
function settles({ text, speaker }: Statement, before: Statement | undefined, upcoming: boolean): boolean {
	const asked = before?.text.trimEnd().endsWith('?') ? `${before.text.trim()} ${text}` : text;
	if (!DECIDES.test(asked)) return false;
	if (/\?\s*$/.test(text) || (text.startsWith('(') && before) || (speaker && OWN_VIEW.test(text))) return false;
	if (anyOf(SETTLED, text)) return true;
	if (upcoming || NO_RESOLUTION.test(text)) return false;
	return anyOf(RESOLUTIONS, text) || (asked !== text && anyOf(RESOLUTIONS, asked));
}

function anyOf(patterns: readonly RegExp[], text: string): boolean {
	for (const pattern of patterns) if (pattern.test(text)) return true;
	return false;
}
