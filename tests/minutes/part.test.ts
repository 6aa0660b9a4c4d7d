import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesIn, isPart, partOf } from '../../src/minutes/part.ts';

test.each([
	{ title: 'a name stays', name: 'ina-marlow', part: 'ina-marlow' },
	{ title: 'a handle is in lower case', name: 'InaMarlow', part: 'inamarlow' },
	{ title: 'a slash parts nothing', name: 'a/b', part: 'a-b' },
	{ title: 'dots lead nowhere', name: '..', part: '' },
	{ title: 'nor do dots and slashes', name: '../../etc/passwd', part: '-..-etc-passwd' },
	{ title: 'nor do backslashes and drives', name: 'C:\\x', part: 'c--x' },
	{ title: 'an escape of an address is none', name: '%2e%2e', part: '-2e-2e' },
	{ title: 'a dot or a blank at the end is lost on Windows', name: 'x. ', part: 'x' },
	{ title: 'a device of Windows is none', name: 'CON', part: 'con~' },
	{ title: 'nor is one with an ending', name: 'aux.md', part: 'aux~.md' },
	{ title: 'a word that begins as one stays', name: 'console', part: 'console' },
	{ title: 'control signs and signs that turn letters are dashes', name: 'a\n\u001b[31m\u202eb', part: 'a--[31m-b' },
	{ title: 'letters with their accents apart are whole', name: 'e\u0301', part: '\u00e9' },
	{ title: 'a long name is cut and told from others of its start', name: `${'a'.repeat(300)}b`, part: `${'a'.repeat(111)}-c19bb8d9` },
])('$title', ({ name, part }) => {
	expect(partOf(name)).toBe(part);
	expect(isPart(name)).toBe(name === part && name !== '');
});

test('whatever a name is, its part is one folder on every file system', () => {
	fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('..', '/', '.', 'con', 'aux.', '%2e', '\\', ' ', 'é', '😀'.repeat(40))).map((parts) => parts.join(''))), (name) => {
		const part = partOf(name);
		expect(part).not.toMatch(/[/\\:*?"<>|%\p{Cc}]|^\.|[. ]$|^(?:con|prn|aux|nul)(?:\.|$)/u);
		expect(bytesIn(part)).toBeLessThanOrEqual(120);
		expect(partOf(part)).toBe(part);
		expect(part).toBe(part.normalize('NFC').toLowerCase());
	}), { numRuns: 2000 });
});
