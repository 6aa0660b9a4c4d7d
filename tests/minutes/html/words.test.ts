import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { toHtml } from '../../../src/minutes/html/index.ts';
import { native } from '../../../src/minutes/parse.ts';
import { readMinutes } from '../../../src/minutes/read.ts';
import { elementsOf, harmIn, parsed } from './parsed.ts';
import { here } from './render.ts';
import { skipAloud } from '../../skip.ts';
import { lostWords } from './words.ts';

test.each([
	['a missing word', 'Dim lights\n', '<p>Dim</p>', ['lights']],
	['a word that is there less often', 'Dim dim Dim\n', '<p>Dim dim</p>', ['Dim']],
	['words glued together', '* Dim\n* lights\n', '<span>Dim</span><span>lights</span>', ['Dim', 'lights']],
	['words that only an attribute has', '![lamp](x.png)\n', '<p title="lamp"></p>', ['lamp']],
])('the law of words finds %s', (_, source, html, lost) => {
	expect(lostWords(native.parse(source) as Root, parsed(html))).toEqual(lost);
});

/** Not in every checkout: real minutes, which are nobody's to copy. */
const CORPUS = '../shared/corpus';

test.for([['tests/fixtures'], ['content'], [CORPUS]] as const)('no word of %s is lost, each item is a heading, no heading level is skipped, nothing does harm', ([folder], { skip }) => {
	if (!existsSync(folder)) skipAloud(skip, `no file of ${folder} was read, as it is not there: the laws were held over the other folders alone`);
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
	console.log(`Read from ${folder}: ${files.length} files`);
	expect(files.length).toBeGreaterThan(0);
	const wrong = files.flatMap((path) => {
		const file = new VFile({ path, value: readFileSync(join(folder, path), 'utf8') });
		const { tree, meeting } = readMinutes(file, { path, group: 'lights', repo: 'tide/lights' });
		const before = JSON.stringify(tree);
		const html = toHtml(tree, meeting, { ...here, relative: (href) => new URL(href, 'https://tide.example/minutes/').href });
		const page = parsed(html);
		const headings = elementsOf(page).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
		const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
		const ids = new Set(headings.map(({ properties }) => properties.id));
		return [
			...lostWords(tree, page).map((word) => `${path}: lost ${word}`),
			...harmIn(page).map((harm) => `${path}: harm ${harm}`),
			...meeting.agenda.filter(({ anchor }) => !ids.has(anchor)).map(({ anchor }) => `${path}: no heading #${anchor}`),
			...levels.flatMap((level, index) => (index > 0 && level > (levels[index - 1] ?? 0) + 1 ? [`${path}: h${level} after h${levels[index - 1]}`] : [])),
			...(JSON.stringify(tree) === before ? [] : [`${path}: the tree was changed`]),
		];
	});
	expect(wrong).toEqual([]);
});
