/** Orders paths as a reader would: `2020-01-02.md` stands before `2020-01-02-evening.md`. */
export function inSourceOrder(a: { path: string }, b: { path: string }): number {
	return compare(stem(a.path), stem(b.path)) || compare(a.path, b.path);
}

export function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function stem(path: string): string {
	return path.replace(/\.\w+$/, '');
}
