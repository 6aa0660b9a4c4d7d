import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { native, reference } from '../../src/minutes/parse.ts';
import { skipAloud } from '../skip.ts';

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
	const [ours, theirs] = parsed(text);
	expect(ours).toEqual(theirs);
});

/** Not in every checkout: real minutes, which are nobody's to copy. */
const CORPUS = '../shared/corpus';

/** Files of it where the two differ in where an indented code block or, before lines of blanks, a list ends. */
const KNOWN = 3;

test.for([['tests/fixtures', 0], ['content', 0], [CORPUS, KNOWN]] as const)('both parsers read %s alike, but for %i files at most', ([folder, most], { skip }) => {
	if (!existsSync(folder)) skipAloud(skip, `no file of ${folder} was parsed twice, as it is not there: the parsers were compared over the other folders alone`);
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
	const different = files.filter((path) => {
		const text = readFileSync(join(folder, path), 'utf8');
		const [ours, theirs] = parsed(text);
		return JSON.stringify(ours) !== JSON.stringify(theirs);
	});
	console.log(`Read from ${folder}: ${files.length} files, ${different.length} read differently${different.map((path) => `\n  ${path}`).join('')}`);
	expect(files.length).toBeGreaterThan(0);
	expect(different.length).toBeLessThanOrEqual(most);
});

function parsed(text: string): [unknown, unknown] {
	const [ours, theirs] = [native.parse(text) as Root, reference.parse(text) as Root];
	return [shape(ours, theirs), shape(theirs, theirs)];
}

/**
 * What a parser says of each node; absent, null and undefined are the same. Of some addresses in running
 * text remark-gfm does not say where they stand: `positions` is the tree that decides what is compared.
 */
function shape(node: Nodes, positions: Nodes | undefined): unknown {
	const { children, position, data: _, ...fields } = node as Nodes & { children?: Nodes[] };
	const others = positions && 'children' in positions ? positions.children : [];
	return {
		...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))),
		...(position && positions?.position && { at: [position.start, position.end].map(({ line, column, offset }) => `${line}:${column}:${offset}`).join('-') }),
		...(children && { children: children.map((child, index) => shape(child, others[index])) }),
	};
}
