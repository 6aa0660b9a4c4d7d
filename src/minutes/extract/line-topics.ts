import { ACTION_MARK } from '../layouts/commitments.ts';
import { headingKind, isGrouping, labelKind } from '../layouts/headings.ts';
import { PEOPLE } from '../layouts/people.ts';
import { ASIDE, INITIATIVES, NO_TOPIC, NOTE, QUESTION, SAID, TOPIC_LABEL } from '../layouts/topics.ts';
import { isFirstName } from '../lexicon.ts';
import type { Section, SectionKind } from '../model.ts';
import { type Block, firstLine, zoneOf } from '../outline.ts';
import { candidate, type Candidate, endsInRef, NO_TOPICS, onlyRefs, plainTitle, type Reading } from './candidates.ts';

/** The topics that bullets, checkboxes, table rows and lines of their own name, outside of the headings that are topics themselves. */
export function lineTopics(ctx: Reading, headings: ReadonlySet<Section | undefined>): Candidate[] {
	const gathering = gatheringIn(ctx.document.blocks);
	const isWithoutParts = ctx.document.sections.every(({ kind }) => kind === 'title' || PEOPLE.has(kind) || kind === 'links');
	const groups = Map.groupBy(ctx.document.blocks.filter((block) => mayBeTopic(block, headings, gathering, isWithoutParts)), (block) => listOf(block));
	const named = new Set(ctx.document.blocks.filter(({ kind, starts }) => kind === 'heading' && starts?.kind === 'topic').map(({ text }) => plainTitle(text)));
	return [...groups.values()].flatMap((blocks) => topicsIn(ctx, blocks, gathering)).filter(({ block, notes, zone }) => named.size === 0 || notes > 0 && zone !== 'agenda' || !isNamed(firstLine(block), named));
}

/** Whether a heading is named like a line, or like the words before its first stop. */
function isNamed(line: string, named: ReadonlySet<string>): boolean {
	const words = /^[^.:]*/.exec(line)?.[0] ?? '';
	return named.has(plainTitle(line)) || (words.length < line.length && named.has(plainTitle(words)));
}

/** `Conference news:`, `Standing project items:`. */
const GATHERS = /(?:items|news|updates|topics|issues|prs|business|reports|announcements|projects|requests):$/i;

/** Bullets that stand over topics and are none: `Conference news:`, with two or more below that have notes of their own. */
function gatheringIn(blocks: readonly Block[]): Set<Block> {
	const children = Map.groupBy(blocks.filter(({ kind, parent, depth }) => kind === 'item' && parent !== undefined && depth === parent.depth + 1), ({ parent }) => parent);
	return new Set([...children].flatMap(([parent, items]) => {
		const noted = items.filter(({ nested }) => nested > 0).length;
		return parent && parent.depth === 1 && GATHERS.test(firstLine(parent).trim()) && firstLine(parent).length < 60 && noted > 1 && noted * 2 >= items.length ? [parent] : [];
	}));
}

/** The list a line belongs to: its section's, or that of the bullet that serves as a heading. */
function listOf(block: Block): unknown {
	return block.parent ?? block.path.at(-1);
}

function mayBeTopic(block: Block, headings: ReadonlySet<Section | undefined>, gathering: ReadonlySet<Block>, isWithoutParts: boolean): boolean {
	if (block.kind === 'heading' || block.starts || block.recurs || (block.kind === 'row' && (block.heads || zoneOf(block.path) !== 'agenda'))) return false;
	if (block.path.some((section) => headings.has(section))) return false;
	if (isWithoutParts && block.kind === 'item' && block.depth === 1 && block.nested > 0 && block.path.every(({ kind }) => kind === 'title')) return !structural(block);
	if (block.kind === 'paragraph' && hasBoldLine(block) && block.path.every(({ kind }) => kind === 'title')) return true;
	if (block.path.length === 0) return false;
	const zone = zoneOf(block.path);
	if (NO_TOPICS.has(zone) || (zone === 'title' && block.path.every(({ kind }) => kind === 'title'))) return false;
	if (block.parent && NO_TOPICS.has(headingKind(firstLine(block.parent).trim()))) return false;
	return block.parent ? block.kind === 'item' && (gathering.has(block.parent) || structural(block.parent) || isInitiative(block, block.parent)) : true;
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
	return block.recurs === 'template' || block.opens !== undefined || (text.length < 60 && (labelKind(text) !== 'topic' || isGrouping(text) || headingKind(text.split(FILLED, 1)[0] ?? '') === 'procedure'));
}

/** A line in small letters goes on with what was said. */
const GOES_ON = /^\s*\p{Ll}/u;

/** What parts a part of the template from what it is filled with: `Secretary - Ina Marlow`. */
const FILLED = / ?[-–—:] /;

function topicsIn(ctx: Reading, blocks: readonly Block[], gathering: ReadonlySet<Block>): Candidate[] {
	const path = blocks[0]?.path ?? [];
	const zone = zoneOf(path);
	const items = blocks.filter(({ kind }) => kind === 'item');
	const titled = items.some((block) => endsInRef(ctx, block));
	const generated = path.at(-1)?.kind === 'repo';
	const bold = titled ? [] : blocks.filter((block) => block.kind === 'paragraph' && hasBoldLine(block) && isTopicLine(ctx, block));
	const parts = new Set(bold.length > 1 ? blocks.slice(blocks.indexOf(bold[0] as Block)).filter(({ kind }) => kind === 'item') : []);
	return blocks.flatMap((block) => {
		const refs = ctx.refs(block);
		const bare = refs.length === 0 && block.nested === 0 && block.checked === undefined;
		if (parts.has(block) || gathering.has(block) || structural(block) || NO_TOPIC.test(block.text.trim()) || (refs.length === 0 && LINK.test(block.text.trim()))) return [];
		const question = zone === 'qa' && QUESTION.test(block.text.trim());
		const said = !TOPIC_LABEL.test(block.text.trim());
		if (!question && said && ((block.nested === 0 && isSaid(ctx, block.text.trim(), zone)) || ctx.isPerson(block))) return [];
		const presented = said && ctx.speaks(block.text);
		if (!question && presented && !((MIXED.has(zone) || zone === 'agenda') && (block.nested > 0 || refs.length > 0))) return [];
		if (onlyRefs(ctx, block).length > 0 && ASIDE.test(block.text)) return [];
		if (block.kind === 'paragraph') {
			return question || (!titled && isTopicLine(ctx, block) && (zone !== 'title' || bold.length > 1)) ? [candidate(ctx, block, refs, 1, path.at(-1))] : [];
		}
		if (MIXED.has(zone) && bare && !question) return [];
		if ((generated && bare) || (zone === 'invited' && refs.length === 0 && (bare || hasBoldLine(block)))) return [];
		if (zone === 'minutes' && bare && (titled || ctx.listed || GOES_ON.test(block.text))) return [];
		if (titled && bare && readsAsNote(block.text)) return [];
		const found = candidate(ctx, block, refs, block.nested, path.at(-1));
		return [presented && zone === 'agenda' ? { ...found, title: found.title.replace(PRESENTER, '') || found.title } : found];
	});
}

/** Whether somebody speaks, or a label says what follows. In an agenda whose people are listed that is one of them, initials, or a first name: `Brainstorm: …` is a topic there. */
function isSaid(ctx: Reading, text: string, zone: SectionKind): boolean {
	const label = SAID.exec(text)?.[1];
	if (label === undefined || zone !== 'agenda' || !ctx.hasPeople) return label !== undefined;
	return ctx.speaks(text) || headingKind(label) !== 'topic' || /^\p{Lu}{2,4}$/u.test(label) || ACTION_MARK.test(text) || label.split(' ').some(isFirstName);
}

/** `Ina:` before the topic she brings. */
const PRESENTER = /^@?\p{L}[\p{L}\p{M} .'’-]{0,38}:\s?/u;

/** A line of its own that names a topic: bold, or words that end in a ref; notes may follow on the next lines. */
function isTopicLine(ctx: Reading, block: Block): boolean {
	const [text = ''] = block.text.trim().split('\n');
	if (text.length > 200) return false;
	return hasBoldLine(block) || endsInRef(ctx, block);
}

/** Whether its first line is bold from end to end. */
function hasBoldLine(block: Block): boolean {
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
