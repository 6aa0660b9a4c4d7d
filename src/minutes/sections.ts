import { parseIssueUrl, parsePersonUrl } from './github.ts';
import { headingKind, labelKind, PART_OF_PEOPLE, TIGHT_HEADING } from './layouts/headings.ts';
import { PEOPLE } from './layouts/people.ts';
import { labelOf } from './layouts/dates.ts';
import { normalHeading, saysWhen, TAG } from './layouts/vocabulary.ts';
import type { Section, SectionKind } from './model.ts';
import { topicLines } from './lines.ts';
import { type Block, firstLine, isBold, type Outline } from './outline.ts';
import { listsNames } from './people-lists.ts';
import { nameIs, parsePerson, splitPeople } from './person.ts';
import { positionOf, rawOf } from './positions.ts';

/**
 * Finds the sections and tells every block which ones it stands in, outermost first. A section starts
 * at a heading, or at a line that serves as one: bold, or ending in a colon, and named as sections are.
 */
export function readSections(document: Outline): void {
	const open: Section[] = [];
	// One list for all blocks that stand in the same sections.
	let path: Section[] = [];
	document.blocks.forEach((block, index) => {
		if (block.kind === 'heading' && index < HEAD && isPeople(block)) Object.assign(block, { kind: 'paragraph', depth: 0 });
		if (endsLabels(document, block)) {
			while (open.at(-1)?.heading === false) open.pop();
			path = [...open];
		}
		const section = sectionAt(document, block, index, open);
		if (section) {
			enter(section, open);
			path = [...open];
			document.sections.push(section);
		}
		block.path = block.parent ? (block.parent.opens ? [...block.parent.path, block.parent.opens] : block.parent.path) : path;
		if (section) block.starts = section;
		else if (block.kind === 'item' && block.nested > 0) {
			block.opens = labelSection(document, block);
			if (block.opens) document.sections.push(block.opens);
		}
	});
	if (document.sections.some(({ kind }) => kind === 'agenda')) document.blocks = document.blocks.flatMap((block) => (block.path.at(-1)?.kind === 'agenda' ? topicLines(document, block) : [block]));
	const planned = document.sections.filter(({ kind, heading }) => kind === 'actions' && heading !== false);
	const bullets = planned.length > 0 ? bulletsIn(document.blocks) : undefined;
	for (const section of planned) if (plansTopics(bullets?.get(section) ?? [])) section.kind = 'agenda';
}

/** Whether a line in bold, named like no section, ends what stood under a label: `**Harbour lights**` after `Recording:`. */
function endsLabels(document: Outline, block: Block): boolean {
	return block.kind === 'paragraph' && !block.parent && isBold(block) && kindHere(document, block.text.trim()) === 'topic';
}

/** Ends the sections that another one ends, and opens that. */
function enter(section: Section, open: Section[]): void {
	while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= section.depth) open.pop();
	if (!PEOPLE.has(section.kind)) while (open.some(({ kind }) => PEOPLE.has(kind))) open.pop();
	open.push(section);
}

/** Whether each line of a heading lists people, or says who follow. */
function isPeople({ text }: Block): boolean {
	const lines = text.split('\n');
	return lines.some(listsNames) && lines.every((line) => listsNames(line) || PART_LABEL.test(line));
}

/** Where those who were there stand right under the title, and a line under them makes a heading of them. */
const HEAD = 8;

/** `Remote:` on a line of its own. */
const PART_LABEL = /^\p{Lu}[\p{L} ]{2,20}:\s*$/u;


/** `Next steps` over an agenda of its own: most of its bullets name an issue, and a bullet's issue ends it. */
function plansTopics(top: readonly Block[]): boolean {
	const titled = top.filter(({ text, links }) => links.some(({ url, start, end }) => start > 8 && parseIssueUrl(url) && /^[\s)\].]*$/.test(text.slice(end))) || /\?\s*$/.test(text));
	return titled.length >= 2 && titled.length * 2 >= top.length;
}

/** The bullets at the top of each section and of those within it. */
function bulletsIn(blocks: readonly Block[]): Map<Section, Block[]> {
	const bullets = new Map<Section, Block[]>();
	for (const block of blocks) {
		if (block.kind !== 'item' || block.depth !== 1) continue;
		for (const section of block.path) bullets.set(section, bullets.get(section) ?? []).get(section)?.push(block);
	}
	return bullets;
}

/** The kind of a heading by its group's habits, else by its words. */
function kindHere({ known }: Outline, text: string): SectionKind {
	return known.kindOf(text) ?? headingKind(text);
}

function sectionAt(document: Outline, block: Block, index: number, open: readonly Section[]): Section | undefined {
	const text = block.text.trim();
	if (block.kind === 'heading') {
		if (text === '') return undefined;
		const plain = kindHere(document, text);
		const people = plain === 'topic' ? open.findLast((section) => PEOPLE.has(section.kind)) : undefined;
		const isPart = people && (PART_OF_PEOPLE.test(normalHeading(text)) || (block.depth > people.depth && holdsPeople(document, index)));
		if (document.sections.length === 0 && isLabelLine(document, block, index)) return section(document, block, 'links', block.depth);
		const own = plain === 'topic' && isAlone(document, block, index) && isLink(block) ? 'links' : plain === 'topic' && isAlone(document, block, index) ? labelledKind(text, block.depth, document.blocks[index + 1]?.depth ?? 0) : hasIssue(block) && MAY_BE_TOPIC.has(plain) ? 'topic' : plain;
		const kind = isPart ? (people.kind === 'regrets' ? 'attendees' : people.kind) : own;
		const first = kind === 'topic' && document.sections.every((other) => other.kind === 'links' && other.depth > block.depth);
		return section(document, block, first ? 'title' : kind, block.depth);
	}
	const tight = block.kind === 'paragraph' && text.startsWith('#') && !text.includes('\n') && TIGHT_HEADING.exec(text)?.[1];
	if (tight) {
		const kind = headingKind(text.slice(tight.length));
		return section(document, block, kind === 'topic' && document.sections.length === 0 ? 'title' : kind, tight.length);
	}
	if (block.kind !== 'paragraph' || block.parent || !servesAsHeading(block, text)) return undefined;
	const above = open.findLast(({ heading }) => heading !== false);
	const depth = (above?.depth ?? 1) + 1;
	const kind = kindHere(document, text);
	const people = open.findLast((section) => PEOPLE.has(section.kind));
	if (people && kind === 'topic' && holdsPeople(document, index)) return { ...section(document, block, people.heading === false && people.kind === 'regrets' ? 'attendees' : people.kind, depth + 1), heading: false };
	if (PEOPLE.has(kind) && kind !== 'attendees' && !holdsPeople(document, index)) return { ...section(document, block, 'minutes', depth), heading: false };
	if (kind === 'repo' || (kind === 'topic' && !(people && !text.includes('@') && !text.endsWith(':')))) return undefined;
	return { ...section(document, block, kind, depth), heading: false };
}

/** Of a heading that is a label with its value: `Meeting Duration: 1 hour`, `Moderator: Ina Marlow`. */
function labelledKind(text: string, depth: number, nextDepth: number): SectionKind {
	const label = labelOf(text.replace(TAG, ' '));
	const kind = label === undefined ? 'topic' : saysWhen(label) ? 'links' : headingKind(label);
	return kind === 'links' || kind === 'procedure' ? kind : label !== undefined && depth > nextDepth ? 'links' : /^\W*notes?$/i.test(label ?? '') && nameIs(text.replace(TAG, ' ').slice(text.indexOf(':') + 1).trim()) === 'sure' ? 'procedure' : 'topic';
}

/** Whether what comes first is a label in small letters over the title: `###### tags: harbour`. */
function isLabelLine({ blocks }: Outline, { text, depth }: Block, index: number): boolean {
	const next = blocks[index + 1];
	return next?.kind === 'heading' && next.depth < depth && labelOf(text) !== undefined;
}

/** Whether all of a line is one link. */
function isLink({ text, links }: Block): boolean {
	const [link] = links;
	return link !== undefined && link.end - link.start >= text.trim().length;
}

/** Whether nothing stands under a heading in the head of a document: it is a line in large letters. */
function isAlone({ blocks }: Outline, { depth }: Block, index: number): boolean {
	const next = blocks[index + 1];
	return index < 12 && next?.kind === 'heading' && next.depth <= depth;
}

/** Whether a heading ends in an issue: `Next meeting place (#16)`. It is a topic, whatever it begins like. */
function hasIssue({ text, links }: Block): boolean {
	return /#\d{1,6}[\s)\].:]*$/.test(text) || links.some(({ url, end }) => parseIssueUrl(url) !== undefined && /^[\s)\].:]*$/.test(text.slice(end)));
}

/** Sections that a topic may be named like. */
const MAY_BE_TOPIC: ReadonlySet<SectionKind> = new Set(['upcoming', 'actions', 'qa', 'decisions', 'regrets', 'review', 'procedure', 'standup', 'announcements']);

/** Whether the lines that follow one, to the next heading, are people: most of them names or handles, few with notes under them. Nothing, and what every template has, is nobody and no other. */
function holdsPeople(document: Outline, index: number): boolean {
	let [people, others] = [0, 0];
	const first = document.blocks[index + 1];
	for (const block of document.blocks.slice(index + 1, index + 12)) {
		if (block.kind === 'heading' || block.kind !== first?.kind || servesAsHeading(block, block.text.trim())) break;
		if (block.parent || block.text.trim() === '') continue;
		if (block.kind === 'paragraph' && listsNames(block.text)) people++;
		else if (block.kind === 'row') people++;
		else if (block.nested === 0 && (parsePerson(firstLine(block)) || block.links.some(({ url }) => parsePersonUrl(url)) || splitPeople(firstLine(block)).length > 1)) people++;
		else others++;
		if (block.kind === 'paragraph') break;
	}
	return people > others;
}

/** `* Present:` with the people nested under it, `* Agenda`. */
function labelSection(document: Outline, block: Block): Section | undefined {
	const [address] = block.links;
	const text = (address && block.text.startsWith('http', address.start) ? block.text.slice(0, address.start) : firstLine(block)).trim();
	if (text.length > 40 || (address && text === firstLine(block).trim())) return undefined;
	const kind = labelKind(text);
	if (!LABELS.has(kind) || (kind === 'upcoming' && !/meeting/i.test(text))) return undefined;
	const depth = 6 + block.depth;
	return { ...section(document, block, kind, depth), heading: false };
}

/** The sections that a list item can open for what is nested under it. */
const LABELS: ReadonlySet<SectionKind> = new Set(['attendees', 'observers', 'regrets', 'invited', 'actions', 'decisions', 'links', 'review', 'upcoming', 'agenda', 'minutes', 'announcements']);

function servesAsHeading(block: Block, text: string): boolean {
	if (text.length > 60 || text.includes('\n')) return false;
	return isBold(block) || text.endsWith(':');
}

function section(document: Outline, block: Block, kind: SectionKind, depth: number): Section {
	const position = block.kind === 'heading' ? block.position : positionOf(document, block);
	const title = block.text.trim().replace(TIGHT_HEADING, '').replace(/\s+/g, ' ').replace(/:$/, '');
	const repo = kind === 'repo' ? title.replace(/\s/g, '') : undefined;
	return { title, kind, depth, position, raw: rawOf(document, position), ...(repo && { repo }) };
}
