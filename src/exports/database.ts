import type { Value } from './sqlite/table.ts';

/** A database as a shell can write it: statements, then rows, then statements that need them. */
export interface Database {
	before: readonly string[];
	tables: readonly { name: string; rows: readonly (readonly Value[])[] }[];
	after: readonly string[];
}
