import { parseIssueUrl } from '../github.ts';
import { JOIN_SITES, LINK_LABELS, MINUTES_SITES, OTHER_GROUP, OTHER_MEETING, OWN_GROUP, RECORDING_SITES, REPOSITORY_FILE } from '../layouts/links.ts';
import { REMOVED_IN_ADDRESS } from '../layouts/people.ts';
import type { Link, Links } from '../model.ts';
import { type Block, firstLine, type Outline } from '../outline.ts';
import type { TextLink } from '../phrasing.ts';
import { rawOf } from '../positions.ts';
import { firstFrom, startingIn } from '../stretches.ts';
import type { Mention } from './issues.ts';

type Label = (typeof LINK_LABELS)[number][0];

/** The meeting's own links: its recordings, its issue, the document it was first written in. Unfilled placeholders are none. */
export function extractLinks(document: Outline, mentions: readonly Mention[]): Links {
	const links: Links = { recordings: [] };
	const byBlock = Map.groupBy(mentions, ({ block }) => block);
	let title: string[] | undefined;
	const titleWords = () => (title ??= wordsOf(document.blocks.find(({ starts }) => starts?.kind === 'title')?.text ?? ''));
	for (const block of headOf(document)) {
		const isOther = LINK_LABELS[0][1].test(block.parent ? firstLine(block.parent) : '');
		for (const line of linesOf(block)) {
			for (const link of startingIn(block.links, line.start, line.end)) {
				if (!/^https?:/i.test(link.url) || REMOVED_IN_ADDRESS.test(link.url)) continue;
				const label = isOther ? 'other' : labelOf(block, link, line);
				if (label === 'recording' && JOIN_SITES.test(link.url)) continue;
				if (label === 'recording') links.recordings.push(linkAt(document, link));
				else if (label === 'minutes' && !links.minutes && !REPOSITORY_FILE.test(link.url) && !namesAnother(titleWords, block, link)) links.minutes = linkAt(document, link);
			}
			if (links.issue || isOther) continue;
			const [mention] = startingIn(byBlock.get(block) ?? [], line.start, line.end);
			if (mention && labelOf(block, mention, line) === 'issue') links.issue = issueOf(mention);
		}
	}
	return links;
}

/** Whether a link's own words name another group or another meeting: `[Harbour group notes](…)` in the minutes of the tide group, `[Last meeting's notes](…)`. */
function namesAnother(titleWords: () => string[], block: Block, { start, end }: TextLink): boolean {
	const written = block.text.slice(start, end);
	if (/^https?:/i.test(written)) return false;
	if (OTHER_MEETING.test(written)) return true;
	const group = OTHER_GROUP.exec(written.toLowerCase())?.[1];
	if (group === undefined) return false;
	const title = titleWords();
	return title.length > 0 && !OWN_GROUP.test(group) && !title.includes(group);
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function issueOf({ block: _block, start: _start, end: _end, ...issue }: Mention): NonNullable<Links['issue']> {
	return issue;
}

function linkAt(document: Outline, { url, position }: TextLink): Link {
	return { url, position, raw: rawOf(document, position) };
}

/** What stands before the first topic: the title's own stretch and the sections of links. */
function headOf({ blocks }: Outline): Block[] {
	const body = blocks.findIndex(({ starts }) => starts !== undefined && starts.kind !== 'title' && starts.kind !== 'links' && !HEAD_KINDS.has(starts.kind));
	const head = body < 0 ? blocks.slice(0, 30) : blocks.slice(0, body);
	return [...head, ...(body < 0 ? [] : blocks.slice(body))].filter((block, index) =>
		block.kind !== 'heading' && (block.path.at(-1)?.kind === 'links' || (index < head.length && (block.path.length === 0 || block.path.at(-1)?.kind === 'title'))));
}

const HEAD_KINDS: ReadonlySet<string> = new Set(['attendees', 'observers', 'regrets', 'invited']);

interface LabelledLine {
	start: number;
	end: number;
	/** The words before the first link, here or, where this line is only a link, on the line before. */
	label: string;
	/** What that says; known once asked. */
	says?: { label: Label | undefined; isBare: boolean };
}

function linesOf(block: Block): LabelledLine[] {
	const lines: LabelledLine[] = [];
	let start = 0;
	for (const text of block.text.split('\n')) {
		const end = start + text.length;
		const link = block.links[firstFrom(block.links, start)];
		const before = text.slice(0, link && link.start < end ? link.start - start : undefined);
		const bare = before.replace(/[\W_]+/g, '') === '';
		lines.push({ start, end: end + 1, label: bare ? (lines.at(-1)?.label ?? block.parent?.text ?? '') : before });
		start = end + 1;
	}
	return lines;
}

/** Asked for each link of a line. */
function saidBy(line: LabelledLine): NonNullable<LabelledLine['says']> {
	return (line.says ??= { label: labelIn(line.label), isBare: BARE.test(line.label) });
}

/** Nothing, or that links follow. */
const BARE = /^\W*(?:(?:meeting )?(?:links?|urls?)\W*)?$/i;

function labelIn(text: string): Label | undefined {
	return LINK_LABELS.find(([, pattern]) => pattern.test(text))?.[0];
}

function labelOf(block: Block, link: { start: number; end: number; url?: string }, line: LabelledLine): Label | undefined {
	const { label, isBare } = saidBy(line);
	const words = block.text.slice(link.start, link.end);
	const own = /^https?:/i.test(words) ? '' : words;
	for (const known of [label, labelIn(own)]) {
		if (known === 'minutes' && link.url && RECORDING_SITES.test(link.url)) return 'recording';
		if (known) return known;
	}
	if (!isBare) return undefined;
	if (link.url === undefined || parseIssueUrl(link.url)) return line.label === '' ? undefined : 'issue';
	return RECORDING_SITES.test(link.url) ? 'recording' : MINUTES_SITES.test(link.url) ? 'minutes' : undefined;
}
