/** Skips a test, and says in the run's output what was not held and why: a skip alone is only counted. */
export function skipAloud(skip: (note?: string) => never, reason: string): never {
	process.stderr.write(`Skipped: ${reason}\n`);
	return skip(reason);
}
