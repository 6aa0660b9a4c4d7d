import type { Element, ElementContent, Properties } from 'hast';
import type { Code, Definition, FootnoteDefinition, FootnoteReference, Image, ImageReference, List, ListItem, Literal, Nodes, Root, Table, Text } from 'mdast';
import { defaultHandlers, type Options } from 'remark-rehype';
import { isCommentLabel } from '../comments.ts';
import { element, textNode } from './nodes.ts';

/** What must be known of a whole tree before its first node is turned into HTML. */
export interface Survey {
	tree: Root;
	definitions: Map<string, Definition>;
	/** Identifiers that a link or an image refers to. */
	used: Set<string>;
	/** The first note of each name, and its id: with a character that no heading's id has. */
	notes: Map<string, { node: FootnoteDefinition; id: string }>;
	html: boolean;
	/** Whether comments are shown. */
	comments: boolean;
}

type State = Parameters<NonNullable<NonNullable<Options['handlers']>['text']>>[0];

const surveys = new WeakMap<State, Survey>();

/** How nodes become HTML where GitHub's way would lose words, load pictures or lose track of a list item's first paragraph. */
export const handlers: NonNullable<Options['handlers']> = {
	root(state: State, { data }: Root) {
		if (!data?.survey) return undefined;
		const { tree, definitions } = data.survey;
		surveys.set(state, data.survey);
		for (const [id, definition] of definitions) state.definitionById.set(id.toUpperCase(), definition);
		// The library copies each position; nothing changes one here.
		state.patch = (from, to) => {
			if (from.position) to.position = from.position;
		};
		try {
			return state.wrap(state.all(tree), false);
		} finally {
			// A small collection keeps what a weak map leads to: whole trees would grow old.
			surveys.delete(state);
		}
	},
	text(_: State, node: Text) {
		return textNode(node.value.includes('\r') ? node.value.replace(/\r\n?/g, '\n') : node.value, node.position);
	},
	yaml: frontMatter,
	toml: frontMatter,
	code(state: State, node: Code) {
		const block = defaultHandlers.code(state, node);
		return node.meta ? [paragraph('info', `${node.lang ?? ''} ${node.meta}`), block] : block;
	},
	image(state: State, node: Image, parent: Nodes | undefined) {
		return apart(imageLink(defaultHandlers.image(state, node)), node, parent);
	},
	imageReference(state: State, node: ImageReference, parent: Nodes | undefined) {
		const image = defaultHandlers.imageReference(state, node);
		return Array.isArray(image) || image.type !== 'element' ? image : apart(imageLink(image), node, parent);
	},
	definition(state: State, node: Definition) {
		const survey = surveys.get(state);
		if (survey?.used.has(node.identifier) && survey.definitions.get(node.identifier) === node) return undefined;
		if (!survey?.comments && isCommentLabel(node.label ?? node.identifier)) return undefined;
		return paragraph('definition', `[${node.label ?? node.identifier}]: ${node.url}${node.title ? ` "${node.title}"` : ''}`);
	},
	// GitHub drops cells that the first row has no column for.
	table(state: State, node: Table) {
		const missing = Math.max(...node.children.map(({ children }) => children.length)) - (node.align?.length ?? 0);
		return defaultHandlers.table(state, missing > 0 ? { ...node, align: [...(node.align ?? []), ...Array.from({ length: missing }, () => null)] } : node);
	},
	footnoteReference(state: State, { identifier, label }: FootnoteReference) {
		return element('sup', {}, [element('a', { href: `#${surveys.get(state)?.notes.get(identifier)?.id}` }, [textNode(`[${label ?? identifier}]`)])]);
	},
	// It stays where it is written: then no note is lost, whether referred to or not.
	footnoteDefinition(state: State, node: FootnoteDefinition) {
		const first = surveys.get(state)?.notes.get(node.identifier);
		const properties = { className: ['footnote'], ...(first?.node === node && { id: first.id }) };
		const mark = element('p', {}, [textNode(`[${node.label ?? node.identifier}]`)]);
		return element('div', properties, state.wrap([mark, ...state.all(node)], true));
	},
	listItem,
};

/**
 * The first paragraph of a list item keeps its `<p>`, for a later step to make a heading of or to take
 * away; a line feed before it says that the list is loose.
 */
function listItem(state: State, node: ListItem, parent: Nodes | undefined): Element {
	const loose = parent?.type === 'list' && isLoose(parent);
	const blocks = state.all(node);
	const properties: Properties = {};
	if (typeof node.checked === 'boolean') {
		check(blocks, node.checked);
		properties.className = ['task-list-item'];
	}
	const [first, ...rest] = blocks;
	const tight = !loose && first?.type === 'element' && first.tagName === 'p';
	const children = tight && rest.length > 0 ? [first, ...state.wrap(rest, true)] : tight || !first ? blocks : state.wrap(blocks, true);
	return element('li', properties, children, node.position);
}

const looseness = new WeakMap<List, boolean>();

/** Asked by every item, so known for the list. */
function isLoose(list: List): boolean {
	let loose = looseness.get(list);
	if (loose === undefined) looseness.set(list, (loose = list.spread || list.children.some(({ spread }) => spread === true)));
	return loose;
}

function check(blocks: ElementContent[], checked: boolean): void {
	let [first] = blocks;
	if (first?.type !== 'element' || first.tagName !== 'p') blocks.unshift((first = element('p', {}, [])));
	const box = element('input', { type: 'checkbox', checked, disabled: true }, []);
	first.children.unshift(box, ...(first.children.length > 0 ? [textNode(' ')] : []));
}

function frontMatter(_: State, node: Literal): Element {
	return element('pre', { className: ['front-matter'] }, [textNode(node.value)]);
}

/** A link that says what the picture shows: a picture would tell a stranger's server who reads the page. */
export function imageLink({ properties: { src, alt, title } }: Element): Element {
	const name = String(src ?? '').split(/[?#]/)[0]?.split('/').pop();
	const text = String(alt ?? '').trim() || name || 'image';
	return element('a', { className: ['image'], ...(src && { href: src }), ...(title && { title }) }, [textNode(text)]);
}

/** A picture needs no space beside it, the words that stand for it do. */
function apart(link: Element, node: Nodes, parent: Nodes | undefined): ElementContent[] {
	const siblings: readonly Nodes[] = parent && 'children' in parent ? parent.children : [];
	const index = indexIn(siblings, node);
	return [...space(siblings[index - 1], /\s$/), link, ...space(siblings[index + 1], /^\s/)];
}

/** As `indexOf`, from where the last was found on: one after the other is asked about. */
function indexIn(siblings: readonly Nodes[], node: Nodes): number {
	if (asked.siblings !== siblings) asked = { siblings, index: 0 };
	const index = siblings.indexOf(node, asked.index);
	asked.index = Math.max(0, index);
	return index < 0 ? siblings.indexOf(node) : index;
}

let asked: { siblings: readonly Nodes[]; index: number } = { siblings: [], index: 0 };

function space(beside: Nodes | undefined, blank: RegExp): ElementContent[] {
	return !beside || (beside.type === 'text' && blank.test(beside.value)) ? [] : [textNode(' ')];
}

function paragraph(className: string, text: string): Element {
	return element('p', { className: [className] }, [textNode(text.trim())]);
}
