import type { Html, Root } from 'mdast';
import type { Point } from 'unist';

/** A rule that a comment in a document leaves out, as written, and where the comment stands. */
export interface Switch {
	rule: string;
	place: Point | undefined;
}

/** The rules that `<!-- minutebook-disable missing-date -->` leaves out for the whole document, wherever in it the comment stands; `*` for all where it names none. */
export function switchesIn(tree: Root): Switch[] {
	return htmlIn(tree).flatMap(({ value, position }) => [...value.matchAll(COMMENT)].flatMap(([, names = '']): Switch[] => {
		const rules = names.split(/[\s,]+/).filter(Boolean);
		return (rules.length > 0 ? rules : ['*']).map((rule) => ({ rule, place: position?.start }));
	}));
}

/** A comment that leaves rules out, with their names. */
const COMMENT = /<!--[ \t\n]{0,9}minutebook-disable\b([\w\s,*-]{0,400})-->/g;

/** HTML at the top of a document, in its paragraphs and lists. */
function htmlIn(node: Root | Root['children'][number]): Html[] {
	if (node.type === 'html') return [node];
	return 'children' in node ? (node.children as Root['children']).flatMap(htmlIn) : [];
}
