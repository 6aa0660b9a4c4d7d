import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { quotesOf, shortened } from '../../src/archive/quotes.ts';
import { readMinutes } from '../../src/minutes/read.ts';

function quotes(text: string) {
	const file = new VFile({ path: 'a.md', value: text });
	const { document, meeting } = readMinutes(file, { path: 'a.md', repo: 'ebb/tides' });
	return quotesOf(document, meeting);
}

const HEAD = '# Tide Group Meeting 2020-01-02\n\n## Agenda\n\n';

test('the notes under an item are quoted as plain text, a line for each block', () => {
	expect(quotes(`${HEAD}### Neap tides [#12](https://github.com/ebb/tides/issues/12)\n\n@ada: the **gauge** is\nslow.\n\n* see [the log](https://a.example)\n`).notes).toEqual({
		'ebb-tides-12': { text: '@ada: the gauge is slow.\nsee the log', line: 7 },
	});
});

test('notes nested in a bullet and lines under it are quoted without its title', () => {
	const { notes } = quotes(`${HEAD}* Neap tides #12\n  * the gauge is slow\n* Lanterns #13\n  Two are enough.\n`);
	expect(Object.values(notes).map(({ text }) => text)).toEqual(['the gauge is slow', 'Two are enough.']);
});

test('a line that speaks of several issues is quoted once, with the item it stands under', () => {
	expect(quotes(`${HEAD}### Neap tides #12\n\nSame as #4 and #5.\n`).passages).toEqual([
		{ text: 'Neap tides #12', line: 5, issues: ['ebb/tides#12'], item: 'ebb-tides-12' },
		{ text: 'Same as #4 and #5.', line: 7, issues: ['ebb/tides#4', 'ebb/tides#5'], item: 'ebb-tides-12' },
	]);
});

test('far into a long paragraph the words around the mention are quoted', () => {
	const [, passage] = quotes(`${HEAD}### Neap tides #12\n\n${'so many words '.repeat(40)}until #4, ${'and more '.repeat(60)}\n`).passages;
	expect(passage?.text).toMatch(/^… (?:so|many|words) .*until #4, and .* (?:and|more) …$/);
	expect(passage?.text.length).toBeLessThanOrEqual(284);
});

test('lines that look back are those of a review, and those that are ticked, struck out or called done', () => {
	const text = `# Tide Group Meeting 2020-01-02\n\n## Review of last meeting\n\n* Ada to draw the chart\n\n## Action items\n\n* [x] Milo to measure\n* ~~Noor to ask~~\n* Ada to paint (DONE)\n* Noor to say what is done\n`;
	expect(quotes(text).reviewed).toEqual([
		{ text: 'Ada to draw the chart', line: 5 },
		{ text: 'Milo to measure', line: 9, done: true },
		{ text: 'Noor to ask', line: 10, done: true },
		{ text: 'Ada to paint (DONE)', line: 11, done: true },
	]);
});

test.each([['~~Noor to ask the pilots~~ ok', true], ['~~Noor to ask~~ the pilots ask', undefined]])('a line that is struck out but for a word is done: %s', (text, done) => {
	expect(quotes(`# Tide Group Meeting 2020-01-02\n\n## Review of last meeting\n\n* ${text}\n`).reviewed.map((line) => line.done)).toEqual([done]);
});

test.each([
	['two words', 'two words'],
	['one two three four', 'one two …'],
	['unbreakable-word', 'unbreakabl …'],
])('%s is shortened between words where it can be', (text, short) => {
	expect(shortened(text, 0, 10)).toBe(short);
});
