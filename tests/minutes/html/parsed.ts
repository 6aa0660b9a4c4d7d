import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';

const parser = unified().use(rehypeRaw).freeze();

/** HTML as a browser would read it. */
export function parsed(html: string): Root {
	return parser.runSync({ type: 'root', children: [{ type: 'raw', value: html }] }) as Root;
}

export function elementsOf(node: Nodes): Element[] {
	const own = node.type === 'element' ? [node] : [];
	return 'children' in node ? [...own, ...node.children.flatMap(elementsOf)] : own;
}

const TAGS = new Set([
	'a', 'b', 'blockquote', 'br', 'code', 'dd', 'del', 'details', 'div', 'dl', 'dt', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'input', 'ins', 'kbd',
	'li', 'ol', 'p', 'pre', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'section', 'span', 'strike', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot',
	'th', 'thead', 'tr', 'tt', 'u', 'ul', 'var',
]);
const ATTRIBUTES = new Set([
	'align', 'ariaLabel', 'checked', 'className', 'colSpan', 'dataDone', 'dataPagefindIgnore', 'dataRef', 'disabled', 'href', 'id', 'open', 'rel', 'role',
	'rowSpan', 'start', 'tabIndex', 'title', 'type',
]);
const CLASSES = /^(?:action|contains-task-list|decision|defeated|definition|footnote|front-matter|image|info|item|language-.+|perhaps|permalink|person|ref|source-comment|speaker|struck|table|task-list-item)$/;
const ADDRESS = /^(?:https?:|mailto:|ircs?:|xmpp:|#|\/issues\/|\/people\/)/;

/** What is in this HTML that could do harm or that the page does not expect; nothing, where it is safe. */
export function harmIn(page: Root): string[] {
	const ids: unknown[] = [];
	return elementsOf(page).flatMap(({ tagName, properties }) => {
		const { href, id, className } = properties;
		const harm = Object.keys(properties).filter((name) => !ATTRIBUTES.has(name)).map((name) => `${tagName}[${name}]`);
		if (!TAGS.has(tagName)) harm.push(tagName);
		if (href !== undefined && !ADDRESS.test(String(href))) harm.push(String(href));
		if (id !== undefined && (ids.includes(id) || ['main', 'search', 'q'].includes(String(id)))) harm.push(`#${id}`);
		ids.push(id);
		return [...harm, ...[className ?? []].flat().map(String).filter((name) => !CLASSES.test(name))];
	});
}
