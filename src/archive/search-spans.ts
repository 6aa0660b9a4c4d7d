import type { Year } from './model.ts';

/** Names of years whose meetings are one search index, the newest first. */
export type Span = readonly string[];

/** How many entries an index holds at most, years being whole: each is some six bytes that every first search loads. */
export const MOST_ENTRIES = 12_000;

/**
 * Years, the newest first, in as few spans as hold at most so many entries each: the first is what a search covers unless it
 * asks for more. A meeting counts as one entry and one for each of its agenda items, which is never too few.
 */
export function searchSpans(years: readonly Pick<Year, 'name' | 'meetings'>[], most = MOST_ENTRIES): Span[] {
	const spans: string[][] = [];
	let held = 0;
	for (const { name, meetings } of years) {
		const count = meetings.reduce((sum, { meeting }) => sum + 1 + meeting.agenda.length, 0);
		const last = spans.at(-1);
		if (last && held + count <= most) last.push(name);
		else spans.push([name]);
		held = last && held + count <= most ? held + count : count;
	}
	return spans;
}

/** The folder, below that of the newest years' index, of those of other spans. */
export const SPANS = 'years/';

/** Where the index of a span of that name is, below that of the newest years. */
export function spanFolder(name: string): string {
	return `${SPANS}${name}/`;
}

/** `2016-2019`, `2020`: as the folder of a span's index is called. */
export function spanName(span: Span): string {
	return span.length > 1 ? `${span.at(-1)}-${span[0]}` : (span[0] ?? '');
}
