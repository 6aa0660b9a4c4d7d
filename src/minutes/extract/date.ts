import { DATE_FORMS, DATE_HEADING, DATE_LABEL, MEETING_LINE, MONTHS } from '../layouts/dates.ts';
import type { Context, MeetingDate, Unread } from '../model.ts';
import type { Block, Outline } from '../outline.ts';
import { positionOf, rawOf } from '../positions.ts';

export interface DatesFound {
	/** The meeting's day first. */
	dates: MeetingDate[];
	unread: Unread[];
}

/**
 * The day of the meeting: what the title says, else a date line, else the path. A day that no calendar
 * has (`2019-13-45`) is returned as unread.
 */
export function extractDates(document: Outline, context: Context, frontmatter: MeetingDate | undefined): DatesFound {
	const dates: MeetingDate[] = frontmatter ? [frontmatter] : [];
	const unread: Unread[] = [];
	const title = document.blocks.find(({ starts }) => starts?.kind === 'title') ?? document.blocks[0];
	const lines = document.blocks.slice(0, HEAD).filter((block) => block !== title && saysWhen(block));
	for (const block of [title, ...lines]) {
		if (!block) continue;
		for (const day of findDays(block.text)) {
			const position = positionOf(document, block, day.start, day.end);
			const raw = rawOf(document, position);
			if (day.value === undefined) unread.push({ of: 'date', raw, position });
			else dates.push({ value: day.value, from: block === title && !DATE_LABEL.test(block.text) ? 'title' : 'line', raw, position });
		}
	}
	const name = context.path.split('/').reverse();
	const inPath = name.slice(0, 3).flatMap((part) => findDays(part)).find(({ value }) => value !== undefined);
	if (inPath?.value) dates.push({ value: inPath.value, from: 'path', raw: inPath.raw });
	return { dates, unread };
}

/** A date line, the line under a heading `Date`, a second line of the title: `Meeting 2018-03-08`. */
function saysWhen({ text, path, kind, starts }: Block): boolean {
	if (path.some((section) => section.kind === 'upcoming' || section.kind === 'review')) return false;
	const under = path.at(-1);
	return DATE_LABEL.test(text) || (!starts && under?.kind === 'links' && DATE_HEADING.test(under.title)) || (kind === 'heading' && MEETING_LINE.test(text));
}

/** How many blocks the head of a document is looked for in. */
const HEAD = 12;

interface Day {
	/** Absent where no calendar has the day. */
	value?: string;
	raw: string;
	start: number;
	end: number;
}

/** The days a text names, in order. */
export function findDays(text: string): Day[] {
	const found: Day[] = [];
	if (!/\d/.test(text)) return found;
	for (const { pattern, order } of DATE_FORMS) {
		const match = pattern.exec(text);
		if (!match || found.some(({ start, end }) => match.index < end && match.index + match[0].length > start)) continue;
		const [year, month, day] = order.map((group) => match[group] ?? '');
		const value = dayOf(Number(year), monthOf(month ?? ''), Number(day));
		found.push({ ...(value && { value }), raw: match[0], start: match.index, end: match.index + match[0].length });
	}
	return found.sort((a, b) => a.start - b.start);
}

function monthOf(written: string): number {
	const named = MONTHS.findIndex((month) => written.toLowerCase().startsWith(month));
	return named >= 0 ? named + 1 : Number(written);
}

/** `YYYY-MM-DD`, where the calendar has that day and minutes in Markdown may be that old. */
function dayOf(year: number, month: number, day: number): string | undefined {
	const date = new Date(Date.UTC(year, month - 1, day));
	const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return real && year >= 1970 && year < 2100 ? date.toISOString().slice(0, 10) : undefined;
}
