import { findDays } from '../days.ts';
import { CANCELLED, REQUEST } from '../layouts/topics.ts';
import type { Block, Outline } from '../outline.ts';
import { isGrouping } from '../sections.ts';
import { candidate, type Candidate, endsInRef, NO_TOPICS, onlyRefs, type Reading, zoneOf } from './candidates.ts';

/** The topics that headings name; headings that only give structure are none. */
export function headingTopics(ctx: Reading): Candidate[] {
	return ctx.document.blocks.flatMap((block, index) => {
		const section = block.starts;
		if (!section || block.recurs || section.heading === false || section.kind !== 'topic') return [];
		const above = block.path.slice(0, -1);
		if (NO_TOPICS.has(zoneOf(above)) || (index < 3 ? findDays(block.text).length > 0 : zoneOf(above) === 'title' && namesMeeting(block.text)) || CANCELLED.test(block.text)) return [];
		const own = ctx.refs(block);
		if (own.length === 0 && REQUEST.test(block.text)) return [];
		if (own.length === 0 && givesStructure(ctx, block, index)) return [];
		const content = contentOf(ctx.document, index);
		const refs = own.length > 0 ? own : onlyRefs(ctx, content[0]);
		return [candidate(block, refs, content.length, above.at(-1))];
	});
}

/** The blocks under a heading. */
function contentOf({ blocks }: Outline, index: number): Block[] {
	const section = blocks[index]?.starts;
	const content: Block[] = [];
	for (let at = index + 1; at < blocks.length; at++) {
		const block = blocks[at];
		if (!block || (section && !block.path.includes(section))) break;
		content.push(block);
	}
	return content;
}

/** A heading without a ref that names a group of topics and not one: by its words, or by what stands under it. */
function givesStructure(ctx: Reading, heading: Block, index: number): boolean {
	if (isGrouping(heading.text)) return true;
	const content = contentOf(ctx.document, index);
	if (content[0]?.kind === 'heading' && content[0].starts?.kind === 'topic') return true;
	const top = content.filter(({ kind, depth }) => kind === 'item' && depth === 1);
	const titled = top.filter((block) => endsInRef(ctx, block));
	return titled.length > 0 && titled.length >= top.length * 0.6 && titled.some(({ nested }) => nested > 0)
		&& content.filter(({ kind, parent }) => kind === 'paragraph' && !parent).length <= top.length;
}

/** A second line of the title: `Meeting 2018-03-08`. */
function namesMeeting(text: string): boolean {
	const days = findDays(text);
	const rest = days.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
	return days.length > 0 && (/\b(?:meeting|minutes|notes|call)\b/i.test(rest) || rest.replace(/\W/g, '') === '');
}
