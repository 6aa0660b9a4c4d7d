import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inert, inertJson, inertLines } from '../../src/source/inert.ts';

test.each([
	{ title: 'plain text', text: 'Café 会议 🐚 a:b::c #12 ##', shown: 'Café 会议 🐚 a:b::c #12 ##' },
	{ title: 'a colour', text: 'a\u001b[31mb', shown: 'a\\x1b[31mb' },
	{ title: 'a window\'s title', text: '\u001b]0;title\u0007', shown: '\\x1b]0;title\\x07' },
	{ title: 'an escape of one byte', text: '\u009b31m\u009d0;x\u009c', shown: '\\x9b31m\\x9d0;x\\x9c' },
	{ title: 'line ends', text: 'a\r\nb\u0085c\u2028d\u2029e\u000bf\u000cg', shown: 'a\\r\\nb\\x85c\\u2028d\\u2029e\\x0bf\\x0cg' },
	{ title: 'a tab, a backspace, a NUL, a delete', text: 'a\tb\bc\0d\u007f', shown: 'a\\tb\\x08c\\x00d\\x7f' },
	{ title: 'letters turned round', text: '\u202egnp.\u202c \u2066x\u2069 \u061c\u200e\u200f', shown: '\\u202egnp.\\u202c \\u2066x\\u2069 \\u061c\\u200e\\u200f' },
	{ title: 'letters nobody sees', text: 'a\u{e0041}b', shown: 'a\\u{e0041}b' },
	{ title: 'half a character', text: 'a\ud83db', shown: 'a\\ud83db' },
	{ title: 'a workflow command', text: '::error file=README.md::x', shown: '\\::error file=README.md::x' },
	{ title: 'one after blanks', text: ' \u00a0::set-env name=A::b', shown: ' \u00a0\\::set-env name=A::b' },
	{ title: 'one on the next line', text: 'a\n::error::x', shown: 'a\\n::error::x' },
	{ title: 'an older one, anywhere', text: 'a ##[error]b ###[group]', shown: 'a #\\#[error]b ##\\#[group]' },
	{ title: 'one of other runners', text: '##vso[task.setvariable variable=a]b ##teamcity[message]', shown: '#\\#vso[task.setvariable variable=a]b #\\#teamcity[message]' },
	{ title: 'escapes of a workflow command are none by themselves', text: '%0A::error::x', shown: '%0A::error::x' },
])('$title', ({ text, shown }) => {
	expect(inert(text)).toBe(shown);
	expect(inert(shown)).toBe(shown);
});

test('our own line feeds stay, and each line is judged', () => {
	expect(inertLines('a\n::error::b\n\u001b[1mc')).toBe('a\n\\::error::b\n\\x1b[1mc');
});

test('JSON says what it said, without a sign that steers', () => {
	fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('##[error]', '\u009b', '\u202e', '\u{e0041}', '\u2028', '::error::'))), (texts) => {
		const json = inertJson(JSON.stringify(texts, null, '\t'));
		expect(JSON.parse(json)).toEqual(texts);
		for (const line of json.split('\n')) expect(inert(line.replace(/^\t*/, ''))).toBe(line.replace(/^\t*/, ''));
	}));
});
