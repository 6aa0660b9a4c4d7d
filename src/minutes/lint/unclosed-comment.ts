import type { Html, Nodes, Root } from 'mdast';
import type { Meeting } from '../model.ts';
import { withoutComments } from '../comments.ts';
import type { Finding } from './rule.ts';

/** A comment without its end, which on GitHub hides all that follows. */
export function* unclosedComment(_meeting: Meeting, tree: Root): Iterable<Finding> {
	for (const { value, position } of htmlIn(tree)) {
		if (!withoutComments(value).includes('<!--')) continue;
		yield { reason: 'Unexpected comment without an end, expected `-->` after it; write it where the comment ends, as on GitHub all that follows is hidden', ...(position && { place: position.start }) };
	}
}

/** In document order. */
function* htmlIn(tree: Root): Iterable<Html> {
	const left: Nodes[] = [tree];
	for (let node = left.pop(); node; node = left.pop()) {
		if (node.type === 'html') yield node;
		else if ('children' in node) left.push(...node.children.toReversed());
	}
}
