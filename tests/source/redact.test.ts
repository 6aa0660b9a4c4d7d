import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactor } from '../../src/source/redact.ts';
import { REMOVED, REMOVED_JOINED } from '../../src/source/removal.ts';

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
		['from within markup', 'Zu*zka*; **Zuzka** *Vornholt*; [Zuz](a)ka; Z<b>uzka</b>; `Zuzka`', '…; **…**; […](a); …; `…`'],
		['with signs that have no width', 'Zu\u200bzka', '…'],
		['over the end of a line', '> Zuzka\n> Vornholt said', '> …\n>  said'],
		['over the cells of a table', '| Zuzka | Vornholt | IBM |', '| … | | IBM |'],
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

const ODALYS = { handle: 'oferrow', name: 'Odalys Ferrow-Quist', also: [] };
const OTHERS = [{ name: 'Łukasz Sørensen', also: [] }, { name: 'Işıl Straße', also: [] }, { name: 'Jürgen Öhlund', also: [] }, { name: 'Seán O’Brien', also: [] }, { name: '王小明', also: [] }, { name: 'Νίκος Παππάς', also: [] }];

const hide = (text: string): string => redactor([ODALYS, ...OTHERS]).redact(text).replaceAll(REMOVED, '…').replaceAll(REMOVED_JOINED, '_…_');

describe('a name of several words is taken out', () => {
	test.each([
		['last name first', '* Ferrow-Quist, Odalys\n* FERROW-QUIST Odalys M. (IBM)', '* …\n* … (IBM)'],
		['with an initial in the middle', 'Odalys M. Ferrow-Quist; Odalys M Ferrow-Quist', '…; …'],
		['with initials', 'O. Ferrow-Quist; Odalys F.-Q. and Ferrow-Quist, O. said', '…; … and … said'],
		['without its hyphen, or its blank', 'Odalys Ferrow Quist; OdalysFerrowQuist; odalys_ferrow_quist; Odalys  Ferrow‑Quist', '…; …; …; …'],
		['as an address', 'odalys.ferrow-quist@x.org ferrowquist.odalys@x.org odalysferrowquist@x.org o.ferrow-quist@x.org', '_…_@x.org _…_@x.org _…_@x.org _…_@x.org'],
		['with a genitive', 'Odalys Ferrow-Quists Pegel, l’Odalys Ferrow-Quist', '…s Pegel, l’…'],
		['with letters of another script', 'Оdalys Ferrоw-Quist', '…'],
		['with strokes, or without', 'Lukasz Sorensen; ŁUKASZ SØRENSEN; Lukasz Soerensen', '…; …; …'],
		['in any case of any language', 'IŞIL STRASSE; Isil Strasse; Işıl Straẞe; ıŞıL ſtraße', '…; …; …; …'],
		['with two letters for an umlaut', 'Juergen Oehlund; Jurgen Ohlund', '…; …'],
		['with or without its apostrophe', 'Sean O\'Brien; Sean OBrien; Séan O Brien', '…; …; …'],
		['with a final sigma or none', 'ΝΙΚΟΣ ΠΑΠΠΑΣ; Νικοσ Παππάς', '…; …'],
		['with a blank where there is none', '王 小明', '…'],
		['in letters of another width or shape', 'Ｏｄａｌｙｓ 𝐅errow-Ⓠuist', '…'],
		['with signs nobody sees', 'Odal\ufe0fys Ferr\u00adow-Q\u{e0061}uist; Odal&shy;ys Fer\u0001row-Quist', '…; …'],
		['with the mark of a footnote', 'Odalys Ferrow-Quist¹; Odalys[^1] Ferrow-Quist', '…¹; …[^1]'],
		['over a line\'s end, however it is written', 'Odalys  \nFerrow-Quist; Odalys\\\nFerrow-Quist; Odalys<br>Ferrow-Quist', '…\n; …\n; …'],
		['from links and tags that hold brackets', '[Odal](https://x.org/a(b)c)ys Ferrow-Quist; Odal<span title="a>b">ys</span> Ferrow-Quist', '[…](https://x.org/a(b)c); …'],
		['and the link about it stays', '**Odalys** Ferrow-Quist and [Odalys](https://x.org/x) Ferrow-Quist', '**…** and […](https://x.org/x)'],
		['from the address of such a link', '[Odalys](https://x.org/odalys-ferrow-quist) Ferrow-Quist', '[…](https://x.org/_…_)'],
	])('%s', (_how, text, expected) => {
		expect(hide(text)).toBe(expected);
	});
});

test.each([
	['two people in a row', 'Mia Ferrow-Quist, Odalys Marlow'],
	['two points of a list', '* Odalys\n* Ferrow-Quist'],
	['two rows of a table', '| Mia | Odalys |\n| Ferrow-Quist | Lee |'],
	['two paragraphs', '<p>Odalys</p><p>Ferrow-Quist</p>\n\nOdalys\n\nFerrow-Quist'],
	['a sentence\'s first letter', 'A stone. O Ferrow-Quist'],
	['a handle with more in it', '@odalys-ferrow-quist-ibm, @oferrow2'],
])('%s are not one name', (_what, text) => {
	expect(hide(text)).toBe(text);
});

test('what somebody shown lists as theirs is only taken where it is listed for somebody hidden', () => {
	const visible = [{ name: 'Olga Ferrow-Quist', also: ['O. Ferrow-Quist'] }];
	expect(redactor([ODALYS], visible).redact('O. Ferrow-Quist; Odalys F. ran')).toBe('O. Ferrow-Quist; (name removed) ran');
	expect(redactor([{ ...ODALYS, also: ['O. Ferrow-Quist'] }], visible).redact('O. Ferrow-Quist')).toBe('(name removed)');
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
