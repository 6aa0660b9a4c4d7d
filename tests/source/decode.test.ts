import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/source/decode.ts';

test.each([
	{ title: 'reads UTF-8 without its byte order mark', bytes: [0xef, 0xbb, 0xbf, 0x61], text: 'a' },
	{ title: 'reads UTF-16 with its byte order mark', bytes: [0xff, 0xfe, 0x61, 0, 0xe9, 0], text: 'aé', at: 'utf-16 1:1' },
	{ title: 'reads big-endian UTF-16', bytes: [0xfe, 0xff, 0, 0x61], text: 'a', at: 'utf-16 1:1' },
	{ title: 'has no text for a file with a NUL', bytes: [0x61, 0, 0x62] },
	{ title: 'has no text for UTF-32', bytes: [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0] },
	{ title: 'finds the first broken byte behind a byte order mark', bytes: [0xef, 0xbb, 0xbf, 0x0a, 0x61, 0x80], text: '\na\ufffd', at: 'broken-utf-8 2:2' },
	{ title: 'leaves a U+FFFD that was written in peace', bytes: [0xef, 0xbf, 0xbd], text: '\ufffd' },
	{ title: 'tells a written U+FFFD from a broken byte', bytes: [0xef, 0xbf, 0xbd, 0x0d, 0x0a, 0xef, 0xbf, 0x61], text: '\ufffd\r\n\ufffda', at: 'broken-utf-8 2:1' },
])('$title', ({ bytes, text, at }) => {
	const { text: read, flaw } = decode(Uint8Array.from(bytes));
	expect({ text: read, at: flaw && `${flaw.ruleId} ${flaw.place?.line}:${flaw.place?.column}` }).toEqual({ text, at });
});

test('any text comes back as it was written, without a flaw', () => {
	fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && !text.startsWith('\ufeff')), (text) => {
		expect(decode(Buffer.from(text))).toEqual({ text });
	}));
});

test('any bytes have an answer, and where the flaw is said to be stands U+FFFD', () => {
	fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
		const { text, flaw } = decode(bytes);
		if (flaw?.ruleId === 'broken-utf-8') expect(text?.[flaw.place?.offset ?? -1]).toBe('\ufffd');
	}), { numRuns: 2000 });
});
