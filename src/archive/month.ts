import { monthsInShort } from '../text/index.ts';
import type { Entry, Group } from './model.ts';

export interface Month {
	/** `Jan`. */
	name: string;
	/** Oldest first. */
	days: { day: string; entry: Entry }[];
}

/** The months of a meeting's year and the days its group met, those without a meeting too; nothing without a date. */
export function monthsAround(entry: Entry, { years }: Group): Month[] {
	const held = years.find(({ name }) => name === entry.date?.slice(0, 4))?.meetings ?? [];
	const months = Map.groupBy(held.toReversed(), ({ date }) => Number(date?.slice(5, 7)) - 1);
	return held.length === 0 ? [] : monthsInShort.map((name, index) => ({ name, days: (months.get(index) ?? []).map((own) => ({ day: String(Number(own.date?.slice(8))), entry: own })) }));
}
