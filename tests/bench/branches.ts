/** A part of a pattern that may be taken out, and the pattern without it. */
export interface Branch { text: string; without: string }

/**
 * Every alternative of every group of a pattern, and each group that may be left out: what is optional, and what forbids.
 * Outer ones first. A single sign that is optional and what only has to follow say where words end, as a sign that may not stand before says where a stretch starts; they are no branches.
 */
export function branchesOf(source: string): Branch[] {
	// Without a group that is captured, others would be numbered anew.
	return partsIn(source).filter(({ start, end }) => !CAPTURES.test(source.slice(start, end))).map(({ start, end, from, to }) => ({ text: source.slice(start, end), without: source.slice(0, from) + source.slice(to) }));
}

const CAPTURES = /(?<!\\)\((?!\?)/;

/** Where a part stands, and what goes with it: the bar beside it, the sign that lets it be left out. */
interface Part { start: number; end: number; from: number; to: number }

interface Group { open: number; start: number; bars: number[]; head: string }

function partsIn(source: string): Part[] {
	const parts: Part[] = [];
	const open: Group[] = [{ open: 0, start: 0, bars: [], head: '' }];
	const close = (end: number) => {
		const group = open.pop();
		if (!group) return;
		const edges = [group.start - 1, ...group.bars, end];
		if (group.bars.length > 0) parts.push(...edges.slice(1).map((to, index) => {
			const start = (edges[index] ?? 0) + 1;
			return { start, end: to, from: index === 0 ? start : start - 1, to: index === 0 ? to + 1 : to };
		}));
		const optional = OPTIONAL.exec(source.slice(end + 1, end + 12))?.[0].length ?? 0;
		if (optional > 0 || group.head === '(?!') parts.push({ start: group.open, end: end + 1 + optional, from: group.open, to: end + 1 + optional });
	};
	for (let at = 0; at < source.length; at++) {
		const char = source[at];
		if (char === '\\') at++;
		else if (char === '[') while (source[++at] !== ']') { if (source[at] === '\\') at++; }
		else if (char === '|') open.at(-1)?.bars.push(at);
		else if (char === ')') close(at);
		else if (char === '(') {
			const head = HEAD.exec(source.slice(at, at + 30))?.[0] ?? '(';
			open.push({ open: at, start: at + head.length, bars: [], head });
			at += head.length - 1;
		}
	}
	close(source.length);
	return parts.sort((one, other) => one.from - other.from || other.to - one.to);
}

/** What a group starts with. */
const HEAD = /^\((?:\?(?:<?[=!]|:|<\w+>))?/;

/** What lets a group be left out. */
const OPTIONAL = /^(?:\?|\*|\{0,\d*\})\??/;
