/**
 * A text as one line of what is printed, where it gives no command: what steers a terminal or turns its letters round
 * is written out, as `\x1b`, line feeds too, and what a CI runner takes for a command is broken by a backslash.
 */
export function inert(text: string): string {
	return text.replace(STEERING, escaped).replace(RUNNER, '#\\#').replace(COMMAND, '$1\\::');
}

/** The same of each line of a text of ours, whose line feeds are meant. */
export function inertLines(text: string): string {
	return text.split('\n').map(inert).join('\n');
}

/** The same of JSON, which says what it said. */
export function inertJson(json: string): string {
	return json.replace(IN_JSON, unit).replace(RUNNER, '#\\u0023');
}

/** Control signs, what turns the direction of letters or ends a line unseen, and half a character. */
const SIGNS = '[\\p{Cc}\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufff9-\\ufffb\\p{Cs}]|[\\u{e0000}-\\u{e007f}]';
const STEERING = new RegExp(SIGNS, 'gu');
/** JSON itself has line feeds and tabs between its values, and none within. */
const IN_JSON = new RegExp(`(?![\\n\\t])(?:${SIGNS})`, 'gu');

/** `##[error]`, `##vso[task.setvariable]`, `##teamcity[…`: anywhere in a line. */
const RUNNER = /##(?=[a-z]*\[)/gi;

/** `::error file=…::`, at the start of a line, blanks before it or not. */
const COMMAND = /^(\s*)::/;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(sign: string): string {
	const code = sign.codePointAt(0) ?? 0;
	return SHORT[sign] ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : code > 0xffff ? `\\u{${code.toString(16)}}` : unit(sign));
}

function unit(sign: string): string {
	return [...Array(sign.length).keys()].map((index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}
