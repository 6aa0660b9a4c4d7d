import type { Nodes, Root } from 'mdast';
import { native } from '../../src/minutes/parse.ts';
import { reference } from '../../src/minutes/reference.ts';

/** What the native parser and the reference make of a text. */
export function shapesOf(text: string): [unknown, unknown] {
	return shapes(native.parse(text) as Root, reference.parse(text) as Root);
}

/** The same of two trees of one text. */
export function shapes(ours: Root, theirs: Root): [unknown, unknown] {
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
