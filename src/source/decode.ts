import type { Point } from 'unist';

export interface Flaw {
	ruleId: 'broken-utf-8' | 'utf-16';
	reason: string;
	place?: Point;
}

/**
 * The text of a file, without a byte order mark, which `marked` tells of where it is UTF-8's: UTF-8, or UTF-16 where a byte order mark says so.
 * Bytes that are no UTF-8 become U+FFFD and are reported as the flaw. No text for a binary file, one with a NUL.
 */
export function decode(bytes: Uint8Array): { text?: string; marked?: true; flaw?: Flaw } {
	const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
	const text = (utf16 ? new TextDecoder(utf16) : UTF8).decode(bytes);
	if (text.includes('\0')) return {};
	if (utf16) return { text, flaw: { ruleId: 'utf-16', reason: 'Unexpected UTF-16, expected UTF-8; save the file as UTF-8', place: { line: 1, column: 1, offset: 0 } } };
	const flaw = text.includes(REPLACEMENT) ? brokenUtf8(bytes, text) : undefined;
	return { text, ...(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && { marked: true }), ...(flaw && { flaw }) };
}

const UTF8 = new TextDecoder();

const REPLACEMENT = '\ufffd';

/** A file may hold a written U+FFFD: only those that decoding put there count. */
function brokenUtf8(bytes: Uint8Array, text: string): Flaw | undefined {
	const count = text.split(REPLACEMENT).length - Buffer.from(bytes).toString('latin1').split(WRITTEN).length;
	if (count === 0) return undefined;
	const again = Buffer.from(text);
	const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	let same = 0;
	while (bytes[start + same] === again[same]) same++;
	const offset = new TextDecoder().decode(bytes.subarray(0, start + same), { stream: true }).length;
	const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
	const bytesAre = count === 1 ? 'byte that is' : `${count} bytes that are`;
	return {
		ruleId: 'broken-utf-8',
		reason: `Unexpected ${bytesAre} not UTF-8, expected UTF-8 throughout; save the file as UTF-8 (shown as \`${REPLACEMENT}\`)`,
		place: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset },
	};
}

/** U+FFFD in UTF-8, byte by byte. */
const WRITTEN = '\u00ef\u00bf\u00bd';
