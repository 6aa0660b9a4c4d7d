import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shapesOf } from './shape.ts';

/** What minutes are made of, and what parsers disagree about. */
const DOCUMENTS: [string, string][] = [
	['headings and rules', '# A\n\nB\n===\n\nC\n---\n\n### D ###\n\n---\n\n####### E\n'],
	['lists, tight and loose', '* a\n  * b\n* c\n\n1. d\n\n2) e\n\n   f\n- g\n+ h\n'],
	['lists that are badly indented', '* a\n   * b\n * c\n     * d\n\n   e\n*f\n1.g\n'],
	['checkboxes', '- [ ] a\n- [x] b\n- [X] c\n- []d\n- [ ]\n* [ ] e\n  - [x] f\n'],
	['tables', '| a | b |\n|:--|--:|\n| c | `d|e` |\n| f |\n\na | b\n- | -\nc\n'],
	['links and pictures', '[a](b "c") [d](<e f>) ![g](h) [i][j] [j] [k][] <https://x.example/?a=b&c>\n\n[j]: https://x.example "t"\n[K]: y\n'],
	['addresses in running text', 'https://x.example/a_b, (https://x.example/c). www.x.example! ada@x.example http://x.example/#12 ftp://x.example\n'],
	['references', '#12 tide/lights#7 [#3] [#4](https://github.com/tide/lights/issues/4) TSC#12 nodejs/node/pull/12\n'],
	['people', '@ada (@lin-b) @tide/keepers Ada Lind \\<ada@x.example> @_x_\n'],
	['emphasis', '*a* **b** ***c*** _d_ __e__ a*b*c a_b_c **d*e** ~~f~~ ~g~ \\*h\\*\n'],
	['code', '`a` ``b`c`` \n\n```js x\nd\n```\n\n~~~\ne\n~~~\n\n    f\n\n```\nunclosed\n'],
	['HTML', '<b>a</b> <string> <!-- b -->\n\n<div>\nc\n</div>\n\n<!--\nd\n\ne -->\n\n</sarcasm>\n\n<not recorded>\n'],
	['quotes', '> a\nb\n> > c\n\n> * d\n'],
	['entities and escapes', '&amp; &copy; &#35;12 &#x23; &nope; \\# \\& \\a AT&T &lt;b&gt;\n'],
	['breaks and white space', 'a  \nb\\\nc   d\n\n\te\n\n  f\n\u00a0g\n'],
	['footnotes', 'a[^1] b[^x]\n\n[^1]: c\n    d\n\n[^2]: e\n'],
	['definitions nobody refers to', '[a]: b\n[a]: c\n\n[d]:\ne\n'],
	['front matter', '---\ntitle: a\n---\n\n# b\n'],
	['front matter in TOML', '+++\na = 1\n+++\n\nb\n'],
	['a rule that is no front matter', '\n---\na: b\n---\n'],
	['other scripts and astral characters', '# Åsa 😀\n\n* 😀 **é** #12\n  日本語 [😀](x) @ada\n'],
	['nothing', ''],
	['blank lines', '\n\n  \n'],
	['null characters', 'a\0b\n'],
	['a line without an end', '* a'],
];

const ENDINGS: [string, (text: string) => string][] = [
	['line feeds', (text) => text],
	['CRLF', (text) => text.replaceAll('\n', '\r\n')],
	['CR', (text) => text.replaceAll('\n', '\r')],
	['a byte order mark', (text) => `\uFEFF${text}`],
	['a byte order mark and CRLF', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
];

test.each(ENDINGS.flatMap(([ending, rewrite]) => DOCUMENTS.map(([name, text]) => [name, ending, rewrite(text)] as const)))('both parsers read %s with %s alike', (_name, _ending, text) => {
	const [ours, theirs] = shapesOf(text);
	expect(ours).toEqual(theirs);
});

test.each(['tests/fixtures', 'content'])('both parsers read %s alike', (folder) => {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
	const different = files.filter((path) => {
		const [ours, theirs] = shapesOf(readFileSync(join(folder, path), 'utf8'));
		return JSON.stringify(ours) !== JSON.stringify(theirs);
	});
	expect(files.length).toBeGreaterThan(0);
	expect(different).toEqual([]);
});
