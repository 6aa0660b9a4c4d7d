import { decodeEntities } from './entities.ts';
import { columnNamed } from './layouts/vocabulary.ts';

/** A row of a table that is written in HTML: its cells as a reader sees them, and where in the HTML it stands. */
export interface HtmlRow {
	cells: { text: string; url?: string }[];
	start: number;
	end: number;
}

/** The rows of the tables of people in a stretch of HTML: those whose first row has a column of names. Any other table is nobody's words. */
export function rowsOfPeople(html: string): HtmlRow[] {
	const lower = html.toLowerCase();
	const rows: HtmlRow[] = [];
	for (let start = lower.indexOf('<tr'); start >= 0;) {
		const next = lower.indexOf('<tr', start + 3);
		const close = lower.indexOf('</tr>', start);
		const end = close >= 0 && (next < 0 || close < next) ? close + 5 : next < 0 ? html.length : next;
		const cells = html.slice(start, end).split(CELL).slice(1).map(cellOf);
		if (cells.length > 0) rows.push({ cells, start, end });
		start = next;
	}
	return rows[0]?.cells.some(({ text }) => NAMING.has(columnNamed(text) ?? '')) ? rows : [];
}

/** Where a cell begins. */
const CELL = /<t[dh](?:\s[^<>]{0,300})?>/i;

const NAMING: ReadonlySet<string> = new Set(['name', 'first', 'last', 'handle']);

function cellOf(html: string): HtmlRow['cells'][number] {
	const url = /\shref=["']([^"'<>\s]{1,300})["']/i.exec(html)?.[1];
	const text = decodeEntities(html.replace(/<[^<>]{1,400}>/g, ' ')).replace(/\s+/g, ' ').trim();
	return { text, ...(url && { url }) };
}
