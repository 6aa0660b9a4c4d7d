import { VFile } from 'vfile';
import { toHtml } from '../../../src/minutes/html/index.ts';
import { readMinutes } from '../../../src/minutes/read.ts';
import { elementsOf, harmIn, parsed } from './parsed.ts';
import { here } from './render.ts';
import { lostWords } from './words.ts';

/** What is wrong with the page of a document: lost words, harm, items and headings out of place, a tree that was changed for it. */
export function wrongOn(path: string, source: string): string[] {
	const file = new VFile({ path, value: source });
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
}
