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
		return { title: heading && toString(heading).trim(), html: show(tree, path) };
	});
	const { title, html } = 'value' in read ? read.value : { title: '', html: '' };
	const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '').replaceAll(/[-_]+/g, ' ').trim();
	return { path, slug, title: title || name.replace(/^./u, (letter) => letter.toUpperCase()), isTitled: Boolean(title), html };
}

function isTitle(node: Nodes): boolean {
	return node.type === 'heading' && node.depth === 1;
}
