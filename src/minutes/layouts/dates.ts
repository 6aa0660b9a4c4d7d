import { weekdayNamed } from './vocabulary.ts';

/** The label at a line's start: `Date: …`, `**When** – …`, `日時：…`. */
const LABEL = /^[^\p{L}\p{N}\n]*([\p{L}&/][\p{L} &/+]{0,30}?)[\s*_]*(?::|：| [-–—] )/u;

/** The label at a line's start, without its marks. */
export function labelOf(line: string): string | undefined {
	return LABEL.exec(line)?.[1]?.trim();
}

/** A heading over the day. */
export const DATE_HEADING = /^\W*(?:date|when|time|date and time|day)\W*$/i;

/** Whether a line says when and nothing else: `Thursday, May 2nd 2024`, `Day Three—2 May 2024`, `Meeting 2018-03-08`. */
export function nothingButADay(text: string, days: readonly { start: number; end: number }[]): boolean {
	if (days.length !== 1 || !mayBeADay(text)) return false;
	const rest = days.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
	return rest.split(/[^\p{L}]+/u).every((word) => word.length < 3 || BESIDE_A_DAY.test(word) || weekdayNamed(word) !== undefined);
}

/** Whether a text is short enough to say when and nothing else. */
export function mayBeADay(text: string): boolean {
	return text.length <= 60 && !text.includes('\n');
}

/** Words beside a day that name nothing else. */
const BESIDE_A_DAY = /^(?:meetings?|minutes|notes|calls?|session|day|one|two|three|four|date|the|our|from|for|utc|gmt|est|pst|cet|uhr|held|am|pm|at|st|nd|rd|th)$/i;
