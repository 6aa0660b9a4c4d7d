import type { Archive } from '../archive/model.ts';

/** The day of the last meeting: what stands for now in files that have to name a day, since a clock would change them. */
export function latestDay({ newest }: Archive): string {
	return newest || '1970-01-01';
}
