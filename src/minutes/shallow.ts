import type { Nodes, Parents, Root } from 'mdast';

/** The tree, or, where it is nested deeper than can be walked, the text as one block of code: nothing is lost. */
export function shallow(tree: Root, source: string): { tree: Root; tooDeep: boolean } {
	if (!isDeeper(tree, DEEPEST)) return { tree, tooDeep: false };
	const position = tree.position;
	return { tree: { type: 'root', children: [{ type: 'code', value: source, ...(position && { position }) }], ...(position && { position }) }, tooDeep: true };
}

/** Offsets in a tree count from the first character after a byte order mark. */
export function withoutBom(text: string): string {
	return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Deeper than anybody nests notes; below it, walking a tree ends in a stack overflow. */
const DEEPEST = 200;

function isDeeper(node: Nodes, levels: number): boolean {
	if (levels === 0) return true;
	const { children } = node as Partial<Parents>;
	if (children) for (const child of children) if (child.type !== 'text' && isDeeper(child, levels - 1)) return true;
	return false;
}
