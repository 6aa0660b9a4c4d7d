import type { Nodes, Parents, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { type Processor, unified } from 'unified';
import { expectFewParts, expectShort } from './budget.ts';

/** unified's parser interface on Sätteri's native parser: the same mdast as `reference`, sixty times faster. Throws `TooLarge`. */
export function remarkSatteri(this: Processor): void {
	this.parser = (document) => {
		expectShort(document);
		const text = withoutBom(document).replaceAll('\0', '\uFFFD');
		const tree = markdownToMdast(text) as Root;
		expectFewParts(tree, text);
		return tree;
	};
}

/** The plugin's reference parser: GFM and front matter on remark-parse. */
export const reference = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** What the site and the command read with. */
export const native = unified().use(remarkSatteri).freeze();

/** Deeper than anybody nests notes; below it, walking a tree ends in a stack overflow. */
const DEEPEST = 200;

/** The tree, or, where it is nested deeper than can be walked, the text as one block of code: nothing is lost. */
export function shallow(tree: Root, source: string): { tree: Root; tooDeep: boolean } {
	if (!isDeeper(tree, DEEPEST)) return { tree, tooDeep: false };
	const position = tree.position;
	return { tree: { type: 'root', children: [{ type: 'code', value: source, ...(position && { position }) }], ...(position && { position }) }, tooDeep: true };
}

function isDeeper(node: Nodes, levels: number): boolean {
	if (levels === 0) return true;
	for (const child of (node as Partial<Parents>).children ?? []) if (child.type !== 'text' && isDeeper(child, levels - 1)) return true;
	return false;
}

/** Offsets in a tree count from the first character after a byte order mark. */
export function withoutBom(text: string): string {
	return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
