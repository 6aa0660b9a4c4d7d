/** An object around a list with each record on a line of its own: what changed in one shows as one line. */
export function listAsJson(about: Readonly<Record<string, string>>, name: string, records: readonly unknown[]): string {
	const head = JSON.stringify(about).slice(0, -1);
	return `${head},${JSON.stringify(name)}:[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]}\n`;
}
