import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { attempt } from '../minutes/budget.ts';
import { readMinutes } from '../minutes/read.ts';
import type { SourcePage } from '../source/model.ts';
import type { ShownPage } from './model.ts';

/** An extra page of the archive, with what `show` makes of it; one that cannot be read is told on its file, and empty. */
export function shownPage({ file, slug }: SourcePage, show: (page: Root, path: string) => string): ShownPage {
	const { path } = file;
	const read = attempt(file, () => {
		const { tree } = readMinutes(file, { path });
		const heading = tree.children.find(isTitle);
		return { title: heading && toString(heading).trim(), opening: openingOf(tree), html: show(tree, path) };
	});
	const { title, opening, html } = 'value' in read ? read.value : { title: '', opening: '', html: '' };
	const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '').replaceAll(/[-_]+/g, ' ').trim();
	return { path, slug, title: title || name.replace(/^./u, (letter) => letter.toUpperCase()), isTitled: Boolean(title), ...(opening && { opening }), html };
}

/** A search engine shows about so many characters of a page. */
const SHOWN = 200;

function openingOf({ children }: Root): string {
	const first = children.find(({ type }) => type === 'paragraph');
	const text = first ? toString(first, { includeHtml: false }).replace(/\s+/g, ' ').trim() : '';
	if (text.length <= SHOWN) return text;
	const end = text.lastIndexOf(' ', SHOWN);
	return `${end > 0 ? text.slice(0, end) : [...text].slice(0, SHOWN).join('')}…`;
}

function isTitle(node: Nodes): boolean {
	return node.type === 'heading' && node.depth === 1;
}
