import type { Entry } from './model.ts';

/** `Meeting #12`, `Meeting 12:`, `No. 12`; no day, no year. */
const NUMBER = /(?:#|\bno\. ?|\b(?:meeting|session|call) )(\d{1,3})(?=$|[\s,:;.)(–—]*(?:$|[,:;)(–—]|\d{4}-))/i;

/** The number that a meeting's title gives it, and how. */
export function titleNumber({ meeting }: Entry): { number: number; written: string } | undefined {
	const match = NUMBER.exec(meeting.title?.text ?? '');
	return match ? { number: Number(match[1]), written: match[0] } : undefined;
}
