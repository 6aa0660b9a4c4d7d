import { parseIssueUrl } from '../github.ts';
import { JOIN_SITES, LINK_LABELS, MINUTES_SITES, OTHER_GROUP, OTHER_MEETING, OWN_GROUP, RECORDING_SITES, REPOSITORY_FILE } from '../layouts/links.ts';
import { REMOVED_IN_ADDRESS } from '../layouts/people.ts';
import type { Link, Links } from '../model.ts';
import type { Block, Outline, TextLink } from '../outline.ts';
import { rawOf } from '../positions.ts';
import type { Mention } from './issues.ts';

type Label = (typeof LINK_LABELS)[number][0];

/** The meeting's own links: its recordings, its issue, the document it was first written in. Unfilled placeholders are none. */
export function extractLinks(document: Outline, mentions: readonly Mention[]): Links {
	const links: Links = { recordings: [] };
	for (const block of headOf(document)) {
		for (const line of linesOf(block)) {
			for (const link of block.links) {
				if (link.start < line.start || link.start >= line.end || !/^https?:/i.test(link.url) || REMOVED_IN_ADDRESS.test(link.url)) continue;
				const label = labelOf(block, link, line.label);
				if (label === 'recording' && JOIN_SITES.test(link.url)) continue;
				if (label === 'recording') links.recordings.push(linkAt(document, link));
				else if (label === 'minutes' && !links.minutes && !REPOSITORY_FILE.test(link.url) && !namesAnother(document, block, link)) links.minutes = linkAt(document, link);
			}
			const mention = mentions.find((candidate) => candidate.block === block && candidate.start >= line.start && candidate.start < line.end);
			if (mention && !links.issue && labelOf(block, mention, line.label) === 'issue') links.issue = issueOf(mention);
		}
	}
	return links;
}

/** Whether a link's own words name another group or another meeting: `[Harbour group notes](…)` in the minutes of the tide group, `[Last meeting's notes](…)`. */
function namesAnother(document: Outline, block: Block, { start, end }: TextLink): boolean {
	const written = block.text.slice(start, end);
	if (/^https?:/i.test(written)) return false;
	if (OTHER_MEETING.test(written)) return true;
	const title = wordsOf(document.blocks.find(({ starts }) => starts?.kind === 'title')?.text ?? '');
	const group = OTHER_GROUP.exec(written)?.[1]?.toLowerCase();
	return group !== undefined && title.length > 0 && !OWN_GROUP.test(group) && !title.includes(group);
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
}

function linesOf(block: Block): LabelledLine[] {
	const lines: LabelledLine[] = [];
	let start = 0;
	for (const text of block.text.split('\n')) {
		const end = start + text.length;
		const link = block.links.find((candidate) => candidate.start >= start && candidate.start < end);
		const before = text.slice(0, link ? link.start - start : undefined);
		const bare = before.replace(/[\W_]+/g, '') === '';
		lines.push({ start, end: end + 1, label: bare ? (lines.at(-1)?.label ?? block.parent?.text ?? '') : before });
		start = end + 1;
	}
	return lines;
}

function labelOf(block: Block, link: { start: number; end: number; url?: string }, label: string): Label | undefined {
	const words = block.text.slice(link.start, link.end);
	const own = /^https?:/i.test(words) ? '' : words;
	const above = block.parent?.text.split('\n')[0] ?? '';
	if (LINK_LABELS[0][1].test(above)) return 'other';
	for (const text of [label, own]) {
		const known = LINK_LABELS.find(([, pattern]) => pattern.test(text))?.[0];
		if (known === 'minutes' && link.url && RECORDING_SITES.test(link.url)) return 'recording';
		if (known) return known;
	}
	if (!/^\W*(?:(?:meeting )?(?:links?|urls?)\W*)?$/i.test(label)) return undefined;
	if (link.url === undefined || parseIssueUrl(link.url)) return label === '' ? undefined : 'issue';
	return RECORDING_SITES.test(link.url) ? 'recording' : MINUTES_SITES.test(link.url) ? 'minutes' : undefined;
}
