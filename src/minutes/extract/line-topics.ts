import { ASIDE, INITIATIVES, NO_TOPIC, NOTE, QUESTION, SAID } from '../layouts/topics.ts';
import type { Section, SectionKind } from '../model.ts';
import { type Block, firstLine } from '../outline.ts';
import { headingKind, isGrouping } from '../sections.ts';
import { candidate, type Candidate, endsInRef, NO_TOPICS, onlyRefs, type Reading, zoneOf } from './candidates.ts';

/** The topics that bullets, checkboxes, table rows and lines of their own name, outside of the headings that are topics themselves. */
export function lineTopics(ctx: Reading, headings: ReadonlySet<Section | undefined>): Candidate[] {
	const groups = Map.groupBy(ctx.document.blocks.filter((block) => mayBeTopic(block, headings)), (block) => listOf(block));
	return [...groups.values()].flatMap((blocks) => topicsIn(ctx, blocks));
}

/** The list a line belongs to: its section's, or that of the bullet that serves as a heading. */
function listOf(block: Block): unknown {
	return block.parent ?? block.path.at(-1);
}

function mayBeTopic(block: Block, headings: ReadonlySet<Section | undefined>): boolean {
	if (block.kind === 'heading' || block.starts || block.recurs || (block.kind === 'row' && (block.heads || zoneOf(block.path) !== 'agenda'))) return false;
	if (block.path.some((section) => headings.has(section))) return false;
	if (block.path.length === 0) return false;
	const zone = zoneOf(block.path);
	if (NO_TOPICS.has(zone) || (zone === 'title' && block.path.every(({ kind }) => kind === 'title'))) return false;
	return block.parent ? block.kind === 'item' && (structural(block.parent) || isInitiative(block, block.parent)) : true;
}

/** One of what an item gathers: a few words with notes under them. */
function isInitiative(block: Block, parent: Block): boolean {
	const name = firstLine(block).trim();
	return block.nested > 0 && INITIATIVES.test(parent.text.trim()) && name.length <= LONGEST_NAME && !NOTE.test(name.replace(/^./u, (letter) => letter.toUpperCase()));
}

/** An initiative is named in no more characters. */
const LONGEST_NAME = 50;

/** A bullet of the template, or one that only names a repository or a part of the meeting; topics may be nested under it. */
function structural(block: Block): boolean {
	if (block.kind !== 'item' || (block.parent && !structural(block.parent))) return false;
	const text = firstLine(block).trim();
	return block.recurs === 'template' || (text.length < 60 && (headingKind(text) !== 'topic' || isGrouping(text)));
}

function topicsIn(ctx: Reading, blocks: readonly Block[]): Candidate[] {
	const path = blocks[0]?.path ?? [];
	const zone = zoneOf(path);
	const items = blocks.filter(({ kind }) => kind === 'item');
	const titled = items.some((block) => endsInRef(ctx, block));
	const generated = path.at(-1)?.kind === 'repo';
	return blocks.flatMap((block) => {
		const refs = ctx.refs(block);
		const bare = refs.length === 0 && block.nested === 0 && block.checked === undefined;
		if (structural(block) || NO_TOPIC.test(block.text.trim()) || (refs.length === 0 && LINK.test(block.text.trim()))) return [];
		const question = zone === 'qa' && QUESTION.test(block.text.trim());
		if (!question && ((block.nested === 0 && SAID.test(block.text.trim())) || ctx.isPerson(block))) return [];
		if (!question && ctx.speaks(block) && !(MIXED.has(zone) && (block.nested > 0 || refs.length > 0))) return [];
		if (onlyRefs(ctx, block).length > 0 && ASIDE.test(block.text)) return [];
		if (block.kind === 'paragraph') {
			return question || (!titled && isTopicLine(ctx, block)) ? [candidate(block, refs, 1, path.at(-1))] : [];
		}
		if (MIXED.has(zone) && bare && !question) return [];
		if ((generated && bare) || (zone === 'invited' && refs.length === 0 && (bare || isBold(block)))) return [];
		if (zone === 'minutes' && bare && (titled || ctx.listed || readsAsNote(block.text))) return [];
		if (titled && bare && readsAsNote(block.text)) return [];
		return [candidate(block, refs, block.nested, path.at(-1))];
	});
}

/** A line of its own that names a topic: bold, or words that end in a ref; notes may follow on the next lines. */
function isTopicLine(ctx: Reading, block: Block): boolean {
	const [text = ''] = block.text.trim().split('\n');
	if (text.length > 200) return false;
	return isBold(block) || endsInRef(ctx, block);
}

/** Whether its first line is bold from end to end. */
function isBold(block: Block): boolean {
	const { length } = firstLine(block).trim();
	return block.marks.some(({ of, start, end }) => of === 'strong' && start <= 1 && end >= length - 2);
}

function readsAsNote(text: string): boolean {
	return text.length > 120 || NOTE.test(text.trim());
}

/** An address and nothing else. */
const LINK = /^<?https?:\/\/\S+$/;

/** Sections where a line is a topic only if it has a ref or notes of its own. */
const MIXED: ReadonlySet<SectionKind> = new Set(['announcements', 'qa']);
