import fc from 'fast-check';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { toHtml } from '../../../src/minutes/html/index.ts';
import { toSafeTree } from '../../../src/minutes/html/safe.ts';
import { write } from '../../../src/minutes/html/write.ts';
import { native } from '../../../src/minutes/parse.ts';
import { harmIn, parsed } from './parsed.ts';
import { type Facts, here, meetingOf, render } from './render.ts';
import { lostLetters, lostWords } from './words.ts';

/** Pieces that minutes are made of, and that trick parsers. */
const PIECE = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom('\n', '\n\n', ' ', '  \n', '\r\n', '\t', '* ', '- [x] ', '1. ', '# ', '### ', '> ', '    ', '| a | b |\n|-|-|\n| c | d |\n', '```\n', '---\n', '<!-- ', ' -->') },
	{ weight: 3, arbitrary: fc.constantFrom('Ada: ', '@ada', '#12', 'tide/lights#7', '[a](b)', '![c](d)', '[e]: f\n', '[e]', '[^1]', '[^1]: ', '**', '_', '`', '\\', '&amp;', '&', '~~') },
	{ weight: 2, arbitrary: fc.constantFrom('<b>', '</b>', '<details>', '</details>', '<table>', '<td>', '</td>', '<script>', '</script>', '<a href="x">', '</a>', '<br>', '<img alt=x>', '<string>', '<svg>', '<', '>', '"') },
	{ weight: 3, arbitrary: fc.string({ maxLength: 8, unit: 'grapheme' }) },
	{ weight: 2, arbitrary: fc.constantFrom('lights', 'dim', 'Ada', '😀', 'ä') },
);
const SOURCE = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join('').replaceAll('\0', ''));

/** Facts at any places of a source, whether a reader would see them there or not. */
const DOCUMENT = SOURCE.filter((source) => source.trim() !== '').chain((source) => {
	const stretch = fc.tuple(fc.nat(source.length), fc.nat(source.length)).map(([a, b]) => source.slice(Math.min(a, b), Math.max(a, b)));
	const line = fc.constantFrom(...source.split('\n')).map((text) => text.trim());
	const fact = fc.oneof(stretch, line).map((raw) => ({ raw: raw || source }));
	const factsOf = <Extra extends object>(extra: Extra) => fc.array(fact.map((one) => ({ ...one, ...extra })), { maxLength: 3 });
	return fc.record({
		agenda: factsOf({ title: 'lights', anchor: 'lights' }), issues: factsOf({ ref: 'tide/lights#12' }),
		actions: factsOf({}), decisions: factsOf({}), attendees: factsOf({ name: 'Ada Lind', handle: 'ada' }),
	}).map((facts: Facts) => ({ source, facts }));
});

test('any document with any facts becomes harmless HTML with every word, and its tree stays as it was', () => {
	fc.assert(fc.property(DOCUMENT, ({ source, facts }) => {
		const tree = native.parse(source) as Root;
		const before = JSON.stringify(tree);
		const page = parsed(toHtml(tree, meetingOf(source, facts), here));
		expect(JSON.stringify(tree)).toBe(before);
		expect(harmIn(page)).toEqual([]);
		expect(lostLetters(tree, page)).toBe('');
		// A tag may be markup, which parts no words, or a word.
		if (!source.includes('<')) expect(lostWords(tree, page)).toEqual([]);
	}), { numRuns: 400 });
});

const library = unified().use(rehypeStringify).freeze();

test('the writer says what rehype-stringify says', () => {
	fc.assert(fc.property(SOURCE, (source) => {
		const tree = toSafeTree(native.parse(source) as Root);
		expect(library.stringify(parsed(write(tree)))).toBe(library.stringify(parsed(library.stringify(tree))));
	}), { numRuns: 200 });
});

test.each([
	['tags in tags', `${'<b>'.repeat(5_000)}x${'</b>'.repeat(5_000)}`],
	['tags in tags in quotes', Array.from({ length: 90 }, (_, depth) => `${'> '.repeat(depth)}${'<div>'.repeat(40)}\n`).join('\n')],
	['mentions on a line', '@ada '.repeat(7_500)],
	['links within the document', `${'# a\n\n'.repeat(2_000)}${'[x](#b) '.repeat(2_000)}`],
])('very many %s are no trouble', (_, source) => {
	expect(render(source)).toMatch(/^</);
});
