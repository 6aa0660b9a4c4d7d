import { expect, test } from 'vitest';
import { piecesOf } from '../../src/text/phrase.ts';

test('a text comes in pieces: words, code, what is stressed, links by name', () => {
	expect(piecesOf('Run `minutes lint` or *read* [its page](rules).')).toEqual([
		{ kind: 'words', text: 'Run ' },
		{ kind: 'code', text: 'minutes lint' },
		{ kind: 'words', text: ' or ' },
		{ kind: 'stressed', text: 'read' },
		{ kind: 'words', text: ' ' },
		{ kind: 'link', text: 'its page', to: 'rules' },
		{ kind: 'words', text: '.' },
	]);
});

test.each(['', 'plain', '`open', 'a * b', '[no name]()'])('%j has no markup', (text) => {
	expect(piecesOf(text)).toEqual(text === '' ? [] : [{ kind: 'words', text }]);
});

test('markup within code is code', () => {
	expect(piecesOf('`[a](b) *c*`')).toEqual([{ kind: 'code', text: '[a](b) *c*' }]);
});
