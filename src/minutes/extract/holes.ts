/** Stands where a reference stood. */
export const HOLE = '\u0000';

/** What may stand between a bracket and the first hole in it; a piece of it at a time. */
const BEFORE = /[\s,&;:[\]]|related|refs(?!ee)|ref|see|also|and|comment|issue|pr|\0/iy;

/** What may stand between the holes and the bracket's end. */
const AFTER = /[\s,&;:[\]]|and|\(comment\)|\0/iy;

const OPENS = /[[(<{]/g;
const CLOSES = /[\])>}]+/y;

/**
 * A text with one hole for each pair of brackets that held nothing but holes and the words that led to them:
 * `(see also ␀ and ␀)`. One walk: as a pattern, it would begin again at every bracket.
 */
export function bracketedHoles(text: string): string {
	if (!text.includes(HOLE)) return text;
	let whole = '';
	let from = 0;
	OPENS.lastIndex = 0;
	for (let open = OPENS.exec(text); open; open = OPENS.exec(text)) {
		const { end, next } = held(text, open.index + 1);
		if (end === undefined) {
			// `[` goes on a walk that has begun, so no later one within it gets further.
			OPENS.lastIndex = next;
			continue;
		}
		whole += text.slice(from, open.index) + HOLE;
		OPENS.lastIndex = from = end;
	}
	return from === 0 ? text : whole + text.slice(from);
}

/** Where what an open bracket holds ends, its closing brackets included; else where to look on. */
function held(text: string, start: number): { end?: number; next: number } {
	let at = start;
	let next = start;
	let end: number | undefined;
	let hole = false;
	let comment = false;
	for (;;) {
		if (hole) {
			const closed = stick(CLOSES, text, at);
			if (closed) end = at + closed.length;
		}
		const after = stick(AFTER, text, at);
		const piece = after && (hole || !after.startsWith('(')) ? after : comment ? undefined : stick(BEFORE, text, at);
		if (!piece) return { ...(end !== undefined && { end }), next: comment ? next : at };
		if (piece === HOLE) hole = true;
		else if (piece !== after) hole = false;
		at += piece.length;
		if (piece.startsWith('(')) {
			comment = true;
			next = at;
		}
	}
}

function stick(pattern: RegExp, text: string, at: number): string | undefined {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}
