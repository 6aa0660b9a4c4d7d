import { range } from '../text/index.ts';
import type { Entry, Year } from './model.ts';

/** Meetings under the year they were held in, newest first; those without a date come last. */
export function byYear(meetings: readonly Entry[]): Year[] {
	const years = new Map<string, Entry[]>();
	for (const entry of meetings.toReversed()) {
		const name = yearOf(entry.date);
		const year = years.get(name);
		if (year) year.push(entry);
		else years.set(name, [entry]);
	}
	return [...years].map(([name, held]) => ({ name, meetings: held })).sort((a, b) => Number(a.name === 'undated') - Number(b.name === 'undated'));
}

/** What the year of a date is called, `undated` where there is none. */
export function yearOf(date: string | undefined): string {
	return date?.slice(0, 4) ?? 'undated';
}

/** Things under their years, both in the order they come in; those without a date come last. */
export function yearsOf<Item>(items: readonly Item[], dateOf: (item: Item) => string | undefined): { name: string; items: Item[] }[] {
	const years = Map.groupBy(items, (item) => yearOf(dateOf(item)));
	return [...years].map(([name, own]) => ({ name, items: own })).sort((a, b) => Number(a.name === 'undated') - Number(b.name === 'undated'));
}

/** How many meetings each year saw, without gaps, oldest first; `share` is of the busiest year. */
export function activity(years: readonly Year[]): { year: string; count: number; share: number }[] {
	const counts = new Map(years.filter(({ name }) => name !== 'undated').map(({ name, meetings }) => [name, meetings.length]));
	const busiest = Math.max(1, ...counts.values());
	return yearsBetween(counts.keys()).map((year) => {
		const count = counts.get(year) ?? 0;
		return { year, count, share: count / busiest };
	});
}

/** From the first to the last of these years, of which there may be any number, without gaps. */
export function yearsBetween(years: Iterable<string>): string[] {
	const sorted = [...new Set(years)].map(Number).sort((a, b) => a - b);
	const [first, last] = [sorted[0], sorted.at(-1)];
	return first === undefined || last === undefined ? [] : Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** `2018` or `2018 to 2025`; what lies alone ahead does not count. */
export function span(meetings: readonly Entry[]): string {
	const years = meetings.flatMap(({ date, ahead }) => (ahead ? [] : (date?.slice(0, 4) ?? [])));
	const [first, last] = [years[0], years[years.length - 1]];
	return !first || !last ? '' : first === last ? first : range(first, last);
}
