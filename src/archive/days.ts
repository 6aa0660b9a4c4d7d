import type { Entry } from './model.ts';

/** Title and address of every meeting of a day, by `YYYY-MM-DD`. */
export type Days = Record<string, { title: string; address: string }[]>;

/** The meetings by their days, undated ones left out. */
export function meetingDays(meetings: readonly Entry[]): Days {
	const days: Days = {};
	for (const { date, title, address } of meetings) if (date) (days[date] ??= []).push({ title, address });
	return days;
}
