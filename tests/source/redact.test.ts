import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactor, REMOVED, REMOVED_JOINED } from '../../src/source/redact.ts';

const ZUZKA = { handle: 'zvornholt', name: 'Zuzka Vornholt', also: ['Zuzka', 'old-zuzka', 'Z. Vornholt'] };
const INES = { name: 'Inés Marebo', also: [] };
const HARUKA = { name: '潮見 遥', also: ['백준호'] };
const ANN = { handle: 'ann', also: ['José'] };

const redact = (text: string): string => redactor([ZUZKA, INES, HARUKA, ANN]).redact(text).replaceAll(REMOVED, '…').replaceAll(REMOVED_JOINED, '_…_');

describe('a person is taken out', () => {
	test.each([
		['of a list, handle and all, once', '* Zuzka Vornholt @zvornholt (observer/IBM)', '* … (observer/IBM)'],
		['of a list with the handle in brackets', '* Zuzka Vornholt (@zvornholt)', '* …'],
		['in any case', 'ZUZKA VORNHOLT and zuzka', '… and …'],
		['with the old handle', '@old-zuzka', '…'],
		['by an initial that is listed', 'Z. Vornholt:', '…:'],
		['with and without accents', 'Inés Marebo; INES MAREBO; Ine\u0301s Marebo; In&eacute;s Marebo', '…; …; …; …'],
		['with an accent apart at the end', 'Jose\u0301, Jos\u00e9 and José', '… and …'],
		['from an entity', '&#64;zvornholt &#x5A;uzka&nbsp;Vornholt', '…'],
		['from percent escapes', 'https://x.org/?q=Zuzka%20Vornholt&u=%7Avornholt', 'https://x.org/?q=_…_&u=_…_'],
		['from within markup', 'Zu*zka*; **Zuzka** *Vornholt*; [Zuz](a)ka; Z<b>uzka</b>; `Zuzka`', '…*; **…*; […; …</b>; `…`'],
		['with signs that have no width', 'Zu\u200bzka', '…'],
		['over the end of a line', '> Zuzka\n> Vornholt said', '> …\n>  said'],
		['over the cells of a table', '| Zuzka | Vornholt |', '| … |'],
		['from an image', '![Zuzka Vornholt](img/zuzka-vornholt.png "Zuzka")', '![…](img/_…_.png "…")'],
		['from an address', 'https://github.com/zvornholt/tides/issues/12', 'https://github.com/_…_/tides/issues/12'],
		['from a reference', 'zvornholt/tides#12', '_…_/tides#12'],
		['from an e-mail address', 'zvornholt@example.org, zuzka.vornholt@example.org', '_…_@example.org, _…_@example.org'],
		['from a branch that GitHub named', 'zvornholt-patch-1', '_…_-patch-1'],
		['from a link to a heading', '[gauge](#zuzkas-gauge)', '[gauge](#_…_-gauge)'],
		['from a possessive', 'Zuzka\'s Zuzka’s', '…\'s …’s'],
		['where words are not set apart', '潮見遥さんは潮見 遥、백준호가', '…さんは…、…가'],
	])('%s', (_how, text, expected) => {
		expect(redact(text)).toBe(expected);
	});
});

test.each([
	['a longer word', 'Zuzkas zvornholt2 xzvornholt planning Anna'],
	['a longer handle', '@ann-lee, @lee-ann, https://github.com/ann-lee/tides'],
	['one of the words', 'Vornholt, Marebo, 潮見'],
])('who only shares %s stays', (_what, text) => {
	expect(redact(text)).toBe(text);
});

test('what is put in their place is nobody\'s handle', () => {
	expect(redactor([ANN]).redact('@ann https://github.com/ann')).toBe('(name removed) https://github.com/name_removed');
});

test('tells whom it has found', () => {
	const { redact, found } = redactor([ZUZKA, INES]);
	redact('Zuzka was there');
	expect(found).toEqual([true, false]);
});

test('two people stay two', () => {
	expect(redact('Zuzka, Inés Marebo')).toBe('…, …');
});

test('a text without them, and every line of one with them, stays as it is', () => {
	const word = fc.constantFrom('Zuzka', 'Vornholt', '@zvornholt', 'zvornholt', 'tides', '#12', '*', '_', '[', '](x)', '<b>', '\n', '\r\n', ' ', ' ', '> ', '- ', '%20', '&amp;', '\\', 'é');
	fc.assert(fc.property(fc.array(word), (words) => {
		const text = words.join('');
		const { redact } = redactor([ZUZKA]);
		const after = redact(text);
		expect(after.match(/\r\n?|\n/g)).toEqual(text.match(/\r\n?|\n/g));
		expect(redact(after)).toBe(after);
		expect(after).not.toMatch(/(?<![\p{L}\p{N}])(?:zuzka|zvornholt)(?![\p{L}\p{N}])/iu);
		if (!/zuzka|zvornholt/i.test(text)) expect(after).toBe(text);
	}));
});
