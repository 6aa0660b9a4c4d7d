import type { Meeting } from './model.ts';

/** Folders that hold minutes, whatever their files say. */
const MINUTES_FOLDER = /(?:^|\/)[^/]*(?:meetings?|minutes)\//i;

/** Why a readable document is not the minutes of a meeting, in one phrase; undefined when it is. */
export function notMinutes(meeting: Meeting, path: string): string | undefined {
	const { date, attendees, agenda, unread } = meeting;
	if (date || MINUTES_FOLDER.test(path) || unread.some(({ of }) => of === 'date') || attendees.length > 0) return undefined;
	return agenda.length > 0 ? 'it names no day and nobody who was there' : 'it names no day, nobody who was there and no topic';
}
