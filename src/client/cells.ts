import { CELL_KINDS, kindsOf, readCell, writeCell } from '../archive/cell.ts';
import type { Answer } from './pagefind.ts';
import type { FilterName, Filters } from './state.ts';
import type { Known } from './words.ts';

/** How many results each value of a filter would leave. */
export type Counts = Record<FilterName, Map<string, number>>;

/** The cells whose entries pass: any of the values of a filter, all of the filters. */
export function cellsUnder({ group, year, kind }: Filters, { groups, years }: Pick<Known, 'groups' | 'years'>): string[] {
	const kinds = CELL_KINDS.filter((cell) => passes(kindsOf({ kind: cell }), kind));
	const inGroups = group.length > 0 ? group : groups.map(({ id }) => id);
	const inYears = year.length > 0 ? year : years;
	return inGroups.flatMap((inGroup) => inYears.flatMap((inYear) => kinds.map((cell) => writeCell({ group: inGroup, year: inYear, kind: cell }))));
}

/** The counts of an answer that was not filtered by cells; a filter's own values are counted as if it were not set, so that a second value is seen to add to the first. */
export function countsOf({ filters: counted }: Answer, filters: Filters): Counts {
	const counts: Counts = { group: new Map(), year: new Map(), kind: new Map(), person: new Map(Object.entries(counted['person'] ?? {})), issue: new Map(Object.entries(counted['issue'] ?? {})) };
	for (const [text, number] of Object.entries(counted['cell'] ?? {})) {
		const cell = readCell(text);
		const values = { group: [cell.group], year: [cell.year], kind: kindsOf(cell) };
		for (const name of ['group', 'year', 'kind'] as const) {
			const others = (['group', 'year', 'kind'] as const).filter((other) => other !== name);
			if (!others.every((other) => passes(values[other], filters[other]))) continue;
			for (const value of values[name]) counts[name].set(value, (counts[name].get(value) ?? 0) + number);
		}
	}
	return counts;
}

function passes(values: readonly string[], wanted: readonly string[]): boolean {
	return wanted.length === 0 || wanted.some((value) => values.includes(value));
}
