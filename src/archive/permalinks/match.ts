import type { KeptMeeting } from '../../source/model.ts';
import { isDate } from '../date.ts';
import type { Reading } from '../model.ts';

export interface Matches {
	/** What was kept of each meeting, by path. */
	of: ReadonlyMap<string, KeptMeeting>;
	/** Addresses that more than one file may have been given, with their paths. */
	doubts: ReadonlyMap<string, string[]>;
}

/**
 * Which file has the minutes that an address was given to: those with the same words on the same day, else those at the
 * same path, else those with the same words, else the only new ones of that group and day. Where two fit, none has it.
 */
export function matchMeetings(kept: readonly KeptMeeting[], readings: readonly Reading[], groupNow: (id: string) => string | undefined): Matches {
	const found = new Map<string, KeptMeeting>();
	const left = new Set(kept.filter(({ file, now }) => file !== undefined && now === undefined));
	const open = () => readings.filter(({ path }) => !found.has(path));
	const give = (row: KeptMeeting, { path }: Reading): void => {
		found.set(path, row);
		left.delete(row);
	};
	const giveEach = (keyOf: (row: KeptMeeting) => string | undefined, keyIn: (reading: Reading) => string | undefined): Map<KeptMeeting, Reading[]> => {
		const rows = Map.groupBy(left, keyOf);
		const files = Map.groupBy(open(), keyIn);
		const doubts = new Map<KeptMeeting, Reading[]>();
		for (const [key, [row, ...others]] of rows) {
			const [file, ...more] = (key !== undefined && files.get(key)) || [];
			if (!row || !file) continue;
			if (others.length === 0 && more.length === 0) give(row, file);
			else for (const one of [row, ...others]) doubts.set(one, [file, ...more]);
		}
		return doubts;
	};
	giveEach((row) => row.words && `${row.words} ${dayIn(row.address) ?? ''}`, (reading) => `${reading.print.words} ${dayOf(reading) ?? ''}`);
	const byPath = new Map(open().map((reading) => [reading.path, reading]));
	for (const row of [...left]) {
		const reading = byPath.get(row.file ?? '');
		if (reading && !found.has(reading.path) && isSame(row, reading)) give(row, reading);
	}
	giveEach(({ words }) => words, ({ print }) => print.words);
	const doubts = giveEach((row) => (row.gone ? undefined : placeOf(groupNow(groupIn(row.address)), dayIn(row.address))), (reading) => placeOf(reading.group, dayOf(reading)));
	return { of: found, doubts: new Map([...doubts].map(([{ address }, files]) => [address, files.map(({ path }) => path)])) };
}

/** `YYYY-MM-DD`, where the calendar has the day. */
export function dayOf({ meeting: { date } }: Pick<Reading, 'meeting'>): string | undefined {
	return date && isDate(date.value) ? date.value : undefined;
}

/** The day in a meeting's address. */
export function dayIn(address: string): string | undefined {
	const day = /\/(\d{4}-\d{2}-\d{2})(?:-|$)/.exec(address)?.[1];
	return day && isDate(day) ? day : undefined;
}

export function groupIn(address: string): string {
	return address.slice(0, address.indexOf('/'));
}

/** One path may hold the minutes of one meeting after another: with another day, or after a while, it needs something else to be the same. */
function isSame(row: KeptMeeting, reading: Reading): boolean {
	const [before, now] = [dayIn(row.address), dayOf(reading)];
	const notes = new Set(reading.print.notes.filter(Boolean));
	if (row.items.some((item) => !item.gone && notes.has(item.notes))) return true;
	if (row.gone) return false;
	if (before === undefined || now === undefined || before === now) return true;
	return reading.meeting.dates.some(({ from }) => from === 'path');
}

function placeOf(group: string | undefined, day: string | undefined): string | undefined {
	return group && day && `${group} ${day}`;
}
