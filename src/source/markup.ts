/** A sign of markup, and whether it starts something, ends something, or stands by itself. */
export interface Sign {
	end: number;
	kind: 'opens' | 'closes' | 'alone';
}

/**
 * The sign of markup at an index, if there is one: a comment, a tag, a footnote's mark, the rest of a link after its
 * words, emphasis, code. It looks no further than a sign may be long, so that a file of starts without ends takes no
 * longer than another.
 */
export function signAt(source: string, index: number): Sign | undefined {
	switch (source[index]) {
		case '<':
			return tagAt(source, index);
		case '[':
			return footnoteAt(source, index) ?? { end: index + 1, kind: 'opens' };
		case ']':
			return { end: addressEnd(source, index + 1) ?? labelEnd(source, index + 1) ?? index + 1, kind: 'closes' };
		case '_':
			return isWithinWord(source, index) ? undefined : { end: index + 1, kind: flank(source, index, index + 1) };
		case '*':
			return isBullet(source, index) ? undefined : runAt(source, index);
		case '`':
		case '~':
			return runAt(source, index);
		default:
			return undefined;
	}
}

function runAt(source: string, index: number): Sign {
	let end = index + 1;
	while (source[end] === source[index]) end++;
	return { end, kind: flank(source, index, end) };
}

/** Tags that part words, as a line's end does, and those that part paragraphs. */
export function breakOf(sign: string): '' | ' ' | '\n\n' {
	const name = TAG.exec(sign)?.[1]?.toLowerCase() ?? '';
	return BLOCKS.has(name) ? '\n\n' : CELLS.has(name) ? ' ' : '';
}

const TAG = /^<\/?([a-z][a-z\d]*)/i;
const CELLS: ReadonlySet<string> = new Set(['br', 'td', 'th', 'hr']);
const BLOCKS: ReadonlySet<string> = new Set(['p', 'div', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'tr', 'table', 'section', 'article', 'blockquote', 'pre', 'details', 'summary', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr', 'input', 'link', 'meta']);

/** How far the end of a comment, a tag or a link may be. */
const FAR = 1000;

function tagAt(source: string, index: number): Sign | undefined {
	if (source.startsWith('<!--', index)) {
		const end = source.slice(index + 4, index + FAR).indexOf('-->');
		return end < 0 ? undefined : { end: index + 4 + end + 3, kind: 'alone' };
	}
	if (!/^<\/?[a-z]/i.test(source.slice(index, index + 3))) return undefined;
	const end = tagEnd(source, index);
	if (end === undefined) return undefined;
	const name = TAG.exec(source.slice(index, index + 20))?.[1]?.toLowerCase() ?? '';
	const alone = VOID.has(name) || source[end - 2] === '/';
	return { end, kind: alone ? 'alone' : source[index + 1] === '/' ? 'closes' : 'opens' };
}

/** A value between quotation marks may hold a `>`; a mark that is not closed holds nothing. */
function tagEnd(source: string, index: number): number | undefined {
	let first: number | undefined;
	let quote = '';
	for (let at = index + 1; at < source.length && at < index + FAR; at++) {
		const sign = source[at] ?? '';
		if (sign === quote) quote = '';
		else if (quote === '' && (sign === '"' || sign === '\'') && source[at - 1] === '=') quote = sign;
		else if (sign === '>' && quote === '') return at + 1;
		else if (sign === '>') first ??= at + 1;
		else if (sign === '<' && quote === '') return undefined;
	}
	return first;
}

function footnoteAt(source: string, index: number): Sign | undefined {
	const mark = /^\[\^[^\]\n]{0,99}\]/.exec(source.slice(index, index + 103));
	return mark ? { end: index + mark[0].length, kind: 'alone' } : undefined;
}

/** Of `(address "title")`: brackets within it in pairs or escaped, no empty line. */
function addressEnd(source: string, index: number): number | undefined {
	if (source[index] !== '(') return undefined;
	let depth = 0;
	let quote = '';
	for (let at = index; at < source.length && at < index + FAR; at++) {
		const sign = source[at] ?? '';
		if (sign === '\\') at++;
		else if (sign === '\n' && /^\n[ \t]*\r?\n/.test(source.slice(at, at + 20))) return undefined;
		else if (quote !== '') quote = sign === quote ? '' : quote;
		else if ((sign === '"' || sign === '<') && /\s|\(/.test(source[at - 1] ?? '')) quote = sign === '<' ? '>' : '"';
		else if (sign === '(' && ++depth > DEEP) return undefined;
		else if (sign === ')' && --depth === 0) return at + 1;
	}
	return undefined;
}

/** As deep as CommonMark lets brackets of an address be. */
const DEEP = 32;

function labelEnd(source: string, index: number): number | undefined {
	const label = /^\[[^\][\n]{0,99}\]/.exec(source.slice(index, index + 102));
	return label ? index + label[0].length : undefined;
}

/** `* ` at the start of a line. */
function isBullet(source: string, index: number): boolean {
	return /[ \t]/.test(source[index + 1] ?? '') && /(?:^|[\n\r])[ \t>]*$/.test(source.slice(Math.max(0, index - 40), index));
}

/** `_` between letters is no emphasis. */
function isWithinWord(source: string, index: number): boolean {
	return /[\p{L}\p{N}]/u.test(source[index - 1] ?? '') && /[\p{L}\p{N}]/u.test(source[index + 1] ?? '');
}

/** Emphasis opens before a word and closes after one; between letters, it does what is due on its line. */
function flank(source: string, start: number, end: number): Sign['kind'] {
	const [before, after] = [source[start - 1] ?? ' ', source[end] ?? ' '];
	const [left, right] = [/\s/.test(after), /\s/.test(before)];
	if (left !== right) return left ? 'closes' : 'opens';
	const line = source.slice(Math.max(source.lastIndexOf('\n', start) + 1, start - FAR), start);
	return line.split(source.slice(start, end)).length % 2 === 0 ? 'closes' : 'opens';
}
