import * as text from '../text/index.ts';
import { isDate } from './date.ts';
import { plain } from './spelling.ts';

/** Rows that a page of a list shows at most; of those that take more room. */
export const MOST = 300;
export const MOST_ACTIONS = 150;
export const MOST_DECISIONS = 250;

/** Of a list that is parted, the rows that its first page shows. */
export const FIRST = 100;

/** What leads to a part of a list that is too long for one page. */
export interface PartLink {
	/** The last part of its address: `2024`, `2024-03`, `done-2024`, `a`. */
	key: string;
	/** `2024`, `March 2024`, `A`. */
	name: string;
	/** How many rows it has. */
	count: number;
	/** What stood for it on the page of all: links to that place still lead to where it is found. */
	id: string;
}

/** The part itself. */
export interface Part<Row> extends PartLink {
	rows: Row[];
}

/** What the page of each part is given: its rows, and what leads to all; the rows of the others are none of it. */
export function pagesOf<Row>(parts: readonly Part<Row>[]): { key: string; rows: Row[]; parts: PartLink[] }[] {
	const links = parts.map(({ rows: _, ...link }) => link);
	return parts.map(({ key, rows }) => ({ key, rows, parts: links }));
}

/** How a list is parted by year: what its parts are called, and what stands for them on the page of all. */
interface Years<Row> {
	dateOf: (row: Row) => string | undefined;
	most?: number;
	/** Before each key: `done-`. */
	prefix?: string;
	/** Before the year, of each id: `y`, `done-`. */
	id?: string;
}

/**
 * A list by year, in the order that it has; a year with more rows than a page shows is parted by month. Those without a date come
 * last. The first part of a year has the year's own id.
 */
export function partsByYear<Row>(rows: readonly Row[], { dateOf, most = MOST, prefix = '', id = 'y' }: Years<Row>): Part<Row>[] {
	const years = [...Map.groupBy(rows, (row) => yearOf(dateOf(row)))].sort(([a], [b]) => Number(a === UNDATED) - Number(b === UNDATED));
	return years.flatMap(([year, own]): Part<Row>[] => {
		if (own.length <= most || year === UNDATED) return [{ key: `${prefix}${year}`, name: year === UNDATED ? text.date.none : year, rows: own, count: own.length, id: `${id}${year}` }];
		const months = [...Map.groupBy(own, (row) => dateOf(row)?.slice(0, 7) ?? '')];
		return months.map(([month, held], index) => ({
			key: `${prefix}${month}`,
			name: text.date.month(Number(month.slice(5)), year),
			rows: held,
			count: held.length,
			id: `${id}${index === 0 ? year : month}`,
		}));
	});
}

const UNDATED = 'undated';

function yearOf(date: string | undefined): string {
	return date && isDate(date) ? date.slice(0, 4) : UNDATED;
}

/** A list by the first letter of names, in the order that it has; a letter with more than a page shows by the first two. What begins with no letter is `other`. */
export function partsByLetter<Row>(rows: readonly Row[], nameOf: (row: Row) => string, most = MOST): Part<Row>[] {
	const letters = [...Map.groupBy(rows, (row) => lettersOf(nameOf(row), 1))];
	return letters.flatMap(([letter, own]): Part<Row>[] => {
		if (own.length <= most || letter === '') return [partOf(letter, own)];
		return [...Map.groupBy(own, (row) => lettersOf(nameOf(row), 2))].map(([two, held], index) => ({ ...partOf(two, held), ...(index === 0 && { id: `letter-${letter}` }) }));
	});
}

function partOf<Row>(letters: string, rows: Row[]): Part<Row> {
	return { key: letters.toLowerCase() || 'other', name: letters === '' ? '#' : `${letters[0]}${letters.slice(1).toLowerCase()}`, rows, count: rows.length, id: `letter-${letters || '#'}` };
}

/** Without accents, in capitals. */
function lettersOf(name: string, count: number): string {
	return new RegExp(`^\\p{L}{1,${count}}`, 'u').exec(plain(name).toUpperCase())?.[0] ?? '';
}

/** Whether a list is too long for one page. */
export function isLong(rows: readonly unknown[], most = MOST): boolean {
	return rows.length > most;
}
