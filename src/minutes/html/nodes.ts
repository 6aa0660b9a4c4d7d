import type { Element, ElementContent, Properties, Text } from 'hast';
import type { Position } from 'unist';

/** Nodes are made here and nowhere else: those of one shape are read faster than those that only look alike. */
export function element(tagName: string, properties: Properties, children: ElementContent[], position?: Position): Element {
	return at(position, { type: 'element', tagName, properties, children });
}

export function textNode(value: string, position?: Position): Text {
	return at(position, { type: 'text', value });
}

function at<Node extends Element | Text>(position: Position | undefined, node: Node): Node {
	if (position) node.position = position;
	return node;
}
