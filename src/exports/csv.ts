import { stringify } from 'csv-stringify/sync';

/** One column, from its heading to what stands in it. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => string | number | undefined>>;

/**
 * CSV (RFC 4180) with a heading. Anybody may have written the minutes, and a spreadsheet runs a cell that starts
 * with `=`, `+`, `-`, `@`, a tab or a line end: such a cell gets an apostrophe before it.
 */
export function writeCsv<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
	const cells = Object.values(columns);
	return stringify(rows.map((row) => cells.map((cell) => cell(row))), {
		header: true,
		columns: Object.keys(columns),
		record_delimiter: 'windows',
		escape_formulas: true,
	});
}

/** Several values in one cell. */
export function several(values: readonly string[]): string {
	return values.join('; ');
}
