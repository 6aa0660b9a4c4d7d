/** One alternative of a pattern, and the pattern without it. */
export interface Branch { text: string; without: string }

/** Every alternative of every group of a pattern, and each group that may be left out, with the pattern without it. */
export function branchesOf(source: string): Branch[] {
	return groupsIn(source).flatMap(({ start, end, bars }): Branch[] => {
		if (bars.length === 0) return [];
		const edges = [start, ...bars, end];
		return edges.slice(1).map((to, index) => {
			const from = (edges[index] ?? 0) + (index === 0 ? 0 : 1);
			const without = index === 0 ? source.slice(0, from) + source.slice(to + 1) : source.slice(0, from - 1) + source.slice(to);
			return { text: source.slice(from, to), without };
		});
	});
}

/** Where the alternatives of each group start and end, and the bars between them; the whole pattern is the first. */
function groupsIn(source: string): { start: number; end: number; bars: number[] }[] {
	const whole = { start: 0, end: source.length, bars: [] as number[] };
	const [open, all] = [[whole], [whole]];
	for (let at = 0; at < source.length; at++) {
		const char = source[at];
		if (char === '\\') at++;
		else if (char === '[') while (source[++at] !== ']') { if (source[at] === '\\') at++; }
		else if (char === '(') {
			const group = { start: at + (/^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(source.slice(at, at + 30))?.[0].length ?? 1), end: 0, bars: [] };
			open.push(group);
			all.push(group);
			at = group.start - 1;
		} else if (char === ')') { const group = open.pop(); if (group) group.end = at; }
		else if (char === '|') open.at(-1)?.bars.push(at);
	}
	return all;
}
