import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { patternsOf } from '../patterns/patterns.ts';
import { FILES } from './taken.ts';

/** `npm run bench:sizes [-- CHECKOUT…]`: lines, and characters of patterns, of the code that reads promises and decisions, here and in other checkouts; of a pattern that is joined from lists, what stands around their words, which are a column of their own, as a word moved from a pattern into a list is still a word. `phrasing.ts` is counted as it was from the first: it says what text a paragraph has, of promises and decisions nothing. */
console.log('| checkout | lines | patterns | their characters | words of lists | the longest |\n| --- | --: | --: | --: | --: | --: |');
for (const root of ['.', ...process.argv.slice(2)]) {
	const there = FILES.filter((file) => existsSync(join(root, 'src/minutes', file)));
	const texts = there.map((file) => readFileSync(join(root, 'src/minutes', file), 'utf8').trimEnd());
	const literals = patternsOf(join(root, 'src')).filter(({ at }) => at.some((place) => there.some((file) => place.startsWith(`minutes/${file}:`)))).map(({ source }) => source.length);
	const lengths = [...literals, ...texts.flatMap(joinedIn)];
	console.log(`| ${root} | ${texts.reduce((sum, text) => sum + text.split('\n').length, 0)} | ${lengths.length} | ${lengths.reduce((sum, length) => sum + length, 0)} | ${texts.reduce((sum, text) => sum + listedIn(text), 0)} | ${Math.max(...lengths)} |`);
}

/** How many characters the words of the lists in a text have. */
function listedIn(text: string): number {
	return [...text.matchAll(/wordsOf\((['`])(.*?)\1\)/gs)].reduce((sum, [, , words = '']) => sum + words.replace(/\s+/g, '').length, 0);
}

/** How long each template is that a pattern is made of, without what is put into it. */
function joinedIn(text: string): number[] {
	const lengths: number[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') for (const part of node.arguments ?? []) if (ts.isTemplateExpression(part)) lengths.push(part.head.text.length + part.templateSpans.reduce((sum, { literal }) => sum + literal.text.length, 0));
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true));
	return lengths;
}
