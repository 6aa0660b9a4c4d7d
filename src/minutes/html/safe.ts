import type { Root as HastRoot } from 'hast';
import type { Nodes, Parents, Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { handlers, type Survey } from './handlers.ts';
import { readMarkup } from './markup.ts';
import { schema } from './schema.ts';

declare module 'mdast' {
	interface RootData {
		survey?: Survey;
	}
}

/** A document's tree as a tree of safe HTML with every word of it, of comments where they are wanted; nodes keep their positions. */
export function toSafeTree(tree: Root, comments = false): HastRoot {
	const survey: Survey = { tree, definitions: new Map(), used: new Set(), notes: new Map(), html: false, comments };
	look(tree, survey);
	// The tree travels as data: the library's own search for definitions costs as much as the conversion.
	const shell: Root = { type: 'root', children: [], data: { survey } };
	return (!survey.html ? plain : comments ? withComments : withMarkup).runSync(shell);
}

const options = { allowDangerousHtml: true, handlers };
const plain = unified().use(remarkRehype, options).use(rehypeSanitize, schema).freeze();
const withMarkup = unified().use(remarkRehype, options).use(readMarkup, { comments: false }).use(rehypeSanitize, schema).freeze();
const withComments = unified().use(remarkRehype, options).use(readMarkup, { comments: true }).use(rehypeSanitize, schema).freeze();

function look(node: Nodes, survey: Survey): void {
	switch (node.type) {
		case 'text':
			return;
		case 'html':
			survey.html = true;
			break;
		case 'definition':
			if (!survey.definitions.has(node.identifier)) survey.definitions.set(node.identifier, node);
			break;
		case 'footnoteDefinition':
			if (!survey.notes.has(node.identifier)) survey.notes.set(node.identifier, { node, id: `note_${survey.notes.size + 1}` });
			break;
		case 'linkReference': case 'imageReference':
			survey.used.add(node.identifier);
	}
	const { children } = node as Partial<Parents>;
	if (children) for (const child of children) look(child, survey);
}
