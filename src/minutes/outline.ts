import type { Definition, ListItem, Nodes, PhrasingContent, Root, TableRow } from 'mdast';
import type { Position } from 'unist';
import { type Known, knownFrom } from './habits/known.ts';
import type { Habits, TemplateLine } from './habits/model.ts';
import type { Section, SectionKind } from './model.ts';
import { rowsOfPeople } from './html-table.ts';
import { lineStarts, pointAt } from './offsets.ts';
import { append, NOWHERE, type Phrased, placing } from './phrasing.ts';

/** A document as a reader's eye runs over it: one block after the other, each with its text. */
export interface Outline {
	source: string;
	/** The offset that each line starts at. */
	lines: number[];
	blocks: Block[];
	/** What the group's other files tell. */
	known: Known;
	/** Filled by `readSections`; in document order. */
	sections: Section[];
	/** Known once asked. */
	order: ReadonlyMap<Block, number> | undefined;
}

/** Where each block stands among its document's. */
export function orderOf(document: Outline): ReadonlyMap<Block, number> {
	return (document.order ??= new Map(document.blocks.map((block, index) => [block, index])));
}

/** A heading, the first paragraph of a list item, any other paragraph, a table row. Every field is there from the start: objects of one shape are read fastest. */
export interface Block extends Phrased {
	kind: 'heading' | 'item' | 'paragraph' | 'row';
	/** Of a heading: 1 to 6. Else how many list items it is in, itself included. */
	depth: number;
	/** Of the whole: with the notes nested under a list item. */
	position: Position;
	checked: boolean | undefined;
	/** It is the first row of its table. */
	heads: boolean;
	/** Of any other row: the first. */
	header: Block | undefined;
	/** The block of the list item this one is nested in. */
	parent: Block | undefined;
	/** Blocks nested in this list item, at any depth. */
	nested: number;
	/** Filled by `readSections`: the sections it stands in, outermost first. */
	path: Section[];
	/** The section whose heading this block is. */
	starts: Section | undefined;
	/** The section that this list item opens for what is nested in it. */
	opens: Section | undefined;
	/** It comes back word for word in the group's files. */
	recurs: TemplateLine['as'] | undefined;
}

/** Lists the blocks of a tree; code, HTML and link definitions are nobody's words and left out. */
export function outline(tree: Root, source: string, habits?: Habits): Outline {
	const definitions = new Map<string, Definition>();
	for (const node of tree.children) if (node.type === 'definition') definitions.set(node.identifier.toLowerCase(), node);
	const lines = lineStarts(source);
	const known = knownFrom(habits);
	const reading = { definitions, placeOf: placing(source, lines) };
	const blocks: Block[] = [];
	for (const node of tree.children) visit(node, 0, undefined);
	return { source, lines, blocks, known, sections: [], order: undefined };

	function visit(node: Nodes, depth: number, parent: Block | undefined): void {
		switch (node.type) {
			case 'heading':
				add('heading', node.depth, node.children, node.position, parent);
				break;
			case 'paragraph':
				add('paragraph', depth, node.children, node.position, parent);
				break;
			case 'tableRow':
				addRow(node, depth, parent);
				break;
			case 'listItem':
				visitItem(node, depth + 1, parent);
				break;
			case 'table': {
				const from = blocks.length;
				for (const child of node.children) visit(child, depth, parent);
				nameColumns(blocks.slice(from));
				break;
			}
			case 'html':
				addHtml(node.value, node.position, depth, parent);
				break;
			case 'blockquote': case 'list': case 'footnoteDefinition':
				for (const child of node.children) visit(child, depth, parent);
				break;
		}
	}

	/** A table of people in HTML; each row stands where it is written, where the source has it to the letter. */
	function addHtml(value: string, position: Position | undefined, depth: number, parent: Block | undefined): void {
		const from = blocks.length;
		const offset = position?.start.offset ?? 0;
		const rows = rowsOfPeople(value);
		const isWritten = rows.length > 0 && source.startsWith(value, offset);
		for (const { cells, start, end } of rows) {
			const own = isWritten ? { start: pointAt(lines, offset + start), end: pointAt(lines, offset + end) } : position;
			const block = add('row', depth, [], own, parent);
			for (const [index, { text, url }] of cells.entries()) {
				if (index > 0) block.text += '\t';
				if (url) block.links.push({ start: block.text.length, end: block.text.length + text.length, url, position: own ?? NOWHERE });
				block.text += text;
			}
		}
		nameColumns(blocks.slice(from));
	}

	function visitItem(item: ListItem, depth: number, parent: Block | undefined): void {
		const [first, ...rest] = item.children;
		if (first?.type === 'heading') {
			// `* ## Links`: a heading, whatever its list says.
			for (const child of item.children) visit(child, depth - 1, parent);
			return;
		}
		const phrasing = first?.type === 'paragraph' ? first.children : [];
		const block = add('item', depth, phrasing, item.position, parent);
		if (typeof item.checked === 'boolean') block.checked = item.checked;
		else readCheckbox(block);
		const before = blocks.length;
		for (const child of phrasing.length > 0 ? rest : item.children) visit(child, depth, block);
		block.nested = blocks.length - before;
	}

	function addRow(row: TableRow, depth: number, parent: Block | undefined): void {
		const block = add('row', depth, [], row.position, parent);
		row.children.forEach((cell, index) => {
			if (index > 0) block.text += '\t';
			for (const child of cell.children) append(block, child, reading);
		});
	}

	function add(kind: Block['kind'], depth: number, children: PhrasingContent[], position: Position | undefined, parent: Block | undefined): Block {
		const block: Block = {
			kind, text: '', depth, position: position ?? NOWHERE, checked: undefined, heads: false, header: undefined, parent, nested: 0,
			links: [], marks: [], path: [], starts: undefined, opens: undefined, pieces: [], recurs: undefined,
		};
		for (const child of children) append(block, child, reading);
		block.recurs = known.recurs(block.text);
		blocks.push(block);
		return block;
	}
}

function nameColumns([header, ...rows]: Block[]): void {
	if (!header) return;
	header.heads = true;
	for (const row of rows) row.header = header;
}

/** A checkbox that GFM does not know: `- []`. */
const EMPTY_BOX = /^\[\s?\]\s+/;

function readCheckbox(block: Block): void {
	if (EMPTY_BOX.test(block.text)) block.checked = false;
}

/** A block's text up to its first line's end. */
export function firstLine({ text }: Block): string {
	const end = text.indexOf('\n');
	return end < 0 ? text : text.slice(0, end);
}

/** The kind of section a block stands in, whatever topics and repositories come between. */
export function zoneOf(path: readonly Section[]): SectionKind {
	return path.findLast(({ kind }) => kind !== 'topic' && kind !== 'repo' && kind !== 'title')?.kind ?? 'title';
}

/** Whether a block is bold from end to end. */
export function isBold({ text, marks }: Block): boolean {
	if (marks.length === 0) return false;
	const { length } = text.trimEnd();
	return length > 0 && marks.some(({ of, start, end }) => of === 'strong' && start <= 1 && end >= length - 1);
}
