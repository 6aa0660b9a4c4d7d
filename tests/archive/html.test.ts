import { expect, test } from 'vitest';
import { textOf } from '../../src/archive/html.ts';

test.each([
	['blocks end a word', '<p>late</p><p>tide</p>', 'late tide'],
	['marks within a word do not', 'bar<em>na</em>cle', 'barnacle'],
	['entities are what they stand for', '&#x3C;gauge&#x3E; &#38; &quot;tide&quot; &amp;lt;', '<gauge> & "tide" &lt;'],
	['an entity that stands for nothing stays', '&#x110000; &tide;', '&#x110000; &tide;'],
	['white space is one space', ' <p>\n late\t tide </p> ', 'late tide'],
])('%s', (_title, html, expected) => {
	expect(textOf(html)).toBe(expected);
});
