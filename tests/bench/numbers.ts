/** The middle one, the upper of two; 0 of none. */
export function median(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** The largest; 0 of none. */
export function worst(numbers: readonly number[]): number {
	return Math.max(0, ...numbers);
}
